package org.inklusim.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/** Runs made by hand. */
final class Runs {
    private Runs() {}

    /** Runs with the columns {@code outcome/group} and one row of values by column. */
    static List<RunValues> of(List<String> columns, double[]... byColumn) {
        List<OutcomeColumn> parsed = columns.stream()
                .map(column -> column.split("/"))
                .map(parts -> new OutcomeColumn(parts[0], parts[1]))
                .toList();
        return IntStream.range(0, byColumn[0].length)
                .mapToObj(r -> new RunValues(
                        parsed,
                        IntStream.range(0, byColumn.length)
                                .mapToDouble(c -> byColumn[c][r])
                                .toArray(),
                        new double[Indicator.values().length][0],
                        new double[0][]))
                .toList();
    }

    static double[] values(double... values) {
        return values;
    }
}
