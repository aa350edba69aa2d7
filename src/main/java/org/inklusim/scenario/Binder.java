package org.inklusim.scenario;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes records out of trees, as the records and their annotations say. Of several errors the one that stands first
 * is thrown. Changes are left empty; {@link ChangeList} lays them over, week by week.
 */
final class Binder {
    private Problems problems = new Problems();
    private final References references;
    private final LeafValues leaves;
    private final PortfolioSizes sizes;
    private final MapKeys mapKeys;

    Binder(ParameterDictionary dictionary, References references) {
        this.references = references;
        this.leaves = new LeafValues(references);
        this.sizes = new PortfolioSizes(leaves);
        this.mapKeys = new MapKeys(dictionary);
    }

    /** @throws ScenarioException for the first error of the tree, by place */
    Scenario bind(Tree.Branch tree) {
        problems = new Problems();
        Scenario scenario = record(Scenario.class, tree, "");
        problems.throwFirst();
        return scenario;
    }

    private <T> T record(Class<T> type, Tree tree, String path) {
        List<String> names = Key.names(type);
        String what = path.isEmpty() ? "the scenario" : path;
        Tree.Branch branch = branch(tree, what + " as a map with the keys " + String.join(", ", names));
        branch.entries().forEach((name, entry) -> {
            if (!names.contains(name)) {
                problems.add(unknown(name, type, what, entry.place()));
            }
        });
        int before = problems.count();
        List<Object> values = new ArrayList<>();
        for (Key key : Key.all(type)) {
            values.add(
                    key.has(Derived.class) ? derived(key, branch) : problems.guarded(() -> value(key, branch, path)));
        }
        return problems.count() > before ? null : construct(type, values);
    }

    private static ScenarioException unknown(String name, Class<?> type, String what, Place place) {
        List<String> names = new ArrayList<>(Key.names(type));
        if (type == Scenario.class) {
            names.add(2, Chain.EXTENDS);
        }
        return new ScenarioException(
                place,
                "expected a key of " + what + " (" + Shown.either(names) + "), given " + Shown.shorten(name)
                        + Suggestion.key(name, names, Key.paths(Scenario.class)));
    }

    private Object value(Key key, Tree.Branch branch, String parent) {
        String path = parent.isEmpty() ? key.name() : parent + "." + key.name();
        Tree tree = branch.get(key.name());
        if (tree == null && key.component().getDeclaringRecord() == Portfolio.class) {
            return Portfolio.NO_SIZE;
        }
        if (tree == null) {
            throw new ScenarioException(branch.place(), "expected the key " + path + ", given none");
        }
        if (key.type().isRecord()) {
            return record(key.type(), tree, path);
        }
        if (key.isMap()) {
            return map(key, tree, path);
        }
        if (key.type() == List.class) {
            return List.of();
        }
        if (sizes.listed(key, tree)) {
            return Portfolio.LIST;
        }
        Object value = leaves.value(key.type(), key, path, tree);
        if (MarketPathFile.isNamed(key, value)) {
            references.readMarketPath((String) value, tree.place());
        }
        return value;
    }

    private Map<String, Object> map(Key key, Tree tree, String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        Named.Names names = key.get(Named.class).orElseThrow().value();
        branch(tree, path + " as a map")
                .entries()
                .forEach((name, entry) -> problems.guarded(() -> {
                    mapKeys.check(names, path, name, entry.place());
                    values.put(name, mapValue(key, names, path + "." + name, name, entry.value()));
                    return null;
                }));
        return values;
    }

    private Object mapValue(Key key, Named.Names names, String path, String name, Tree tree) {
        if (names == Named.Names.PARAMETERS) {
            Parameter entry = mapKeys.parameter(name);
            return leaves.number(Double.class, path, tree, entry.min(), entry.max());
        }
        Object value = leaves.value(key.valueType(), key, path, tree);
        if (names == Named.Names.MECHANISMS && value.equals(false)) {
            mapKeys.checkOff(name, tree.place());
        }
        return value;
    }

    private Object derived(Key key, Tree.Branch branch) {
        if (key.type() == List.class) {
            Object list = problems.guarded(() -> sizes.of(key, branch.get(PortfolioSizes.DISTRIBUTION)));
            return list == null ? List.of() : list;
        }
        return key.valueType() == MarketPath.class ? references.marketPaths() : references.hashes();
    }

    static Tree.Branch branch(Tree tree, String expected) {
        if (tree instanceof Tree.Branch branch) {
            return branch;
        }
        throw new ScenarioException(tree.place(), "expected " + expected + ", given " + tree.shown());
    }

    private static <T> T construct(Class<T> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to make a " + type, e);
        }
    }
}
