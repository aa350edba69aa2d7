package org.inklusim.cli;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.Comparison;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.analysis.ScenarioSummary;
import org.inklusim.experiment.Replicate;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Curves;

/** Compares the scenarios of a study. */
record Comparisons(Study study) {
    /** Every OTHER against BASE. */
    List<ComparisonRow> rows() {
        return rows(study.replicates().finished());
    }

    /** The same at each value of what is varied, and each scenario by itself. */
    Curves curves() {
        List<List<ScenarioRow>> means = new ArrayList<>();
        List<List<ComparisonRow>> comparison = new ArrayList<>();
        for (List<Replicate> replicates : study.points()) {
            List<ScenarioRow> point = new ArrayList<>();
            for (int s = 0; s < study.names().size(); s++) {
                point.addAll(ScenarioSummary.of(study.names().get(s), runs(replicates, s)));
            }
            means.add(point);
            comparison.add(rows(replicates));
        }
        return new Curves(study.setting(), study.varied(), means, comparison);
    }

    private List<ComparisonRow> rows(List<Replicate> replicates) {
        OutcomeDictionary dictionary = OutcomeDictionary.shipped();
        var rows = new ArrayList<ComparisonRow>();
        for (int other = 1; other < study.names().size(); other++) {
            rows.addAll(Comparison.of(
                    outcome -> dictionary.require(outcome).better(),
                    study.names().get(0),
                    study.names().get(other),
                    runs(replicates, 0),
                    runs(replicates, other)));
        }
        return rows;
    }

    private static List<RunValues> runs(List<Replicate> replicates, int scenario) {
        return replicates.stream()
                .map(replicate -> replicate.values().get(scenario))
                .toList();
    }
}
