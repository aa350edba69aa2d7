package org.inklusim.model;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.TaskQueue;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Ledger;

/**
 * Everything that a run is, as text: every field of everybody and of all accounts, found by reflection, so that a new
 * field is never forgotten; links to agents by their ids; one line for each agent. Queues are told by who stands in
 * them; entries of those who have left for good, and how much room an array has, are no part of the state.
 */
public final class StateText {
    private final Set<Object> here = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder text = new StringBuilder();

    private StateText(Society society) {
        here.addAll(society.brukere());
    }

    public static String of(Society society, Ledger ledger) {
        return of(society) + of(ledger, society);
    }

    public static String of(Society society) {
        StateText text = new StateText(society);
        text.fields(society);
        text.text.append('\n');
        text.lines(society.kontorer());
        text.lines(society.veiledere());
        text.lines(society.employers());
        society.employers().forEach(employer -> text.lines(employer.mentors()));
        text.lines(society.brukere());
        return text.text.toString();
    }

    /** One agent or account. */
    public static String of(Object one, Society society) {
        StateText text = new StateText(society);
        text.fields(one);
        if (one instanceof Employer employer) {
            text.lines(employer.mentors());
        }
        return text.text.append('\n').toString();
    }

    /** The first lines that differ, or an empty text. */
    public static String difference(String one, String other) {
        String[] left = one.split("\n");
        String[] right = other.split("\n");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            String l = i < left.length ? left[i] : "";
            String r = i < right.length ? right[i] : "";
            if (!l.equals(r)) {
                return l + "\n" + r;
            }
        }
        return "";
    }

    private void lines(List<?> agents) {
        for (Object agent : agents) {
            fields(agent);
            text.append('\n');
        }
    }

    private void fields(Object object) {
        text.append(object.getClass().getSimpleName()).append('{');
        for (Field field : fieldsOf(object.getClass())) {
            text.append(field.getName()).append('=');
            try {
                value(field.get(object));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
            text.append(' ');
        }
        text.append('}');
    }

    private void value(Object value) {
        if (value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof String
                || value instanceof Enum<?>) {
            text.append(value);
        } else if (value instanceof Bruker bruker) {
            text.append("bruker ").append(bruker.id());
        } else if (value instanceof Veileder veileder) {
            text.append("veileder ").append(veileder.id());
        } else if (value instanceof Employer employer) {
            text.append("employer ").append(employer.id());
        } else if (value instanceof Mentor mentor) {
            text.append("mentor ").append(mentor.id());
        } else if (value instanceof Kontor kontor) {
            text.append("kontor ").append(kontor.index);
        } else if (value instanceof TaskQueue queue) {
            text.append(inLine(queue));
        } else if (value.getClass().isArray()) {
            text.append('[');
            for (int i = 0; i < Array.getLength(value); i++) {
                value(Array.get(value, i));
                text.append(' ');
            }
            text.append(']');
        } else if (value instanceof Collection<?> collection) {
            text.append('[');
            for (Object element : collection) {
                value(element);
                text.append(' ');
            }
            text.append(']');
        } else if (!value.getClass().isSynthetic() && !value.getClass().isHidden()) {
            fields(value);
        }
    }

    private List<Long> inLine(TaskQueue queue) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            if (here.contains(queue.get(i))) {
                ids.add(queue.get(i).id());
            }
        }
        return ids;
    }

    /** All fields of objects of a class that are not static, by name, inherited ones included. */
    public static List<Field> fieldsOf(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        fields.sort(Comparator.comparing(Field::getName));
        return fields;
    }
}
