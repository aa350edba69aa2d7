package org.inklusim.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and its like. Java answers the signal by running shutdown hooks and ending with the right exit code (130,
 * or 143 when asked to terminate); ours gives the command time to leave nothing half-written.
 */
final class Interruption {
    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile Closeable unfinished;

    /** Begins to listen. */
    void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "interruption"));
    }

    /** Whether the command should give up. */
    boolean requested() {
        return requested;
    }

    /** What must be closed even if the command does not get to it in time. */
    void guard(Closeable closeable) {
        unfinished = closeable;
    }

    /** The command is done, and nothing is left to wait for. */
    void commandEnded() {
        ended.countDown();
    }

    /** Asks the command to give up and waits until it has. */
    void interrupt() {
        requested = ended.getCount() > 0;
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && unfinished != null) {
                unfinished.close();
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
