package org.inklusim.model.agent;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.inklusim.model.StateText;

/** All objects that can change and can be reached from one, over fields, arrays and collections. */
final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> changing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    static Set<Object> from(Object root) {
        Reachable reachable = new Reachable();
        reachable.meet(root);
        while (!reachable.waiting.isEmpty()) {
            reachable.visit(reachable.waiting.poll());
        }
        return reachable.changing;
    }

    private void meet(Object object) {
        if (object == null || atom(object) || !seen.add(object)) {
            return;
        }
        waiting.add(object);
        if (canChange(object.getClass())) {
            changing.add(object);
        }
    }

    private static boolean atom(Object object) {
        return object instanceof Number
                || object instanceof Boolean
                || object instanceof String
                || object instanceof Enum<?>
                || object.getClass().isHidden();
    }

    private static boolean canChange(Class<?> type) {
        if (type.isArray() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return true;
        }
        return StateText.fieldsOf(type).stream().anyMatch(field -> !Modifier.isFinal(field.getModifiers()));
    }

    private void visit(Object object) {
        if (object.getClass().isArray()) {
            for (int i = 0; !object.getClass().getComponentType().isPrimitive() && i < Array.getLength(object); i++) {
                meet(Array.get(object, i));
            }
        } else if (object instanceof Collection<?> collection) {
            collection.forEach(this::meet);
        } else {
            for (Field field : StateText.fieldsOf(object.getClass())) {
                if (!field.getType().isPrimitive()) {
                    try {
                        meet(field.get(object));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }
}
