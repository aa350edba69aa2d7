package org.inklusim.experiment;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Runs replicates on threads, one run per thread at a time. What it returns depends on the task and the number of
 * replicates only, never on threads or on who finishes first. A replicate that fails does not stop the others.
 *
 * <p>Used by one thread.
 */
public final class Runner implements AutoCloseable {
    private static final long LOOK_FOR_STOP_MS = 50;

    /** Told of progress, always by the thread that called {@link #runTo}. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param done replicates finished or failed so far
         * @param total replicates asked for
         */
        void report(int done, int total);
    }

    private final ReplicateTask task;
    private final ExecutorService threads;
    private final BooleanSupplier stop;
    private final TreeMap<Integer, Replicate> finished = new TreeMap<>();
    private final TreeMap<Integer, Failure> failures = new TreeMap<>();
    private int asked;

    /**
     * @param task what one replicate does
     * @param threads how many replicates run at the same time, at least 1
     * @param stop looked at while waiting; once true, no further replicate begins and {@link #runTo} returns
     */
    public Runner(ReplicateTask task, int threads, BooleanSupplier stop) {
        this.task = task;
        this.stop = stop;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "replicates");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Runs those of the replicates 1…total that were not run before.
     *
     * @param total number of the last replicate
     * @param progress told at the beginning and after each replicate
     * @return all replicates so far, those of earlier calls included
     */
    public Replicates runTo(int total, Progress progress) {
        var ended = new LinkedBlockingQueue<Object>();
        for (int replicate = asked + 1; replicate <= total; replicate++) {
            int number = replicate;
            threads.execute(() -> ended.add(run(number)));
        }
        asked = Math.max(asked, total);
        progress.report(finished.size() + failures.size(), asked);
        while (finished.size() + failures.size() < asked) {
            Object result = stop.getAsBoolean() ? null : next(ended);
            if (result instanceof Replicate replicate) {
                finished.put(replicate.number(), replicate);
            } else if (result instanceof Failure failure) {
                failures.put(failure.replicate(), failure);
            } else if (stop.getAsBoolean()) {
                threads.shutdownNow();
                return result(true);
            } else {
                continue;
            }
            progress.report(finished.size() + failures.size(), asked);
        }
        return result(false);
    }

    /** A {@link Replicate} or a {@link Failure}. Errors count as failures too: a check that fails may be one. */
    private Object run(int number) {
        try {
            return new Replicate(number, task.run(number));
        } catch (Throwable thrown) {
            return Failure.of(number, thrown);
        }
    }

    private static Object next(BlockingQueue<Object> ended) {
        try {
            return ended.poll(LOOK_FOR_STOP_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while replicates were running", e);
        }
    }

    private Replicates result(boolean stopped) {
        return new Replicates(List.copyOf(finished.values()), List.copyOf(failures.values()), stopped);
    }

    /** Ends the threads; replicates still running are left behind. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
