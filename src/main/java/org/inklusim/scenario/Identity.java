package org.inklusim.scenario;

import java.util.Map;

/** Fills in a scenario's own name and title, which are never those of the scenario it extends. */
final class Identity {
    private Identity() {}

    /**
     * @param file place of the scenario's own file; without its ending it is the name of a scenario that gives none
     */
    static Tree.Branch complete(Tree.Branch tree, Place file) {
        Tree.Branch named = tree.has("name") ? tree : tree.with("name", Place.DEFAULT, fromFile(file));
        Tree title = named.get("title");
        if (title == null) {
            Tree.Branch empty = new Tree.Branch(Map.of(), Place.DEFAULT);
            return named.with("title", Place.DEFAULT, both(empty, named.get("name")));
        }
        return title instanceof Tree.Branch given
                ? named.with("title", named.entries().get("title").place(), both(given, named.get("name")))
                : named;
    }

    /** One language stands for the other; the name stands for both. */
    private static Tree.Branch both(Tree.Branch title, Tree name) {
        Tree any = title.has("en") ? title.get("en") : title.has("nb") ? title.get("nb") : name;
        Tree.Branch english = title.has("en") ? title : title.with("en", Place.DEFAULT, any);
        return english.has("nb") ? english : english.with("nb", Place.DEFAULT, any);
    }

    private static Tree.Leaf fromFile(Place file) {
        String fileName = file.where().replaceFirst("^.*[/\\\\]", "");
        String name = fileName.replaceFirst("\\.ya?ml$", "");
        if (!name.matches("[a-z0-9-]{1,64}")) {
            throw new ScenarioException(
                    file.at(1, 1),
                    "expected the key name, or a file name that can be one ([a-z0-9-]{1,64}), given the file name "
                            + Shown.shorten(fileName));
        }
        return new Tree.Leaf(name, Tree.Style.QUOTED, Place.DEFAULT);
    }
}
