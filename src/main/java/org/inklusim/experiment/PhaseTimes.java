package org.inklusim.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.Phase;
import org.inklusim.model.RunSpec;
import org.inklusim.model.Watcher;
import org.inklusim.model.WeekPlan;
import org.inklusim.model.agent.State;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.population.Inhabitants;
import org.inklusim.population.ProfileReader;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/**
 * How long the phases of the week take, on one thread and without checks.
 *
 * @param nanos nanoseconds by name of the phase, in the order of the week plan
 * @param weeks weeks that were timed
 * @param brukerWeeks weeks that brukere spent in portfolios meanwhile
 */
public record PhaseTimes(Map<String, Long> nanos, int weeks, long brukerWeeks) {
    /** Weeks of one timed run. */
    public static final int WEEKS = 52;

    private static final long SEED = 1;
    private static final int REPLICATE = 1;
    private static final long WARM_UP_NANOS = 1_500_000_000L;
    private static final long TIMED_NANOS = 1_000_000_000L;

    /** The phases of week 1 of a scenario, in their order. */
    public static List<Phase> plan(Scenario scenario) {
        Scenario first = Timeline.of(scenario).at(1);
        var parameters = new Parameters(ParameterDictionary.shipped(), first.parameters());
        var inhabitants = new Inhabitants(
                first,
                parameters,
                new KeyedRandom(SEED, REPLICATE),
                ProfileReader.read(first.population().profile()));
        return new WeekPlan(new Settings(first, parameters), inhabitants).phases();
    }

    /**
     * Times the first {@value #WEEKS} weeks of one replicate after its burn-in, again and again for about a second,
     * once Java has had the time to make them fast.
     */
    public static PhaseTimes measure(Scenario scenario) {
        RunSpec spec = new RunSpec(
                Timeline.of(scenario),
                ParameterDictionary.shipped(),
                ProfileReader.read(scenario.population().profile()),
                SEED,
                REPLICATE);
        BurnedIn start = InclusionModel.burnIn(spec, CheckLevel.NONE);
        repeat(spec, start, new Clock(), WARM_UP_NANOS);
        Clock clock = new Clock();
        repeat(spec, start, clock, TIMED_NANOS);
        return new PhaseTimes(clock.nanos, clock.weeks, clock.brukerWeeks);
    }

    private static void repeat(RunSpec spec, BurnedIn start, Clock clock, long nanos) {
        long begun = System.nanoTime();
        do {
            InclusionModel model = InclusionModel.from(spec, start, CheckLevel.NONE);
            model.watch(clock);
            model.runWeeks(WEEKS);
        } while (System.nanoTime() - begun < nanos);
    }

    /** Nanoseconds of all phases. */
    public long total() {
        return nanos.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Stands beside the model, so that no clock is read inside it. */
    private static final class Clock implements Watcher {
        private final Map<String, Long> nanos = new LinkedHashMap<>();
        private int weeks;
        private long brukerWeeks;
        private long begun;

        @Override
        public void before(Phase phase, Week week) {
            begun = System.nanoTime();
        }

        @Override
        public void after(Phase phase, Week week) {
            nanos.merge(phase.name(), System.nanoTime() - begun, Long::sum);
        }

        @Override
        public void weekOver(Week week) {
            weeks++;
            for (int i = 0; i < State.count(); i++) {
                brukerWeeks += State.of(i).inPortfolio() ? week.society().in(State.of(i)) : 0;
            }
        }
    }
}
