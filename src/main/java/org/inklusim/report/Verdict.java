package org.inklusim.report;

import java.util.Locale;
import org.inklusim.analysis.ComparisonRow;

/** What a row of a comparison allows to say. */
enum Verdict {
    /** It cannot be computed. */
    EMPTY,
    /** One replicate, from which nobody knows how much is chance. */
    ONCE,
    /** The same in every replicate. */
    SAME,
    /** The interval lies above 0. */
    MORE,
    /** The interval lies below 0. */
    FEWER,
    /** The interval holds 0. */
    OPEN;

    static Verdict of(ComparisonRow row) {
        if (row == null || row.n() == 0 || Double.isNaN(row.difference())) {
            return EMPTY;
        }
        double low = row.ci().low();
        double high = row.ci().high();
        if (Double.isNaN(low)) {
            return ONCE;
        }
        if (low == 0 && high == 0) {
            return SAME;
        }
        return low > 0 ? MORE : high < 0 ? FEWER : OPEN;
    }

    /** The last part of keys of messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
