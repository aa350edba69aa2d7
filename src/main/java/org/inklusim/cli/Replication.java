package org.inklusim.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.inklusim.analysis.Precision;
import org.inklusim.analysis.Precision.Verdict;
import org.inklusim.experiment.Numbers;
import org.inklusim.experiment.Replicate;
import org.inklusim.experiment.ReplicateTask;
import org.inklusim.experiment.Replicates;
import org.inklusim.experiment.Runner;
import org.inklusim.observe.RunValues;

/** Runs as many replicates as were asked for, or as a wished precision needs. */
final class Replication {
    private static final List<Verdict> LEAST_FIRST =
            List.of(Verdict.REACHED, Verdict.NOT_COMPUTABLE, Verdict.LIMIT, Verdict.MORE);

    private final Session session;
    private final StudyOptions options;

    Replication(Session session, StudyOptions options) {
        this.session = session;
        this.options = options;
    }

    /**
     * Runs them.
     *
     * @param scenarios how many scenarios are compared with each other
     * @param points at how many settings the task runs them
     * @throws InterruptedCommandException when asked to give up
     */
    Replicates run(ReplicateTask task, int scenarios, int points) {
        int asked = options.replicates();
        try (var runner = new Runner(task, options.threads(), session.interruption()::requested);
                var progress = progress()) {
            Runner.Progress shown = options.quiet ? (done, total) -> {} : progress;
            return options.precision == null
                    ? unlessStopped(runner.runTo(asked, shown))
                    : precise(runner, shown, scenarios, points);
        }
    }

    /**
     * Runs exactly so many.
     *
     * @throws InterruptedCommandException when asked to give up
     */
    Replicates exactly(ReplicateTask task, int replicates) {
        try (var runner = new Runner(task, options.threads(), session.interruption()::requested);
                var progress = progress()) {
            return unlessStopped(runner.runTo(replicates, options.quiet ? (done, total) -> {} : progress));
        }
    }

    private Replicates precise(Runner runner, Runner.Progress progress, int scenarios, int points) {
        var precision = new Precision(options.precision);
        int asked = Precision.FIRST;
        while (true) {
            Replicates replicates = unlessStopped(runner.runTo(asked, progress));
            Precision.Look look = look(precision, runs(replicates.finished(), scenarios * points), scenarios);
            int next = Math.min(asked + look.more(), Precision.MOST);
            if (look.verdict() != Precision.Verdict.MORE || next == asked) {
                if (look.verdict() != Precision.Verdict.REACHED) {
                    session.err().println(shortfall(look));
                }
                return replicates;
            }
            asked = next;
        }
    }

    /** The look at the setting that is known least precisely. */
    private static Precision.Look look(Precision precision, List<List<RunValues>> runs, int scenarios) {
        return IntStream.range(0, runs.size() / scenarios)
                .mapToObj(point -> precision.look(runs.subList(point * scenarios, (point + 1) * scenarios)))
                .max(Comparator.comparing(Precision.Look::verdict, Comparator.comparing(LEAST_FIRST::indexOf))
                        .thenComparing(look -> look.halfWidth() / look.target()))
                .orElseThrow();
    }

    private String shortfall(Precision.Look look) {
        String wished = "the wished precision of " + Numbers.format(options.precision) + " %";
        if (look.verdict() == Precision.Verdict.NOT_COMPUTABLE) {
            return wished + " cannot be judged: " + Precision.MAIN.outcome()
                    + " cannot be computed in these scenarios (is horizon.weeks long enough?)";
        }
        return wished + " was not reached with " + look.replicates() + " replicates, the most that are made: "
                + "the interval reaches " + Numbers.format(look.halfWidth()) + " to each side, wished was "
                + Numbers.format(look.target());
    }

    private static Replicates unlessStopped(Replicates replicates) {
        if (replicates.stopped()) {
            throw new InterruptedCommandException();
        }
        return replicates;
    }

    /** The runs of each scenario by replicate, base first. */
    static List<List<RunValues>> runs(List<Replicate> replicates, int scenarios) {
        return IntStream.range(0, scenarios)
                .mapToObj(s -> replicates.stream().map(r -> r.values().get(s)).toList())
                .toList();
    }

    private ProgressLine progress() {
        return new ProgressLine(
                options.words(), session.err(), session.terminal(), () -> System.nanoTime() / 1_000_000);
    }
}
