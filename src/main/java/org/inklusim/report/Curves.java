package org.inklusim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Crossing;
import org.inklusim.analysis.ResponseCurve;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.experiment.Varied;

/**
 * What was found as something was varied over scenarios.
 *
 * @param setting what was run
 * @param varied the key and its values
 * @param means outcomes of each scenario by itself, at each value
 * @param comparison outcomes of each OTHER against BASE, at each value
 */
public record Curves(
        Setting setting, Varied varied, List<List<ScenarioRow>> means, List<List<ComparisonRow>> comparison) {

    /**
     * A crossing of an outcome.
     *
     * @param base name of BASE
     * @param scenario name of OTHER
     * @param outcome id of the outcome
     * @param group whose outcome it is
     * @param crossing where
     */
    public record Found(String base, String scenario, String outcome, String group, Crossing crossing) {}

    public Curves {
        means = List.copyOf(means);
        comparison = List.copyOf(comparison);
    }

    /** The rows of an outcome of OTHER by value; empty where there are none. */
    public List<ComparisonRow> rows(String other, String outcome, String group) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (List<ComparisonRow> point : comparison) {
            Optional<ComparisonRow> row = point.stream()
                    .filter(r -> r.scenario().equals(other)
                            && r.outcome().equals(outcome)
                            && r.group().equals(group))
                    .findFirst();
            row.ifPresent(rows::add);
        }
        return rows.size() == comparison.size() ? rows : List.of();
    }

    /** The rows of an outcome of a scenario by itself, by value; empty where there are none. */
    public List<ScenarioRow> means(String scenario, String outcome, String group) {
        List<ScenarioRow> rows = new ArrayList<>();
        for (List<ScenarioRow> point : means) {
            point.stream()
                    .filter(r -> r.scenario().equals(scenario)
                            && r.outcome().equals(outcome)
                            && r.group().equals(group))
                    .findFirst()
                    .ifPresent(rows::add);
        }
        return rows.size() == means.size() ? rows : List.of();
    }

    /** The curve of these rows; empty where the values are no numbers. */
    public Optional<ResponseCurve> curve(List<ComparisonRow> rows) {
        return varied.numeric() && !rows.isEmpty()
                ? Optional.of(new ResponseCurve(varied.numbers(), rows))
                : Optional.empty();
    }

    /** All crossings, by OTHER and outcome in the order of the rows. */
    public List<Found> crossings() {
        Map<List<String>, List<ComparisonRow>> byOutcome = new LinkedHashMap<>();
        comparison.forEach(point -> point.forEach(row -> byOutcome
                .computeIfAbsent(List.of(row.scenario(), row.outcome(), row.group()), key -> new ArrayList<>())
                .add(row)));
        List<Found> found = new ArrayList<>();
        byOutcome.values().stream()
                .filter(rows -> rows.size() == comparison.size())
                .forEach(rows -> {
                    ComparisonRow row = rows.get(0);
                    curve(rows)
                            .ifPresent(curve -> curve.crossings()
                                    .forEach(crossing -> found.add(new Found(
                                            row.base(), row.scenario(), row.outcome(), row.group(), crossing))));
                });
        return found;
    }
}
