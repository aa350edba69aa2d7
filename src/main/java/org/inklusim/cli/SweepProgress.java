package org.inklusim.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.inklusim.experiment.sweep.SweepRunner;
import org.inklusim.report.Messages;

/**
 * How far a sweep is, how fast, and how long it will take: one line rewritten in place on a terminal, else a new line
 * for every tenth, and at least one in five minutes.
 */
final class SweepProgress implements SweepRunner.Progress, AutoCloseable {
    private static final int PARTS = 10;
    private static final long LEAST_BETWEEN_LINES = 1_000;
    private static final long MOST_BETWEEN_LINES = 300_000;

    private final Messages words;
    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier clock;
    private final int before;
    private final long started;
    private long lastLine;
    private long shown = -1;
    private int width;

    /**
     * @param before runs that were made earlier
     * @param clock milliseconds that never go back
     */
    SweepProgress(Messages words, PrintWriter err, boolean terminal, LongSupplier clock, int before) {
        this.words = words;
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.before = before;
        started = clock.getAsLong();
        lastLine = started - LEAST_BETWEEN_LINES;
    }

    @Override
    public void report(int done, int failed, int total) {
        long now = clock.getAsLong();
        String line = text(done, failed, total, now - started);
        long tenth = (long) (done + failed) * PARTS / Math.max(1, total);
        long since = now - lastLine;
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } else if (tenth > shown && since >= LEAST_BETWEEN_LINES || since >= MOST_BETWEEN_LINES) {
            err.println(line);
            lastLine = now;
            shown = tenth;
        }
        err.flush();
    }

    private String text(int done, int failed, int total, long elapsed) {
        int made = done + failed - before;
        String failures = failed == 0 ? "" : words.text("sweep.progress.failed", failed);
        if (made <= 0 || elapsed <= 0) {
            return words.text("sweep.progress.begun", done, total) + failures;
        }
        double perSecond = 1_000.0 * made / elapsed;
        long left = Math.round((total - done - failed) / perSecond);
        String speed = String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%.0f", perSecond);
        return words.text("sweep.progress", done, total, speed, Durations.clock(left)) + failures;
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
