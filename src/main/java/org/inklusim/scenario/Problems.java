package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The errors found in a file, of which the one that stands first is told. */
final class Problems {
    private final List<ScenarioException> found = new ArrayList<>();

    void add(ScenarioException problem) {
        found.add(problem);
    }

    /** The value, or null where asking for it shows an error, which is kept. */
    Object guarded(Supplier<Object> value) {
        try {
            return value.get();
        } catch (ScenarioException e) {
            add(e);
            return null;
        }
    }

    int count() {
        return found.size();
    }

    /** @throws ScenarioException for the first error, by place, if there is any */
    void throwFirst() {
        found.stream().min(Comparator.comparing(ScenarioException::place)).ifPresent(first -> {
            throw first;
        });
    }
}
