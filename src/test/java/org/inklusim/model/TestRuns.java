package org.inklusim.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.inklusim.model.agent.Society;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.population.Profile;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.inklusim.scenario.Timeline;

/**
 * Whole runs of a small office, every account verified after every phase. Overrides are written as for {@code --set}:
 * {@code TestRuns.of("mechanisms.E1=off", "parameters.trust.start=0.2").weeks(30).run()}.
 */
public final class TestRuns {
    public static final ParameterDictionary DICTIONARY = ParameterDictionary.shipped();

    private static final Map<String, Scenario> SCENARIOS = new ConcurrentHashMap<>();
    private static final Map<String, Profile> PROFILES = new ConcurrentHashMap<>();
    private static final List<String> SMALL = List.of(
            "population.brukere=200",
            "population.employers=80",
            "portfolio.size=50",
            "horizon.burn_in=12",
            "horizon.weeks=26");

    private final String file;
    private final List<String> sets;
    private final long seed;
    private final int replicate;
    private final CheckLevel check;

    private TestRuns(String file, List<String> sets, long seed, int replicate, CheckLevel check) {
        this.file = file;
        this.sets = sets;
        this.seed = seed;
        this.replicate = replicate;
        this.check = check;
    }

    /** Standard practice in a small office: 200 brukere, 80 employers, 4 veiledere, 12 weeks of burn-in, 26 weeks. */
    public static TestRuns of(String... sets) {
        return shipped("standard.yaml", sets);
    }

    /** A shipped scenario, made as small. */
    public static TestRuns shipped(String file, String... sets) {
        return new TestRuns(file, SMALL, 1, 1, CheckLevel.FULL).with(sets);
    }

    /** The same with more overrides. */
    public TestRuns with(String... more) {
        List<String> all = new ArrayList<>(sets);
        for (String set : more) {
            String key = set.substring(0, set.indexOf('=') + 1);
            all.removeIf(old ->
                    old.startsWith(key) || key.equals("portfolio.distribution=") && old.startsWith("portfolio.size="));
            all.add(set);
        }
        return new TestRuns(file, all, seed, replicate, check);
    }

    /** The same with more overrides where it has none. */
    public TestRuns unlessSet(List<String> more) {
        List<String> missing = new ArrayList<>(more);
        missing.removeIf(set -> sets.stream().anyMatch(old -> old.startsWith(set.substring(0, set.indexOf('=') + 1))));
        return with(missing.toArray(String[]::new));
    }

    public TestRuns weeks(int weeks) {
        return with("horizon.weeks=" + weeks);
    }

    public TestRuns seed(long other) {
        return new TestRuns(file, sets, other, replicate, check);
    }

    public TestRuns replicate(int number) {
        return new TestRuns(file, sets, seed, number, check);
    }

    public TestRuns check(CheckLevel level) {
        return new TestRuns(file, sets, seed, replicate, level);
    }

    public Scenario scenario() {
        return SCENARIOS.computeIfAbsent(file + sets, key -> ScenarioReader.read(Path.of(file), sets));
    }

    /** A shipped profile. */
    public static Profile profile(String name) {
        return PROFILES.computeIfAbsent(name, ProfileReader::read);
    }

    public RunSpec spec() {
        Scenario scenario = scenario();
        return new RunSpec(
                Timeline.of(scenario), DICTIONARY, profile(scenario.population().profile()), seed, replicate);
    }

    /** Settings of week 1. */
    public Settings settings() {
        Scenario scenario = Timeline.of(scenario()).at(1);
        return new Settings(scenario, new Parameters(DICTIONARY, scenario.parameters()));
    }

    public BurnedIn burnIn() {
        return InclusionModel.burnIn(spec(), check);
    }

    /** A run at the beginning of week 1, none of whose weeks has happened. */
    public InclusionModel start() {
        RunSpec spec = spec();
        return InclusionModel.from(spec, InclusionModel.burnIn(spec, check), check);
    }

    /** Burns in and lets all weeks of the horizon happen. */
    public Ended run(Watcher... watchers) {
        return run(id -> {}, watchers);
    }

    /**
     * The same.
     *
     * @param parameterReader told the id of every parameter that is read
     */
    public Ended run(Consumer<String> parameterReader, Watcher... watchers) {
        RunSpec spec = spec();
        return run(spec, InclusionModel.burnIn(spec, check, parameterReader), parameterReader, watchers);
    }

    /** Goes on from a burned-in state for all weeks of the horizon. */
    public Ended runFrom(BurnedIn burnedIn, Watcher... watchers) {
        return run(spec(), burnedIn, id -> {}, watchers);
    }

    private Ended run(RunSpec spec, BurnedIn burnedIn, Consumer<String> parameterReader, Watcher... watchers) {
        InclusionModel model = InclusionModel.from(spec, burnedIn, check, parameterReader);
        for (Watcher watcher : watchers) {
            model.watch(watcher);
        }
        model.runWeeks(spec.timeline().at(1).horizon().weeks());
        return new Ended(
                model.week().society(), model.week().ledger(), model.week().number());
    }

    /**
     * How a run ended.
     *
     * @param week number of the week that would come next
     */
    public record Ended(Society society, Ledger ledger, int week) {
        /** Everything there is, as text; equal text means equal state. */
        public String text() {
            return StateText.of(society, ledger);
        }
    }
}
