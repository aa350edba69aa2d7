package org.inklusim.analysis;

import java.util.Locale;

/**
 * What one part carries of the difference between two scenarios.
 *
 * @param kind what kind of part
 * @param id letter of a group, or id of a mechanism; empty for the whole and for what remains
 * @param value mean over replicates
 * @param ci 95 % Monte-Carlo interval of the mean
 * @param spread 5–95 % of the replicates
 * @param n replicates used
 */
public record AblationRow(Kind kind, String id, double value, Interval ci, Interval spread, int n) {
    /** Kinds of parts. */
    public enum Kind {
        /** OTHER − BASE with everything on. */
        DIFFERENCE,
        /** OTHER − BASE with all that can be switched off: what the frame carries. */
        REST,
        /** The Shapley value of a group. */
        GROUP,
        /** The Owen value of a mechanism: its part of what its group carries. */
        SINGLE;

        /** Name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static AblationRow of(Kind kind, String id, double[] values) {
        return new AblationRow(
                kind, id, Moments.of(values).mean(), MeanInterval.of(values), Pairs.spread(values), values.length);
    }

    /** Whether chance alone is no good explanation. */
    public boolean clear() {
        return ci.low() > 0 || ci.high() < 0;
    }
}
