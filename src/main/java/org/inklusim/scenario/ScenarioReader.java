package org.inklusim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads scenario files. A file is laid over the one it extends and that over the defaults, {@code --set} is laid over
 * all, then everything is checked. Nothing is kept between readings; safe for use by several threads.
 */
public final class ScenarioReader {
    private final ParameterDictionary dictionary;

    ScenarioReader(ParameterDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * The resolved scenario of a file.
     *
     * @param file the file; a shipped one may be named without a folder
     * @param sets {@code key=value}, laid over the file
     * @throws ScenarioException for the first thing wrong; its message begins with the place
     */
    public static Scenario read(Path file, List<String> sets) {
        return open(file.toString(), sets).scenario();
    }

    /**
     * The same, with the origin of each value.
     *
     * @param file the file as the user wrote it, so that messages repeat it
     */
    public static Reading open(String file, List<String> sets) {
        return new ScenarioReader(ParameterDictionary.shipped()).resolve(file, sets);
    }

    /** What {@code --set} sets, as a scenario file writes it; the scenario's name and changes are left out. */
    public static String written(List<String> sets) {
        return CanonicalText.of(Assignments.parse(sets).without("name", "title", "changes"));
    }

    Reading resolve(String file, List<String> sets) {
        List<Tree.Branch> chain = Chain.read(file);
        Tree.Branch own = chain.get(0);
        Tree.Branch tree = ScenarioTree.of(Defaults.scenario()).without("name", "title");
        for (int i = chain.size() - 1; i >= 0; i--) {
            tree = Overlay.files(tree, i == 0 ? chain.get(i) : chain.get(i).without("name", "title"));
        }
        tree = Identity.complete(Overlay.files(tree, Assignments.parse(sets)), own.place());

        References references = References.none();
        Binder binder = new Binder(dictionary, references);
        Tree.Branch start = tree.with("changes", Place.DEFAULT, new Tree.Items(List.of(), Place.DEFAULT));
        Tree changes = tree.get("changes");
        Scenario scenario = bind(binder, start, changes);
        Checks.run(scenario, start);

        List<Change> settled = new ArrayList<>();
        Tree.Branch now = start;
        for (ChangeList.Draft draft : ChangeList.parse(
                changes, new LeafValues(references), scenario.horizon().weeks())) {
            now = Overlay.merge(now, draft.set());
            Scenario latest = binder.bind(now);
            Checks.run(latest, now);
            settled.add(draft.settled(latest));
        }
        Scenario result = scenario.withChanges(settled, references);
        return new Reading(result, Origins.of(ScenarioTree.hashed(result), tree));
    }

    /** The scenario without changes; what is wrong in a change is thrown when it stands before what is wrong here. */
    private static Scenario bind(Binder binder, Tree.Branch start, Tree changes) {
        try {
            return binder.bind(start);
        } catch (ScenarioException error) {
            try {
                ChangeList.parse(changes, new LeafValues(References.none()), Integer.MAX_VALUE);
            } catch (ScenarioException another) {
                throw another.place().compareTo(error.place()) < 0 ? another : error;
            }
            throw error;
        }
    }
}
