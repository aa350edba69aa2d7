package org.inklusim.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.inklusim.experiment.Runner;
import org.inklusim.report.Messages;

/**
 * Progress with the time that is left: one line rewritten in place on a terminal, else a new line for every tenth and
 * at most one a second, so that log files stay short.
 */
final class ProgressLine implements Runner.Progress, AutoCloseable {
    private static final int PARTS = 10;
    private static final long LEAST_BETWEEN_LINES = 1_000;

    private final Messages words;
    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier clock;
    private final long started;
    private long lastLine;
    private int shown;
    private int width;

    /**
     * @param words the language
     * @param err where it is shown
     * @param terminal whether a line can be rewritten
     * @param clock milliseconds that never go back
     */
    ProgressLine(Messages words, PrintWriter err, boolean terminal, LongSupplier clock) {
        this.words = words;
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.lastLine = started - LEAST_BETWEEN_LINES;
    }

    @Override
    public void report(int done, int total) {
        long now = clock.getAsLong();
        String line = text(done, total, now - started);
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } else if (tenth(done, total) > tenth(shown, total) && now - lastLine >= LEAST_BETWEEN_LINES) {
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
    private String text(int done, int total, long elapsed) {
        if (done == 0) {
            return words.text("progress.begun", done, total);
        }
        long left = Math.round((double) elapsed / done * (total - done) / 1_000);
        String time = left < 3_600
                ? String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", left / 3_600, left / 60 % 60, left % 60);
        return words.text("progress", done, total, time);
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
