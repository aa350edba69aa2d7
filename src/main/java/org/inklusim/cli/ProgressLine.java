package org.inklusim.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.inklusim.experiment.Runner;

/**
 * Progress with the time that is left: one line rewritten in place on a terminal, else a new line for every tenth and at
 * most one a second, so that log files stay short.
 */
final class ProgressLine implements Runner.Progress, AutoCloseable {
    private static final int PARTS = 10;

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier seconds;
    private final long started;
    private long lastLine = Long.MIN_VALUE;
    private int shown;
    private int width;

    /**
     * @param terminal whether a line can be rewritten
     * @param seconds a clock that never goes back
     */
    ProgressLine(PrintWriter err, boolean terminal, LongSupplier seconds) {
        this.err = err;
        this.terminal = terminal;
        this.seconds = seconds;
        this.started = seconds.getAsLong();
    }

    @Override
    public void report(int done, int total) {
        long now = seconds.getAsLong();
        String line = text(done, total, now - started);
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } else if (tenth(done, total) > tenth(shown, total) && now > lastLine) {
            err.println(line);
            lastLine = now;
        }
        shown = done;
        err.flush();
    }

    private static long tenth(int done, int total) {
        return (long) done * PARTS / total;
    }

    /** {@code 12 of 50 replicates, 0:38 left}. */
    static String text(int done, int total, long elapsed) {
        long left = Math.round((double) elapsed / done * (total - done));
        String time = left < 3_600
                ? String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", left / 3_600, left / 60 % 60, left % 60);
        return String.format(Locale.ROOT, "%,d of %,d replicates, %s left", done, total, time);
    }

    /** Wipes the line, so that what follows stands alone. */
    @Override
    public void close() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
