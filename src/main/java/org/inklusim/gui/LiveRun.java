package org.inklusim.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.RunSpec;
import org.inklusim.model.agent.Agent;
import org.inklusim.observe.Diary;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;
import org.inklusim.population.Profile;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.Change;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/**
 * A run that can be begun again and again from the same people, and whose levers can be moved on the way. The same
 * scenario, seed and replicate on the command line live through the same.
 */
final class LiveRun {
    private final String source;
    private final Scenario written;
    private final Profile profile;
    private final long seed;
    private final int replicate;
    private BurnedIn start;
    private Scenario scenario;
    private InclusionModel model;

    /**
     * @param source the file the scenario stands in
     * @param scenario what is run
     * @param seed of all random numbers
     * @param replicate from 1
     */
    LiveRun(String source, Scenario scenario, long seed, int replicate) {
        this.source = source;
        written = scenario;
        this.scenario = scenario;
        this.seed = seed;
        this.replicate = replicate;
        profile = ProfileReader.read(scenario.population().profile());
    }

    /** Begins anew at week 1, with the levers as written. The first time burn-in happens, which takes a moment. */
    InclusionModel begin() {
        scenario = written;
        RunSpec spec = spec(written);
        if (start == null) {
            start = InclusionModel.burnIn(spec, CheckLevel.NONE);
        }
        model = InclusionModel.from(spec, start, CheckLevel.NONE);
        return model;
    }

    /**
     * What the run was so far for one agent. Nothing is kept while the run plays: the same is lived through once more.
     */
    Life life(Agent agent) {
        InclusionModel again = InclusionModel.from(spec(scenario), start, CheckLevel.NONE);
        return Diary.of(again, week(), Subject.of(agent));
    }

    private RunSpec spec(Scenario of) {
        return new RunSpec(Timeline.of(of), ParameterDictionary.shipped(), profile, seed, replicate);
    }

    /** The run at hand. */
    InclusionModel model() {
        return model;
    }

    /** The scenario with all that was moved so far. */
    Scenario scenario() {
        return scenario;
    }

    /** The scenario as written. */
    Scenario written() {
        return written;
    }

    long seed() {
        return seed;
    }

    int replicate() {
        return replicate;
    }

    /** Number of the last week that has happened; 0 before the first. */
    int week() {
        return model == null ? 0 : model.week().number() - 1;
    }

    /** Whether the horizon is reached. */
    boolean over() {
        return week() >= written.horizon().weeks();
    }

    /**
     * Moves levers; they hold from the next week.
     *
     * @param set values by dotted key
     * @throws org.inklusim.scenario.ScenarioException when a value cannot be
     */
    void move(Map<String, String> set) {
        scenario = scenario.reformed(week() + 1, set);
        model.follow(Timeline.of(scenario));
    }

    /** The reforms that hold or will, those as written too, as a scenario file writes them; empty without. */
    String changes() {
        StringBuilder text = new StringBuilder();
        for (Change change : scenario.changes()) {
            String set = change.set().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
            text.append("  - {week: ")
                    .append(change.week())
                    .append(", set: ")
                    .append(set)
                    .append("}\n");
        }
        return text.isEmpty() ? "" : "changes:\n" + text;
    }

    /**
     * Writes a scenario file that lives through the same: the scenario as written, with the reforms so far.
     *
     * @param file where; its name becomes the scenario's
     */
    void save(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        String extended = Files.exists(Path.of(source))
                ? file.toAbsolutePath()
                        .getParent()
                        .relativize(Path.of(source).toAbsolutePath())
                        .toString()
                : source;
        Files.writeString(file, "name: " + name + "\nextends: " + extended.replace('\\', '/') + "\n" + changes());
    }
}
