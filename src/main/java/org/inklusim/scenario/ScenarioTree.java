package org.inklusim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way back: the tree that a scenario would be read from. */
final class ScenarioTree {
    private ScenarioTree() {}

    /** Reading this tree gives the scenario again. */
    static Tree.Branch of(Scenario scenario) {
        return record(scenario, Map.of());
    }

    /** The same, with files as their name and the hash of their content. */
    static Tree.Branch hashed(Scenario scenario) {
        return record(scenario, scenario.files());
    }

    private static Tree.Branch record(Object record, Map<String, String> files) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Key key : Key.of(record.getClass())) {
            Object value = key.value(record);
            if (record instanceof Portfolio portfolio && !portfolio.sizes().isEmpty() && value.equals(Portfolio.LIST)) {
                value = portfolio.sizes();
            }
            if (!(record instanceof Portfolio && key.name().equals("size") && value.equals(Portfolio.NO_SIZE))) {
                entries.put(key.name(), new Tree.Entry(Place.DEFAULT, tree(value, files)));
            }
        }
        return new Tree.Branch(entries, Place.DEFAULT);
    }

    private static Tree tree(Object value, Map<String, String> files) {
        if (value instanceof Change change) {
            return branch(Map.of("week", change.week()), files).with("set", Place.DEFAULT, set(change, files));
        }
        if (value instanceof Record) {
            return record(value, files);
        }
        if (value instanceof Map<?, ?> map) {
            return branch(map, files);
        }
        if (value instanceof List<?> list) {
            List<Tree> items = new ArrayList<>();
            list.forEach(item -> items.add(tree(item, files)));
            return new Tree.Items(items, Place.DEFAULT);
        }
        boolean text = value instanceof String;
        return new Tree.Leaf(word(value, files), text ? Tree.Style.QUOTED : Tree.Style.OTHER, Place.DEFAULT);
    }

    /** Values of a change are words of their own or else paths. */
    private static Tree.Branch set(Change change, Map<String, String> files) {
        Tree.Branch set = new Tree.Branch(Map.of(), Place.DEFAULT);
        for (Map.Entry<String, String> entry : change.set().entrySet()) {
            String text = entry.getValue();
            Tree.Style style = text.matches("[a-z0-9_.-]+") ? Tree.Style.OTHER : Tree.Style.QUOTED;
            Tree.Leaf leaf = new Tree.Leaf(word(text, files), style, Place.DEFAULT);
            set = set.with(entry.getKey(), Place.DEFAULT, leaf);
        }
        return set;
    }

    private static Tree.Branch branch(Map<?, ?> map, Map<String, String> files) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> entries.put((String) key, new Tree.Entry(Place.DEFAULT, tree(value, files))));
        return new Tree.Branch(entries, Place.DEFAULT);
    }

    private static String word(Object value, Map<String, String> files) {
        if (value instanceof Boolean on) {
            return on ? "on" : "off";
        }
        if (value instanceof Double number) {
            return DecimalText.of(number);
        }
        if (value instanceof Enum<?>) {
            return Key.word(value);
        }
        String text = value.toString();
        String hash = files.get(text);
        return hash == null ? text : Path.of(text).getFileName() + " sha256:" + hash;
    }
}
