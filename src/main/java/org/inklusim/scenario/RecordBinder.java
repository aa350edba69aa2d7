package org.inklusim.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes any record out of a tree: records inside records, maps by the words of an enum, lists of records. */
final class RecordBinder {
    private final Problems problems = new Problems();
    private final LeafValues leaves = new LeafValues(References.none());

    /** @throws ScenarioException for the error that stands first */
    <T> T bind(Class<T> type, Tree tree, Consumer<T> check) {
        T record = type.cast(problems.guarded(() -> record(type, tree, "")));
        if (problems.count() == 0) {
            problems.guarded(() -> {
                placing(tree, "", () -> check.accept(record));
                return null;
            });
        }
        problems.throwFirst();
        return record;
    }

    private Object record(Class<?> type, Tree tree, String path) {
        List<String> names = Key.names(type);
        String what = path.isEmpty() ? "the file" : path;
        Tree.Branch branch = Binder.branch(tree, what + " as a map with the keys " + String.join(", ", names));
        branch.entries().forEach((name, entry) -> {
            if (!names.contains(name)) {
                problems.add(unknown(name, what, names, entry.place()));
            }
        });
        // A key that is missing may be one that is misspelt: that is reported, not this.
        boolean complete = names.containsAll(branch.entries().keySet());
        int before = problems.count();
        List<Object> values = new ArrayList<>();
        for (Key key : Key.of(type)) {
            if (branch.has(key.name()) || complete) {
                values.add(problems.guarded(() -> component(key, branch, path)));
            }
        }
        return problems.count() > before || !complete ? null : construct(type, values, branch, path);
    }

    private Object component(Key key, Tree.Branch branch, String parent) {
        String path = parent.isEmpty() ? key.name() : parent + "." + key.name();
        Tree tree = branch.get(key.name());
        if (tree == null) {
            if (key.has(CanBeLeftOut.class)) {
                return null;
            }
            throw new ScenarioException(branch.place(), "expected the key " + path + ", given none");
        }
        if (key.isMap()) {
            return map(key, tree, path);
        }
        return key.type() == List.class ? list(key, tree, path) : value(key.type(), key, tree, path);
    }

    private Object value(Class<?> type, Key key, Tree tree, String path) {
        if (type == String.class && key.has(AnyWord.class)) {
            return LeafValues.leaf(tree, path + " as a word or a number").text().strip();
        }
        return type.isRecord() ? record(type, written(type, tree), path) : leaves.value(type, key, path, tree);
    }

    /** A record that was written the short way, as if it were written whole. */
    private static Tree written(Class<?> type, Tree tree) {
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        if (shorthand != null && tree instanceof Tree.Items) {
            return new Tree.Branch(Map.of(shorthand.list(), new Tree.Entry(tree.place(), tree)), tree.place());
        }
        boolean word = shorthand != null
                && tree instanceof Tree.Leaf leaf
                && leaf.text().equals(shorthand.word());
        return word ? new Tree.Branch(Map.of(), tree.place()) : tree;
    }

    private Map<Object, Object> map(Key key, Tree tree, String path) {
        ParameterizedType generic = (ParameterizedType) key.component().getGenericType();
        Class<?> type = (Class<?>) generic.getActualTypeArguments()[0];
        if (type == String.class) {
            return freely(key, tree, path);
        }
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            if (inFiles(type, (Enum<?>) constant)) {
                constants.put(Key.word(constant), constant);
            }
        }
        List<String> words = List.copyOf(constants.keySet());
        Map<Object, Object> map = new LinkedHashMap<>();
        Binder.branch(tree, path + " as a map with the keys " + String.join(", ", words))
                .entries()
                .forEach((word, entry) -> {
                    if (constants.containsKey(word)) {
                        Object value =
                                problems.guarded(() -> value(key.valueType(), key, entry.value(), path + "." + word));
                        map.put(constants.get(word), value);
                    } else {
                        problems.add(unknown(word, path, words, entry.place()));
                    }
                });
        return map;
    }

    /** A map whose keys mean something to the record only. */
    private Map<Object, Object> freely(Key key, Tree tree, String path) {
        Map<Object, Object> map = new LinkedHashMap<>();
        Binder.branch(tree, path + " as a map")
                .entries()
                .forEach((name, entry) -> map.put(
                        name, problems.guarded(() -> value(key.valueType(), key, entry.value(), path + "." + name))));
        return map;
    }

    private static boolean inFiles(Class<?> type, Enum<?> constant) {
        try {
            return !type.getField(constant.name()).isAnnotationPresent(NotInFiles.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Every constant has a field", e);
        }
    }

    private List<Object> list(Key key, Tree tree, String path) {
        if (!(tree instanceof Tree.Items items)) {
            throw new ScenarioException(tree.place(), "expected " + path + " as a list, given " + tree.shown());
        }
        List<Object> list = new ArrayList<>();
        for (Tree item : items.items()) {
            String numbered = path + "." + (list.size() + 1);
            list.add(problems.guarded(() -> value(key.valueType(), key, item, numbered)));
        }
        return list;
    }

    private static ScenarioException unknown(String name, String what, List<String> names, Place place) {
        return new ScenarioException(
                place,
                "expected a key of " + what + " (" + Shown.either(names) + "), given " + Shown.shorten(name)
                        + Nearest.hint(name, names));
    }

    private static Object construct(Class<?> type, List<Object> values, Tree.Branch branch, String path) {
        Object[] made = new Object[1];
        placing(branch, path, () -> made[0] = construct(type, values));
        return made[0];
    }

    private static Object construct(Class<?> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Misfit misfit) {
                throw misfit;
            }
            throw new IllegalStateException("Expected to make a " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to make a " + type, e);
        }
    }

    /** Does something on the record of a tree, and says of a misfit where it was written. */
    private static void placing(Tree tree, String path, Runnable action) {
        try {
            action.run();
        } catch (Misfit misfit) {
            throw new ScenarioException(place(tree, misfit.key(), misfit.atKey()), misfit.under(path));
        }
    }

    /** The place of the value under a dotted key, or of the last part of it that was written; items count from 1. */
    private static Place place(Tree tree, String key, boolean atKey) {
        int dot = key.indexOf('.');
        String part = dot < 0 ? key : key.substring(0, dot);
        if (tree instanceof Tree.Branch branch) {
            for (Map.Entry<String, Tree.Entry> entry : branch.entries().entrySet()) {
                String name = entry.getKey();
                if (key.equals(name) || key.startsWith(name + ".")) {
                    boolean last = key.equals(name);
                    return last && atKey
                            ? entry.getValue().place()
                            : place(entry.getValue().value(), last ? "" : key.substring(name.length() + 1), atKey);
                }
            }
        } else if (tree instanceof Tree.Items items && part.matches("\\d+")) {
            return place(items.items().get(Integer.parseInt(part) - 1), dot < 0 ? "" : key.substring(dot + 1), atKey);
        }
        return dot < 0 ? tree.place() : place(tree, key.substring(dot + 1), atKey);
    }
}
