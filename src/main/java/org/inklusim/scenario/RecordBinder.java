package org.inklusim.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes any record out of a tree: records inside records, maps by the words of an enum, lists of records. */
final class RecordBinder {
    private final List<ScenarioException> problems = new ArrayList<>();
    private final LeafValues leaves = new LeafValues(References.none());

    /** @throws ScenarioException for the error that stands first */
    <T> T bind(Class<T> type, Tree tree, Consumer<T> check) {
        T record = type.cast(guarded(() -> record(type, tree, "")));
        if (problems.isEmpty()) {
            guarded(() -> {
                placing(tree, "", () -> check.accept(record));
                return null;
            });
        }
        problems.stream().min(Comparator.comparing(ScenarioException::place)).ifPresent(first -> {
            throw first;
        });
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
        int before = problems.size();
        List<Object> values = new ArrayList<>();
        for (Key key : Key.of(type)) {
            if (branch.has(key.name()) || complete) {
                values.add(guarded(() -> component(key, branch, path)));
            }
        }
        return problems.size() > before || !complete ? null : construct(type, values, branch, path);
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
        return type.isRecord() ? record(type, tree, path) : leaves.value(type, key, path, tree);
    }

    private Map<Object, Object> map(Key key, Tree tree, String path) {
        ParameterizedType generic = (ParameterizedType) key.component().getGenericType();
        Class<?> type = (Class<?>) generic.getActualTypeArguments()[0];
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
                        Object value = guarded(() -> value(key.valueType(), key, entry.value(), path + "." + word));
                        map.put(constants.get(word), value);
                    } else {
                        problems.add(unknown(word, path, words, entry.place()));
                    }
                });
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
            list.add(guarded(() -> value(key.valueType(), key, item, numbered)));
        }
        return list;
    }

    private static ScenarioException unknown(String name, String what, List<String> names, Place place) {
        return new ScenarioException(
                place,
                "expected a key of " + what + " (" + Shown.either(names) + "), given " + Shown.shorten(name)
                        + Nearest.hint(name, names));
    }

    private Object guarded(Supplier<Object> value) {
        try {
            return value.get();
        } catch (ScenarioException e) {
            problems.add(e);
            return null;
        }
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
            throw new ScenarioException(place(tree, misfit.key()), misfit.under(path));
        }
    }

    /** The place of the value under a dotted key, or of the last part of it that was written; items count from 1. */
    private static Place place(Tree tree, String key) {
        Tree found = tree;
        for (String part : key.split("\\.")) {
            if (found instanceof Tree.Branch branch && branch.has(part)) {
                found = branch.get(part);
            } else if (found instanceof Tree.Items items && part.matches("\\d+")) {
                found = items.items().get(Integer.parseInt(part) - 1);
            }
        }
        return found.place();
    }
}
