package org.inklusim.experiment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.RunSpec;
import org.inklusim.population.BrukerId;
import org.inklusim.population.Inhabitants;
import org.inklusim.population.ProfileReader;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/** One replicate of scenarios, run again to look at it closely; burn-in is shared by those whose burn-in is the same. */
public final class Rerun {
    private final ParameterDictionary dictionary = ParameterDictionary.shipped();
    private final Map<String, BurnedIn> starts = new ConcurrentHashMap<>();
    private final long seed;
    private final int replicate;
    private final CheckLevel check;

    /**
     * @param seed seed of the command
     * @param replicate number of the replicate, from 1
     * @param check how closely runs verify themselves
     */
    public Rerun(long seed, int replicate, CheckLevel check) {
        this.seed = seed;
        this.replicate = replicate;
        this.check = check;
    }

    /**
     * The run of a scenario at the beginning of week 1, none of whose weeks has happened.
     *
     * @throws NoVeilederLeftException when an office would have no veileder left
     */
    public InclusionModel start(Scenario scenario) {
        PostsLeft.require(scenario, seed, replicate);
        RunSpec spec = new RunSpec(
                Timeline.of(scenario),
                dictionary,
                ProfileReader.read(scenario.population().profile()),
                seed,
                replicate);
        BurnedIn start = starts.computeIfAbsent(scenario.burnInKey(), key -> InclusionModel.burnIn(spec, check));
        return InclusionModel.from(spec, start, check);
    }

    /** Whether there ever is a bruker with this id: in the first stock, or arriving in burn-in or in the run. */
    public boolean comes(Scenario scenario, long bruker) {
        if (!BrukerId.arrives(bruker)) {
            return bruker >= 1 && bruker <= scenario.population().brukere();
        }
        Inhabitants inhabitants = new Inhabitants(
                scenario,
                new Parameters(dictionary, scenario.parameters()),
                new KeyedRandom(seed, replicate),
                ProfileReader.read(scenario.population().profile()));
        int week = BrukerId.week(bruker);
        int place = BrukerId.ordinal(bruker) - 1;
        int offices = scenario.population().offices();
        return week >= inhabitants.firstWeek()
                && week <= scenario.horizon().weeks()
                && place >= 0
                && place / offices < inhabitants.arrivals(week, place % offices);
    }
}
