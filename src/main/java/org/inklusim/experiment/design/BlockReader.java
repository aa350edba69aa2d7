package org.inklusim.experiment.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Misfit;
import org.inklusim.scenario.Nearest;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ScenarioException;
import org.inklusim.scenario.ScenarioKeys;

/** Makes a layout of what a design file says of a block, trying every single value on the scenario. */
final class BlockReader {
    /** Keys by which results are told apart or counted, so that points with other values cannot be compared. */
    private static final List<String> FIXED = List.of("name", "title", "extends", "horizon.weeks", "changes");

    private final Path file;
    private final Base base;
    private final Map<String, String> taken;
    private final long seed;

    /**
     * @param file the design file
     * @param taken keys that have the same value at every point
     * @param seed of what is drawn
     */
    BlockReader(Path file, Base base, Map<String, String> taken, long seed) {
        this.file = file;
        this.base = base;
        this.taken = taken;
        this.seed = seed;
    }

    /** The layout of a block; null for none. */
    Layout read(String name, Block block) {
        if (block == null) {
            return Layout.none();
        }
        String path = "design." + name;
        if (block.method().fromFile()) {
            return new TableReader(file, this).read(path, block);
        }
        if (block.factors().isEmpty()) {
            throw Misfit.told(path + ".factors", "expected a factor or more, given none");
        }
        List<Axis> axes = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        block.factors().forEach((key, factor) -> {
            Axis axis = axis(path + ".factors." + key, key, factor);
            axes.add(axis);
            numeric.add(axis.levels().stream().allMatch(value -> value.matches("-?[0-9]+([.][0-9]+)?")));
        });
        Plan all = plan(path, block, axes, name.equals("levers") ? 1 : 2);
        return new Layout(block.method(), List.copyOf(block.factors().keySet()), numeric, kept(path, block, axes, all));
    }

    private Plan plan(String path, Block block, List<Axis> axes, int stream) {
        KeyedRandom random = new KeyedRandom(seed, stream);
        int count = axes.size();
        int sobol = block.method() == Method.SALTELLI ? 2 * count : count;
        if (sobol > SobolPoints.MOST_AXES && (block.method() == Method.SOBOL || block.method() == Method.SALTELLI)) {
            throw Misfit.told(
                    path + ".factors",
                    "expected fewer factors with " + block.method().word() + ", given " + count);
        }
        return switch (block.method()) {
            case FACTORIAL -> placed(path, () -> new Factorial(axes));
            case ONE_AT_A_TIME -> new OneAtATime(axes);
            case LATIN_HYPERCUBE -> new UnitPlan(axes, new LatinHypercube(block.points(), count, random));
            case SOBOL -> new UnitPlan(axes, new SobolPoints(block.points(), count, random));
            case MORRIS ->
                new UnitPlan(
                        axes, new MorrisWalks(block.trajectories(), count, MorrisWalks.levels(block.levels()), random));
            default -> new UnitPlan(axes, new SaltelliPoints(block.points(), count, random));
        };
    }

    private static Plan placed(String path, Supplier<Plan> plan) {
        try {
            return plan.get();
        } catch (Misfit e) {
            throw Misfit.told(path + ".factors", e.getMessage());
        }
    }

    private Plan kept(String path, Block block, List<Axis> axes, Plan all) {
        boolean conditional = axes.stream().anyMatch(axis -> axis.when() != null);
        if (conditional && block.method().structured()) {
            throw Misfit.told(
                    path + ".factors",
                    "expected no when with " + block.method().word() + ", which needs all its points, given one");
        }
        if (!conditional && block.where().isEmpty()) {
            return all;
        }
        List<Condition> where = new ArrayList<>();
        for (int i = 0; i < block.where().size(); i++) {
            where.add(condition(path + ".where." + (i + 1), block.where().get(i)));
        }
        Plan kept = new KeptPlan(all, axes, where, base::value, block.method());
        if (kept.size() == 0) {
            throw Misfit.told(path + ".where", "expected conditions that some point meets, given ones that none does");
        }
        return kept;
    }

    private Condition condition(String place, String text) {
        try {
            Condition condition = Condition.parse(text, base::value);
            checkWords(place, condition);
            return condition;
        } catch (Misfit e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw Misfit.told(
                    place,
                    "expected a condition such as portfolio.size <= 100 or practice.kind = hybrid, " + e.getMessage()
                            + nearest(e.getMessage()));
        }
    }

    private String nearest(String message) {
        return message.endsWith(Condition.NO_KEY)
                ? Nearest.of(message.replaceAll("^given |, .*$", ""), base.keys())
                        .map(key -> "; nearest: " + key)
                        .orElse("")
                : "";
    }

    /** A word that a key can never have would make a condition that never holds, or always. */
    private void checkWords(String place, Condition condition) {
        condition.words().forEach((key, words) -> {
            for (String word : words) {
                if (base.value(key) != null && base.value(word) == null) {
                    tryValue(place, place, key, word);
                }
            }
        });
    }

    private Axis axis(String place, String key, Factor factor) {
        checkKey(place, key);
        boolean whole = ScenarioKeys.isWhole(key);
        Condition when = factor.when() == null ? null : condition(place + ".when", factor.when());
        if (factor.values() != null) {
            for (int i = 0; i < factor.values().size(); i++) {
                tryValue(
                        place + ".values." + (i + 1),
                        place,
                        key,
                        factor.values().get(i));
            }
            return new Axis(key, factor, 0, 0, whole, when);
        }
        Optional<Parameter> parameter = ScenarioKeys.parameter(key);
        if (parameter.isEmpty() && (factor.from() == null || factor.to() == null)) {
            String wrong = wrong(key, "");
            if (wrong != null && ofKey(wrong)) {
                throw Misfit.toldOfKey(place, wrong);
            }
            throw Misfit.told(
                    place,
                    "expected values, or from and to, for " + key + ", given neither; the word range"
                            + " stands for the range of a parameter of the dictionary");
        }
        double from = factor.from() == null ? parameter.orElseThrow().min() : factor.from();
        double to = factor.to() == null ? parameter.orElseThrow().max() : factor.to();
        if (from >= to) {
            throw Misfit.told(
                    place,
                    "expected from below to for " + key + ", given " + DecimalText.of(from) + " and "
                            + DecimalText.of(to));
        }
        if (factor.scale() == Scale.LOG && from <= 0) {
            throw Misfit.told(place + ".from", "expected from above 0 on a log scale, given " + DecimalText.of(from));
        }
        Axis axis = new Axis(key, factor, from, to, whole, when);
        tryValue(place + ".from", place, key, axis.at(0));
        tryValue(place + ".to", place, key, axis.at(1));
        return axis;
    }

    /** Whether a design may vary a key at all. */
    void checkKey(String place, String key) {
        for (String fixed : FIXED) {
            if (key.equals(fixed) || key.startsWith(fixed + ".")) {
                throw Misfit.toldOfKey(place, "expected a key whose values can be compared, given " + key);
            }
        }
        if (taken.containsKey(key)) {
            throw Misfit.toldOfKey(place, "expected a key that is not set for all points, given " + key);
        }
    }

    /** Sees whether a value can stand in the scenario; what is wrong with the key is told at the key. */
    private void tryValue(String place, String keyPlace, String key, String value) {
        String wrong = wrong(key, value);
        if (wrong != null) {
            throw ofKey(wrong) ? Misfit.toldOfKey(keyPlace, wrong) : Misfit.told(place, wrong);
        }
    }

    /** Whether it is the key that is wrong, not its value. */
    static boolean ofKey(String wrong) {
        return wrong.contains("expected a key with dots") || wrong.contains("expected an id");
    }

    /** What is wrong with a value of a key; null where it fits. */
    String wrong(String key, String value) {
        try {
            base.at(Map.of(key, value));
            return null;
        } catch (ScenarioException e) {
            return withoutPlace(e.getMessage(), key);
        }
    }

    static String withoutPlace(String message, String key) {
        String place = "--set " + key + ": ";
        return message.startsWith(place)
                ? message.substring(place.length())
                : message.replaceFirst("^.*?:1:1: (?=expected a scenario file)", "");
    }
}
