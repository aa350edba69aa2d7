package org.inklusim.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rooms of the house and the arrows between them: which room may use which, and so on through the rooms it uses.
 */
final class Rooms {
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        ARROWS.put("scenario", List.of());
        ARROWS.put("random", List.of());
        ARROWS.put("population", List.of("scenario", "random"));
        ARROWS.put("model.agent", List.of());
        ARROWS.put("model.ledger", List.of("model.agent"));
        ARROWS.put("model.mechanism", List.of("model.agent", "model.ledger", "scenario", "random"));
        ARROWS.put("model.practice", List.of("model.mechanism"));
        ARROWS.put("model", List.of("population", "model.practice", "model.mechanism"));
        ARROWS.put("observe", List.of("model"));
        ARROWS.put("experiment", List.of("observe"));
        ARROWS.put("analysis", List.of("experiment"));
        ARROWS.put("report", List.of("analysis"));
        ARROWS.put("gui", List.of("report"));
        ARROWS.put("cli", List.of("gui"));
    }

    /** The records of who exists, which agents are made of: plain values, not the room's further arrows. */
    private static final Map<String, List<String>> RECORDS = Map.of(
            "model.agent", List.of("population"),
            "model.ledger", List.of("population"),
            "model.mechanism", List.of("population"),
            "model.practice", List.of("population"));

    private final String root;

    /**
     * @param root package in which the rooms lie
     */
    Rooms(String root) {
        this.root = root;
    }

    /** Every class lives in a room and uses only what its room may use. */
    ArchCondition<JavaClass> keepTheArrows() {
        return new ArchCondition<>("use only the rooms that their own room may use") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Optional<String> room = roomOf(item);
                if (room.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " lives in no room"));
                    return;
                }
                Set<String> allowed = allowed(room.get());
                for (Dependency use : item.getDirectDependenciesFromSelf()) {
                    JavaClass target = use.getTargetClass().getBaseComponentType();
                    if (ours(target) && !roomOf(target).map(allowed::contains).orElse(false)) {
                        events.add(SimpleConditionEvent.violated(
                                use, room.get() + " may not use this: " + use.getDescription()));
                    }
                }
            }
        };
    }

    private boolean ours(JavaClass item) {
        return item.getPackageName().equals(root) || item.getPackageName().startsWith(root + ".");
    }

    private Optional<String> roomOf(JavaClass item) {
        String name = item.getPackageName();
        while (name.length() > root.length()) {
            String room = name.substring(root.length() + 1);
            if (ARROWS.containsKey(room)) {
                return Optional.of(room);
            }
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return Optional.empty();
    }

    private static Set<String> allowed(String room) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(room));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (found.add(next)) {
                open.addAll(ARROWS.get(next));
            }
        }
        found.addAll(RECORDS.getOrDefault(room, List.of()));
        return found;
    }
}
