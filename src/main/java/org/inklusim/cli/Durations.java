package org.inklusim.cli;

import java.util.Locale;

/** Lengths of time, as people read them. */
final class Durations {
    private Durations() {}

    /** {@code 0:38}, or {@code 2:05:00} from an hour on. */
    static String clock(long seconds) {
        return seconds < 3_600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
