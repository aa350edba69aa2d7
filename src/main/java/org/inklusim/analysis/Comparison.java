package org.inklusim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.inklusim.observe.Better;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/** Compares two scenarios replicate by replicate. The result depends on the values alone, never on threads or order. */
public final class Comparison {
    private static final String CLOSE_CASE = "close_case";
    private static final String REST = "rest";

    private Comparison() {}

    /**
     * The rows of {@code comparison.csv} for OTHER against BASE, in the order of OTHER's columns. For the groups
     * {@code close_case} and {@code rest} BASE answers with {@code close_case_of_<other>} and {@code rest_of_<other>}:
     * the same persons.
     *
     * @param better the wished direction of an outcome, by id
     * @param baseName name of BASE
     * @param otherName name of OTHER
     * @param base runs of BASE by replicate
     * @param other runs of OTHER, the same replicates in the same order
     * @return one row for each column of OTHER that is not itself a twin group, and {@link ExtraJobs} where there are the
     *     columns for it
     * @throws IllegalArgumentException when there are not equally many replicates, or BASE lacks a column
     */
    public static List<ComparisonRow> of(
            Function<String, Better> better,
            String baseName,
            String otherName,
            List<RunValues> base,
            List<RunValues> other) {
        RunTable bases = new RunTable(baseName, base);
        RunTable others = new RunTable(otherName, other);
        List<ComparisonRow> rows = new ArrayList<>();
        for (OutcomeColumn column : others.columns()) {
            if (!isTwin(column.group())) {
                Pairs pairs = new Pairs(bases.values(inBase(column, otherName)), others.values(column));
                rows.add(row(baseName, otherName, column, pairs, better.apply(column.outcome())));
            }
        }
        if (ExtraJobs.in(others.columns())) {
            rows.add(ExtraJobs.row(baseName, otherName, bases, others));
        }
        return rows;
    }

    private static ComparisonRow row(String base, String other, OutcomeColumn column, Pairs pairs, Better better) {
        return new ComparisonRow(
                base,
                other,
                column.outcome(),
                column.group(),
                pairs.baseMean(),
                pairs.mean(),
                pairs.difference(),
                pairs.ci(),
                pairs.probabilityBetter(better),
                pairs.n(),
                pairs.spread(),
                pairs.varianceRatio());
    }

    /** Whether a group stands for persons of another scenario, as {@code close_case_of_hybrid} does. */
    static boolean isTwin(String group) {
        return group.startsWith(CLOSE_CASE + "_of_") || group.startsWith(REST + "_of_");
    }

    private static OutcomeColumn inBase(OutcomeColumn column, String other) {
        boolean ofOther = column.group().equals(CLOSE_CASE) || column.group().equals(REST);
        return ofOther ? new OutcomeColumn(column.outcome(), column.group() + "_of_" + other) : column;
    }
}
