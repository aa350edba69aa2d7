package org.inklusim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inklusim.experiment.Laboratory;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignReader;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.experiment.sweep.SweepRunner;
import org.inklusim.experiment.sweep.SweepStore;
import org.inklusim.experiment.sweep.SweepTables;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.RunSpec;
import org.inklusim.observe.Observer;
import org.inklusim.population.Profile;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/**
 * What a sweep adds to the bare model, and what a second core gives, in one go on one machine that does nothing else:
 *
 * <pre>./mvnw -Pbench verify -Dbench.main=org.inklusim.bench.SweepSpeed</pre>
 *
 * The same runs are made three ways in turn, some rounds, of which the first only warms up. <i>Bare</i>: scenarios made
 * ready beforehand, one loop over burn-in and run with the observer that outcomes come from, nothing kept. <i>Sweep</i>:
 * the design read from its file, every point made, runs put into the store and tables written from it, on one thread
 * and on two. Medians over rounds of what was measured next to each other.
 */
public final class SweepSpeed {
    private static final int ROUNDS = 5;

    /** The office of {@code scenarios/standard.yaml}; 12 points with 4 replicates. */
    private static final String DESIGN = """
            name: speed
            scenario: standard.yaml
            design:
              replicates: 4
              levers:
                method: factorial
                factors: {practice.kind: [standard, hybrid]}
              uncertainties:
                method: latin_hypercube
                points: 6
                factors: {parameters.hire.productivity: range, parameters.time.employer_minutes: range}
            """;

    private final Path folder;
    private final String file;

    private SweepSpeed(Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.writeString(folder.resolve("speed.yaml"), DESIGN).toString();
    }

    /**
     * Measures, and prints what came of it.
     *
     * @param args how many rounds; five without
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("inklusim-speed-");
        try {
            new SweepSpeed(folder).measure(args.length == 0 ? ROUNDS : Integer.parseInt(args[0]), System.out);
        } finally {
            remove(folder);
        }
    }

    private void measure(int rounds, PrintStream out) throws IOException {
        List<Double> overhead = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        List<Double> speedUp = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double begun = processor();
            double bare = bare();
            double between = processor();
            double one = sweep(1);
            double ended = processor();
            double two = sweep(2);
            out.printf(
                    Locale.ROOT,
                    "round %d: bare %.2f s, sweep on one thread %.2f s, on two %.2f s%s%n",
                    round,
                    bare,
                    one,
                    two,
                    round == 0 ? " (warming up)" : "");
            if (round > 0) {
                overhead.add(100 * (one / bare - 1));
                work.add(100 * ((ended - between) / (between - begun) - 1));
                speedUp.add(one / two);
            }
        }
        out.printf(Locale.ROOT, "overhead of a run in a sweep against the bare model: %.1f %%%n", median(overhead));
        out.printf(Locale.ROOT, "the same in processor time, garbage collection included: %.1f %%%n", median(work));
        out.printf(Locale.ROOT, "two threads against one: %.2f times as fast%n", median(speedUp));
    }

    /** Seconds of processor time of this process, all its threads together. */
    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private double bare() {
        Design design = DesignReader.read(file, List.of());
        ParameterDictionary dictionary = ParameterDictionary.shipped();
        List<Scenario> scenarios = new ArrayList<>();
        List<Timeline> timelines = new ArrayList<>();
        List<String> pasts = new ArrayList<>();
        for (int turn = 0; turn < design.points(); turn++) {
            Scenario scenario = design.scenario(design.point(design.inTurn(turn)));
            scenarios.add(scenario);
            timelines.add(Timeline.of(scenario));
            pasts.add(scenario.burnInKey());
        }
        Profile profile = ProfileReader.read(scenarios.get(0).population().profile());
        long start = System.nanoTime();
        for (int replicate = 1; replicate <= design.replicates(); replicate++) {
            BurnedIn past = null;
            for (int i = 0; i < scenarios.size(); i++) {
                RunSpec spec = new RunSpec(timelines.get(i), dictionary, profile, Sizes.SEED, replicate);
                if (i == 0 || !pasts.get(i).equals(pasts.get(i - 1))) {
                    past = InclusionModel.burnIn(spec, CheckLevel.NONE);
                }
                Observer.run(
                                InclusionModel.from(spec, past, CheckLevel.NONE),
                                scenarios.get(i).horizon().weeks())
                        .mainValues();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private double sweep(int threads) throws IOException {
        Path sweep = Files.createDirectory(folder.resolve("sweep"));
        long start = System.nanoTime();
        Design design = DesignReader.read(file, List.of());
        SweepHeader header = SweepHeader.of(design, design.replicates(), Sizes.SEED, 1, 1);
        try (SweepStore store = SweepStore.open(sweep, design, header)) {
            new SweepRunner(design, Laboratory.EXPERIMENT, store, CheckLevel.NONE)
                    .run(threads, true, () -> false, (done, failed, total) -> {});
        }
        try (StoredSweep stored = StoredSweep.read(sweep)) {
            new SweepTables(stored).write(sweep);
            if (stored.finished() != header.runs()) {
                throw new IllegalStateException("Expected all runs, given " + stored.finished());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        remove(sweep);
        return seconds;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
