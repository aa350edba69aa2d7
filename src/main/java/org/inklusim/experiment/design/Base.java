package org.inklusim.experiment.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Reading;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioKeys;
import org.inklusim.scenario.ScenarioReader;

/** The scenario that points start from, and how points are made of it. */
final class Base {
    private final Path folder;
    private final String file;
    private final List<String> sets;
    private final Scenario scenario;
    private final Map<String, String> values;

    /**
     * @param design the design file, beside which scenario files are looked for first
     * @param file the scenario file as the design names it
     * @param sets {@code key=value} that hold at every point
     */
    Base(Path design, String file, List<String> sets) {
        this.folder = design.getParent();
        this.file = file;
        this.sets = List.copyOf(sets);
        scenario = at(Map.of()).scenario();
        values = ResolvedValues.texts(Manifest.Resolved.of(scenario).resolved());
    }

    Scenario scenario() {
        return scenario;
    }

    /** The value that holds where a point sets none; null for what is no key. */
    String value(String key) {
        if (key.equals(Design.SCENARIO)) {
            return file;
        }
        return values.containsKey(key)
                ? values.get(key)
                : ScenarioKeys.parameter(key)
                        .map(parameter -> DecimalText.of(parameter.value()))
                        .orElse(null);
    }

    /** Keys that have a value where a point sets none. */
    Set<String> keys() {
        return values.keySet();
    }

    /**
     * The scenario with some values set.
     *
     * @param point by dotted key; {@code scenario} chooses the file
     */
    Reading at(Map<String, String> point) {
        List<String> all = new ArrayList<>(sets);
        point.forEach((key, value) -> {
            if (!key.equals(Design.SCENARIO)) {
                all.add(key + "=" + value);
            }
        });
        return ScenarioReader.open(path(Objects.requireNonNullElse(point.get(Design.SCENARIO), file)), all);
    }

    /** Beside the design, else as named, which may be a shipped one. */
    private String path(String name) {
        Path beside = folder == null ? Path.of(name) : folder.resolve(name);
        return Files.isRegularFile(beside) ? beside.toString() : name;
    }
}
