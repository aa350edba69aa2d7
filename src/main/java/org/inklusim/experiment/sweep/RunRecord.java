package org.inklusim.experiment.sweep;

import java.util.List;
import org.inklusim.experiment.Failure;
import org.inklusim.observe.OutcomeColumn;

/**
 * A run as the store keeps it.
 *
 * @param point number of the design point, from 1
 * @param replicate from 1
 * @param id of the run: what is the same has the same id
 * @param columns what was asked; empty where the run failed
 * @param values the answers in the same order; NaN where a value cannot be computed
 * @param failure what went wrong; null where nothing did
 */
public record RunRecord(
        int point, int replicate, String id, List<OutcomeColumn> columns, double[] values, Failure failure) {

    /** A run that was finished. */
    public static RunRecord finished(
            int point, int replicate, String id, List<OutcomeColumn> columns, double[] values) {
        return new RunRecord(point, replicate, id, columns, values, null);
    }

    /** A run that was not. */
    public static RunRecord failed(int point, int replicate, String id, Failure failure) {
        return new RunRecord(point, replicate, id, List.of(), new double[0], failure);
    }
}
