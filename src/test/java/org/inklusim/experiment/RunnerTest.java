package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunnerTest {
    private static final Runner.Progress UNHEARD = (done, total) -> {};

    @TempDir
    Path folder;

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws Exception {
        byte[] alone = outcomes(new FakeTask(3, 0), 1, 40);
        for (int threads : new int[] {2, 3, 8, 50}) {
            assertThat(outcomes(new FakeTask(3, 2_000), threads, 40)).isEqualTo(alone);
        }
    }

    @Test
    void batchesGiveWhatOneGoGives() throws Exception {
        byte[] inOneGo = outcomes(new FakeTask(2, 500), 4, 30);
        assertThat(outcomes(new FakeTask(2, 500), 4, 5, 6, 6, 29, 30)).isEqualTo(inOneGo);
    }

    private byte[] outcomes(ReplicateTask task, int threads, int... totals) throws Exception {
        Path file = Files.createTempDirectory(folder, "run").resolve("outcomes.csv");
        try (var runner = new Runner(task, threads, () -> false)) {
            Replicates replicates = null;
            for (int total : totals) {
                replicates = runner.runTo(total, UNHEARD);
                assertThat(replicates.finished()).extracting(Replicate::number).isEqualTo(numbers(total));
                assertThat(replicates.stopped()).isFalse();
            }
            OutcomesFile.write(file, List.of("a", "b", "c").subList(0, scenarios(replicates)), replicates.finished());
        }
        return Files.readAllBytes(file);
    }

    private static int scenarios(Replicates replicates) {
        return replicates.finished().get(0).values().size();
    }

    private static List<Integer> numbers(int total) {
        return IntStream.rangeClosed(1, total).boxed().toList();
    }

    @Test
    void aFailingReplicateIsRecordedAndTheOthersGoOn() {
        var good = new FakeTask(1, 500);
        ReplicateTask task = replicate -> {
            switch (replicate) {
                case 3 -> throw new ReplicateException("hybrid", new IllegalStateException("hours below zero\nsecond"));
                case 5 -> throw new IllegalArgumentException();
                case 8 -> throw new AssertionError("places lost");
                default -> {
                    return good.run(replicate);
                }
            }
        };
        try (var runner = new Runner(task, 3, () -> false)) {
            Replicates replicates = runner.runTo(10, UNHEARD);
            assertThat(replicates.finished()).extracting(Replicate::number).containsExactly(1, 2, 4, 6, 7, 9, 10);
            assertThat(replicates.failures())
                    .extracting(Failure::replicate, Failure::scenario, Failure::message)
                    .containsExactly(
                            tuple(3, "hybrid", "IllegalStateException: hours below zero"),
                            tuple(5, null, "IllegalArgumentException"),
                            tuple(8, null, "AssertionError: places lost"));
            assertThat(replicates.failures().get(0).stack())
                    .startsWith("java.lang.IllegalStateException: hours below zero")
                    .contains("RunnerTest");
        }
    }

    @Test
    void runsAsManyAtATimeAsThereAreThreads() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var good = new FakeTask(1, 3_000);
        ReplicateTask task = replicate -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                return good.run(replicate);
            } finally {
                running.decrementAndGet();
            }
        };
        try (var runner = new Runner(task, 3, () -> false)) {
            runner.runTo(60, UNHEARD);
        }
        assertThat(most.get()).isEqualTo(3);
    }

    @Test
    void reportsProgressOnTheCallersThread() {
        var heard = new ArrayList<String>();
        var threads = new ConcurrentLinkedQueue<Thread>();
        try (var runner = new Runner(new FakeTask(1, 0), 4, () -> false)) {
            Runner.Progress progress = (done, total) -> {
                heard.add(done + "/" + total);
                threads.add(Thread.currentThread());
            };
            runner.runTo(2, progress);
            runner.runTo(4, progress);
        }
        assertThat(heard).containsExactly("0/2", "1/2", "2/2", "2/4", "3/4", "4/4");
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void aStopReturnsWhileReplicatesStillRun() throws Exception {
        var stop = new AtomicBoolean();
        var stuck = new CountDownLatch(1);
        var begun = new AtomicInteger();
        var good = new FakeTask(1, 0);
        ReplicateTask task = replicate -> {
            begun.incrementAndGet();
            if (replicate > 2) {
                stop.set(true);
                awaitQuietly(stuck);
            }
            return good.run(replicate);
        };
        try (var runner = new Runner(task, 1, stop::get)) {
            Replicates replicates = runner.runTo(1000, UNHEARD);
            assertThat(replicates.stopped()).isTrue();
            assertThat(replicates.finished()).hasSizeLessThanOrEqualTo(2);
            stuck.countDown();
            Thread.sleep(100);
            assertThat(begun.get()).isEqualTo(3);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        boolean interrupted = true;
        while (interrupted) {
            try {
                latch.await();
                interrupted = false;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
