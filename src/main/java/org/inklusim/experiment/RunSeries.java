package org.inklusim.experiment;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.RunSpec;
import org.inklusim.observe.EventLog;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Observer;
import org.inklusim.observe.RunValues;
import org.inklusim.population.Profile;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/**
 * Runs of the model one after the other. The state at the end of the last burn-in is kept, so that runs whose people
 * have lived the same until then begin from it; so is what was made ready of the last few scenarios.
 */
final class RunSeries implements Experiment.Series {
    private static final int FEW = 64;

    private final ParameterDictionary dictionary = ParameterDictionary.shipped();
    private final Map<String, Profile> profiles = new TreeMap<>();
    private final Map<Scenario, Ready> ready = new IdentityHashMap<>();
    private final long seed;
    private final CheckLevel check;
    private String burnInKey = "";
    private int burnedInReplicate;
    private BurnedIn burnedIn;

    /** A scenario with what is needed to run it. */
    private record Ready(Timeline timeline, String burnInKey, boolean depends) {}

    RunSeries(long seed, CheckLevel check) {
        this.seed = seed;
        this.check = check;
    }

    @Override
    public RunValues run(Scenario scenario, int replicate) {
        int weeks = scenario.horizon().weeks();
        return Observer.run(model(scenario, replicate), weeks).mainValues();
    }

    /**
     * The same, with everything told that happens from week 1.
     *
     * @param events told of it
     */
    RunValues run(Scenario scenario, int replicate, Consumer<Happened> events) {
        int weeks = scenario.horizon().weeks();
        return EventLog.run(model(scenario, replicate), weeks, events).mainValues();
    }

    private InclusionModel model(Scenario scenario, int replicate) {
        if (ready.size() >= FEW && !ready.containsKey(scenario)) {
            ready.clear();
        }
        Ready own =
                ready.computeIfAbsent(scenario, s -> new Ready(Timeline.of(s), s.burnInKey(), PostsLeft.depends(s)));
        if (own.depends) {
            PostsLeft.require(scenario, seed, replicate);
        }
        Profile profile = profiles.computeIfAbsent(scenario.population().profile(), ProfileReader::read);
        RunSpec spec = new RunSpec(own.timeline, dictionary, profile, seed, replicate);
        if (!burnInKey.equals(own.burnInKey) || burnedInReplicate != replicate) {
            burnInKey = "";
            burnedIn = InclusionModel.burnIn(spec, check);
            burnInKey = own.burnInKey;
            burnedInReplicate = replicate;
        }
        return InclusionModel.from(spec, burnedIn, check);
    }
}
