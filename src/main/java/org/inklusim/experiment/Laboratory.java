package org.inklusim.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.RunSpec;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Observation;
import org.inklusim.observe.Observation.Twin;
import org.inklusim.observe.Observer;
import org.inklusim.observe.RunValues;
import org.inklusim.population.Profile;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/**
 * Runs the scenarios of a command on the same people: one replicate at a time, burn-in shared by those whose burn-in is
 * the same, and forgotten after the last of them. Immutable and safe for any number of threads.
 */
public final class Laboratory implements ReplicateTask {
    /** Experiments with the model. */
    public static final Experiment EXPERIMENT = new Experiment() {
        @Override
        public ReplicateTask of(List<Scenario> scenarios, long seed, CheckLevel check) {
            return new Laboratory(scenarios, seed, check);
        }

        @Override
        public ReplicateTask at(List<List<Scenario>> points, long seed, CheckLevel check) {
            return new Laboratory(seed, points, check);
        }

        @Override
        public Series series(long seed, CheckLevel check) {
            return new RunSeries(seed, check);
        }

        @Override
        public RunValues witnessed(
                Scenario scenario, long seed, int replicate, CheckLevel check, Consumer<Happened> events) {
            return new RunSeries(seed, check).run(scenario, replicate, events);
        }
    };

    private final List<List<Bench>> points;
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final ParameterDictionary dictionary = ParameterDictionary.shipped();
    private final long seed;
    private final CheckLevel check;

    /** A scenario with what is needed to run it. */
    private record Bench(Scenario scenario, String burnInKey, Timeline timeline, Profile profile) {
        static Bench of(Scenario scenario) {
            return new Bench(
                    scenario,
                    scenario.burnInKey(),
                    Timeline.of(scenario),
                    ProfileReader.read(scenario.population().profile()));
        }
    }

    /**
     * @param scenarios base first
     * @param seed of all random numbers
     * @param check how closely runs verify themselves
     */
    public Laboratory(List<Scenario> scenarios, long seed, CheckLevel check) {
        this(seed, List.of(scenarios), check);
    }

    private Laboratory(long seed, List<List<Scenario>> points, CheckLevel check) {
        this.points = points.stream()
                .map(scenarios -> scenarios.stream().map(Bench::of).toList())
                .toList();
        this.points.forEach(benches -> benches.forEach(bench -> uses.merge(bench.burnInKey, 1, Integer::sum)));
        this.seed = seed;
        this.check = check;
    }

    @Override
    public List<RunValues> run(int replicate) {
        Starts starts = new Starts();
        List<RunValues> values = new ArrayList<>();
        for (List<Bench> benches : points) {
            List<Observation> seen = new ArrayList<>();
            for (Bench bench : benches) {
                seen.add(run(bench, starts, replicate));
            }
            for (int i = 0; i < seen.size(); i++) {
                values.add(seen.get(i).values(i == 0 ? twins(benches, seen) : List.of()));
            }
        }
        return values;
    }

    private Observation run(Bench bench, Starts starts, int replicate) {
        try {
            RunSpec spec = new RunSpec(bench.timeline, dictionary, bench.profile, seed, replicate);
            InclusionModel model = InclusionModel.from(spec, starts.of(bench, spec), check);
            return Observer.run(model, bench.scenario.horizon().weeks());
        } catch (RuntimeException e) {
            throw new ReplicateException(bench.scenario.name(), e);
        }
    }

    /** Burned-in states of a replicate that are still needed. */
    private final class Starts {
        private final Map<String, BurnedIn> states = new LinkedHashMap<>();
        private final Map<String, Integer> left = new LinkedHashMap<>(uses);

        BurnedIn of(Bench bench, RunSpec spec) {
            BurnedIn start = states.computeIfAbsent(bench.burnInKey, key -> InclusionModel.burnIn(spec, check));
            if (left.merge(bench.burnInKey, -1, Integer::sum) == 0) {
                states.remove(bench.burnInKey);
            }
            return start;
        }
    }

    private static List<Twin> twins(List<Bench> benches, List<Observation> seen) {
        List<Twin> twins = new ArrayList<>();
        for (int i = 1; i < seen.size(); i++) {
            twins.add(new Twin(benches.get(i).scenario.name(), seen.get(i)));
        }
        return twins;
    }
}
