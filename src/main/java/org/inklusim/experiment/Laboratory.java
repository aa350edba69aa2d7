package org.inklusim.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.RunSpec;
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
 * the same. Immutable and safe for any number of threads.
 */
public final class Laboratory implements ReplicateTask {
    private final List<Bench> benches;
    private final ParameterDictionary dictionary = ParameterDictionary.shipped();
    private final long seed;
    private final CheckLevel check;

    /** A scenario with what is needed to run it. */
    private record Bench(Scenario scenario, Timeline timeline, Profile profile) {
        static Bench of(Scenario scenario) {
            return new Bench(
                    scenario,
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
        benches = scenarios.stream().map(Bench::of).toList();
        this.seed = seed;
        this.check = check;
    }

    @Override
    public List<RunValues> run(int replicate) {
        Map<String, BurnedIn> burnedIn = new LinkedHashMap<>();
        List<Observation> seen = new ArrayList<>();
        for (Bench bench : benches) {
            try {
                RunSpec spec = new RunSpec(bench.timeline, dictionary, bench.profile, seed, replicate);
                BurnedIn start =
                        burnedIn.computeIfAbsent(bench.scenario.burnInKey(), key -> InclusionModel.burnIn(spec, check));
                InclusionModel model = InclusionModel.from(spec, start, check);
                seen.add(Observer.run(model, bench.scenario.horizon().weeks()));
            } catch (RuntimeException e) {
                throw new ReplicateException(bench.scenario.name(), e);
            }
        }
        List<RunValues> values = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            values.add(seen.get(i).values(i == 0 ? twins(seen) : List.of()));
        }
        return values;
    }

    private List<Twin> twins(List<Observation> seen) {
        List<Twin> twins = new ArrayList<>();
        for (int i = 1; i < seen.size(); i++) {
            twins.add(new Twin(benches.get(i).scenario.name(), seen.get(i)));
        }
        return twins;
    }
}
