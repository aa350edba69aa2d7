package org.inklusim.experiment.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.Failure;
import org.inklusim.experiment.design.Design;
import org.inklusim.model.CheckLevel;
import org.inklusim.observe.RunValues;

/**
 * Makes the runs of a sweep that are not in its store yet, one run per thread at a time, and puts each into the store
 * when it is done. Nothing of a run is kept in memory.
 */
public final class SweepRunner {
    private static final long LOOK_MS = 100;

    private final Design design;
    private final Experiment experiment;
    private final SweepStore store;
    private final CheckLevel check;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicReference<Throwable> broken = new AtomicReference<>();
    private volatile boolean halt;

    /** Told how far it is, always by the thread that called {@link #run}. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param done runs made by now, earlier ones included
         * @param failed runs that failed since the beginning of this process
         * @param total runs of the sweep
         */
        void report(int done, int failed, int total);
    }

    /**
     * How it ended.
     *
     * @param made runs that this process finished
     * @param failed runs that failed
     * @param stopped whether it was asked to stop before all were made
     */
    public record Ended(int made, int failed, boolean stopped) {}

    public SweepRunner(Design design, Experiment experiment, SweepStore store, CheckLevel check) {
        this.design = design;
        this.experiment = experiment;
        this.store = store;
        this.check = check;
    }

    /** How many points that follow each other in turn have one burn-in made for all of them, if they share it. */
    public static int together(SweepHeader header, int threads) {
        return SweepTasks.together(header.runs(), threads);
    }

    /**
     * Makes them.
     *
     * @param threads runs at the same time
     * @param failFast whether the first failure ends it
     * @param stop looked at while waiting; once true, no further run begins
     * @throws IOException when the store cannot be written; what is in it stays
     */
    public Ended run(int threads, boolean failFast, BooleanSupplier stop, Progress progress) throws IOException {
        store.begin();
        var tasks = new SweepTasks(design, store, threads);
        var ended = new CountDownLatch(threads);
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            var worker = new Thread(() -> work(tasks, failFast, ended), "runs");
            worker.setDaemon(true);
            workers.add(worker);
        }
        workers.forEach(Thread::start);
        int total = store.header().runs();
        boolean over = false;
        while (!over && !stop.getAsBoolean()) {
            progress.report(store.before() + done.get(), failed.get(), total);
            over = await(ended);
            store.commitWhenDue();
        }
        halt = true;
        store.end();
        Throwable wrong = broken.get();
        if (wrong instanceof IOException cause) {
            throw cause;
        }
        if (wrong != null) {
            throw new IllegalStateException(wrong);
        }
        progress.report(store.before() + done.get(), failed.get(), total);
        return new Ended(done.get(), failed.get(), !over);
    }

    private static boolean await(CountDownLatch ended) {
        try {
            return ended.await(LOOK_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runs were made", e);
        }
    }

    private void work(SweepTasks tasks, boolean failFast, CountDownLatch ended) {
        try {
            Experiment.Series series = experiment.series(store.header().seed(), check);
            SweepTask task = tasks.next();
            while (task != null && !halt) {
                for (SweepTask.Point point : task.points()) {
                    if (!halt) {
                        make(series, point, task.replicate(), failFast);
                    }
                }
                task = tasks.next();
            }
        } catch (IOException | RuntimeException | Error e) {
            // After a halt the segment is closed, and what comes late is no matter.
            if (!halt) {
                broken.compareAndSet(null, e);
                halt = true;
            }
        } finally {
            ended.countDown();
        }
    }

    private void make(Experiment.Series series, SweepTask.Point point, int replicate, boolean failFast)
            throws IOException {
        RunRecord run = run(series, point, replicate);
        if (halt) {
            return;
        }
        store.add(run);
        if (run.failure() == null) {
            done.incrementAndGet();
        } else {
            failed.incrementAndGet();
            halt |= failFast;
        }
    }

    private RunRecord run(Experiment.Series series, SweepTask.Point point, int replicate) {
        String id = RunIds.of(
                store.header().inklusim(), point.hash(), store.header().seed(), replicate);
        if (point.wrong() != null) {
            return RunRecord.failed(point.number(), replicate, id, point.wrong());
        }
        try {
            RunValues values = series.run(point.scenario(), replicate);
            return RunRecord.finished(point.number(), replicate, id, values.columns(), values.values());
        } catch (RuntimeException | Error e) {
            return RunRecord.failed(point.number(), replicate, id, Failure.of(replicate, e));
        }
    }
}
