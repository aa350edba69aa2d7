package org.inklusim.model;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.StateDictionary;
import org.inklusim.model.agent.StateVariable;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.TaskQueue;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Week;

/** Looks for what the audit does not look for: numbers that are none, people and tasks that are lost, wrong counts. */
public final class Soundness implements Watcher {
    private static final Map<String, Class<?>> AGENTS = Stream.of(
                    Bruker.class,
                    Placement.class,
                    Mentoring.class,
                    Mentor.class,
                    Veileder.class,
                    Employer.class,
                    Kontor.class)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));
    private static final Map<String, List<Level>> LEVELS = StateDictionary.shipped().all().stream()
            .filter(variable -> !Double.isNaN(variable.min()) || !Double.isNaN(variable.max()))
            .map(Level::of)
            .collect(Collectors.groupingBy(level -> level.variable().agent()));

    private final List<String> faults = new ArrayList<>();
    private final Set<Long> here = new HashSet<>();
    private long arrived;
    private boolean begun;

    /** What was found, told with its week. */
    public List<String> faults() {
        return faults;
    }

    @Override
    public void weekOver(Week week) {
        Society society = week.society();
        int before = faults.size();
        nobodyLost(society);
        for (Bruker bruker : society.brukere()) {
            person(bruker);
        }
        for (Employer employer : society.employers()) {
            levels("employer " + employer.id(), employer);
            for (Mentor mentor : employer.mentors()) {
                levels("mentor " + mentor.id(), mentor);
                check(mentor.candidates() >= 0, "mentor " + mentor.id() + " has " + mentor.candidates());
            }
        }
        for (Kontor kontor : society.kontorer()) {
            levels("office " + kontor.index, kontor);
        }
        posts(society);
        for (int i = before; i < faults.size(); i++) {
            faults.set(i, "week " + week.number() + ": " + faults.get(i));
        }
    }

    /** Who was here and has not left for good is here; who is new is counted as arrived. */
    private void nobodyLost(Society society) {
        Set<Long> now = new HashSet<>();
        long last = 0;
        long strangers = 0;
        for (Bruker bruker : society.brukere()) {
            check(bruker.id() > last, "bruker " + bruker.id() + " stands after " + last);
            last = bruker.id();
            now.add(bruker.id());
            strangers += here.contains(bruker.id()) ? 0 : 1;
        }
        for (long id : here) {
            check(now.contains(id), "bruker " + id + " is lost");
        }
        check(!begun || strangers == society.arrived() - arrived, strangers + " are new");
        begun = true;
        arrived = society.arrived();
        here.clear();
        for (Bruker bruker : society.brukere()) {
            if (!bruker.state().absorbing()) {
                here.add(bruker.id());
            }
        }
    }

    private void person(Bruker bruker) {
        String who = "bruker " + bruker.id();
        Placement placement = bruker.placement;
        Mentoring mentoring = placement.mentoring;
        levels(who, bruker);
        levels(who, placement);
        levels(who, mentoring);
        for (Field field : StateText.fieldsOf(bruker.counts.getClass())) {
            check(number(field, bruker.counts) >= 0, who + " counts below 0 " + field.getName());
        }
        for (int i = 0; i < Task.count(); i++) {
            Task task = Task.of(i);
            check(!bruker.waits(task) || inLine(bruker, task), who + ": nobody will do " + task);
        }
    }

    private static boolean inLine(Bruker bruker, Task task) {
        Veileder handler = bruker.handler(task);
        TaskQueue queue = handler == null ? new TaskQueue() : handler.queue(task);
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i) == bruker) {
                return true;
            }
        }
        return false;
    }

    private void posts(Society society) {
        Map<Veileder, Integer> close = new HashMap<>();
        for (Bruker bruker : society.brukere()) {
            if (bruker.close()) {
                close.merge(bruker.follower != null ? bruker.follower : bruker.veileder, 1, Integer::sum);
            }
        }
        for (Veileder veileder : society.veiledere()) {
            String who = "veileder " + veileder.id();
            int cases = close.getOrDefault(veileder, 0);
            check(veileder.closeCases == cases, who + " counts " + veileder.closeCases + " close cases, has " + cases);
            ranges(who, veileder);
            check(!veileder.present || veileder.filled(), who + " is nobody and there");
            for (Veileder other : veileder.covers) {
                check(veileder.present && !other.present, who + " covers " + other.id());
            }
        }
    }

    /** Every level is a number, and lies where the dictionary of states says. */
    private void levels(String who, Object agent) {
        for (Field field : StateText.fieldsOf(agent.getClass())) {
            if (field.getType() == double.class) {
                double value = number(field, agent);
                check(Double.isFinite(value), who + " " + field.getName() + " is " + value);
            }
        }
        ranges(who, agent);
    }

    private void ranges(String who, Object agent) {
        for (Level level : LEVELS.getOrDefault(agent.getClass().getSimpleName(), List.of())) {
            Object value = level.of(agent);
            if (value instanceof Number number) {
                range(who, level.variable, number.doubleValue());
            } else {
                for (int i = 0; i < Array.getLength(value); i++) {
                    range(who, level.variable, Array.getDouble(value, i));
                }
            }
        }
    }

    private void range(String who, StateVariable level, double value) {
        check(!(value < level.min()) && !(value > level.max()), who + " " + level.field() + " is " + value);
    }

    /** A level with its field. */
    private record Level(StateVariable variable, Field field) {
        static Level of(StateVariable variable) {
            Class<?> type = AGENTS.get(variable.agent());
            try {
                return new Level(variable, type.getField(variable.field()));
            } catch (NoSuchFieldException e) {
                throw new AssertionError(e);
            }
        }

        Object of(Object agent) {
            try {
                return field.get(agent);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static double number(Field field, Object of) {
        try {
            return ((Number) field.get(of)).doubleValue();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void check(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
