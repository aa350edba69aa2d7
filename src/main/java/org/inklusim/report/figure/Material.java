package org.inklusim.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Messages;
import org.inklusim.report.Named;
import org.inklusim.report.NumberText;
import org.inklusim.report.Scale;
import org.inklusim.report.Setting;
import org.inklusim.report.StoredResults;

/** What figures are made of: results, words and style. */
final class Material {
    private static final int LONGEST_NAME = 32;

    final StoredResults results;
    final Setting setting;
    final Messages words;
    final NumberText numbers;
    final Style style;

    Material(StoredResults results, Messages words) {
        this.results = results;
        this.setting = results.setting();
        this.words = words;
        this.numbers = new NumberText(words.language());
        this.style = new Style(new Ticks(numbers));
    }

    /** Names of all scenarios, cut where they are long. */
    List<String> names() {
        return results.names().stream().map(Material::shorter).toList();
    }

    String base() {
        return shorter(setting.base().name());
    }

    List<String> others() {
        return setting.others().stream().map(Named::name).toList();
    }

    static String shorter(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** A legend of all scenarios. */
    List<Key> keys(IntFunction<Key> key) {
        List<Key> keys = new ArrayList<>();
        for (int place = 0; place < results.names().size(); place++) {
            keys.add(key.apply(place));
        }
        return keys;
    }

    String replicates() {
        return numbers.whole(setting.replicates());
    }

    Optional<ComparisonRow> row(String scenario, String outcome, String group) {
        return results.comparison().stream()
                .filter(row -> row.scenario().equals(scenario))
                .filter(row -> row.outcome().equals(outcome) && row.group().equals(group))
                .filter(row -> row.n() > 0)
                .findFirst();
    }

    /** Values of an outcome by replicate; none where the scenario in this place does not have it. */
    double[] values(int place, String outcome, String group) {
        List<RunValues> runs = results.runs(place);
        int column = runs.isEmpty() ? -1 : runs.get(0).columns().indexOf(new OutcomeColumn(outcome, group));
        return column < 0
                ? new double[0]
                : runs.stream().mapToDouble(run -> run.values()[column]).toArray();
    }

    /** Title of an outcome with its unit. */
    String title(String outcome, Scale scale) {
        String unit = scale.unit(outcome, words);
        return words.outcome(outcome) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }
}
