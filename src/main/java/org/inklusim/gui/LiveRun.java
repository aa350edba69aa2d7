package org.inklusim.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inklusim.experiment.PostsLeft;
import org.inklusim.experiment.Rerun;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.agent.Agent;
import org.inklusim.observe.Diary;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;
import org.inklusim.scenario.Change;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.inklusim.scenario.Timeline;

/**
 * A run that can be begun again and again from the same people, and whose levers can be moved on the way. The same
 * scenario, seed and replicate on the command line live through the same.
 */
final class LiveRun {
    private final String source;
    private final List<String> sets;
    private final Scenario written;
    private final Rerun rerun;
    private final long seed;
    private final int replicate;
    private Scenario scenario;
    private InclusionModel model;

    /**
     * @param source the file the scenario stands in
     * @param sets {@code key=value} that the user laid over it
     * @param scenario what is run
     * @param seed of all random numbers
     * @param replicate from 1
     */
    LiveRun(String source, List<String> sets, Scenario scenario, long seed, int replicate) {
        this.source = source;
        this.sets = List.copyOf(sets);
        written = scenario;
        this.scenario = scenario;
        this.seed = seed;
        this.replicate = replicate;
        rerun = new Rerun(seed, replicate, CheckLevel.NONE);
    }

    /** Begins anew at week 1, with the levers as written. The first time burn-in happens, which takes a moment. */
    InclusionModel begin() {
        scenario = written;
        model = rerun.start(written);
        return model;
    }

    /**
     * What the run was so far for one agent. Nothing is kept while the run plays: the same is lived through once more.
     */
    Life life(Agent agent) {
        return Diary.of(rerun.start(scenario), week(), Subject.of(agent));
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

    /** Number of the last week that has happened; 0 before the first. */
    int week() {
        return model == null ? 0 : model.week().number() - 1;
    }

    /** Lives through one week, while nobody looks. */
    void next() {
        synchronized (model.schedule) {
            model.runWeeks(1);
        }
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
     * @throws org.inklusim.experiment.NoVeilederLeftException when an office would have no veileder left
     */
    void move(Map<String, String> set) {
        // MASON holds the schedule while a week passes; a lever moved meanwhile waits for its end.
        synchronized (model.schedule) {
            Scenario moved = scenario.reformed(week() + 1, set);
            PostsLeft.require(moved, seed, replicate);
            scenario = moved;
            model.follow(Timeline.of(scenario));
        }
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
     * Writes a scenario file that lives through the same: the scenario as written, what was set on the command line, and
     * the reforms so far.
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
        Files.writeString(
                file,
                "name: " + name + "\nextends: " + extended.replace('\\', '/') + "\n" + ScenarioReader.written(sets)
                        + changes());
    }
}
