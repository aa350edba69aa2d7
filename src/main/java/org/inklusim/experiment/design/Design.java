package org.inklusim.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inklusim.experiment.Sha256;
import org.inklusim.scenario.Horizon;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioKeys;
import org.inklusim.scenario.Title;

/**
 * A design as read: every setting of the levers, crossed with every setting of what is not known. Points are made by
 * number when they are asked for. Immutable; safe for any number of threads.
 */
public final class Design {
    /** The factor that chooses the scenario file itself. */
    public static final String SCENARIO = "scenario";

    private final DesignFile file;
    private final Base base;
    private final Layout levers;
    private final Layout uncertainties;

    Design(DesignFile file, Base base, Layout levers, Layout uncertainties) {
        this.file = file;
        this.base = base;
        this.levers = levers;
        this.uncertainties = uncertainties;
    }

    /** Names folders. */
    public String name() {
        return file.name();
    }

    /** For readers; null texts where the file gives none. */
    public Title title() {
        return file.title() == null ? new Title(null, null) : file.title();
    }

    /** Replicates of each point that the file asks for. */
    public int replicates() {
        return file.design().replicatesOrTen();
    }

    /** The scenario that points start from. */
    public Scenario base() {
        return base.scenario();
    }

    /** Keys of the factors, those of the levers first. */
    public List<String> factors() {
        return Stream.concat(levers.keys().stream(), uncertainties.keys().stream())
                .toList();
    }

    /** How many of the factors are levers. */
    public int leverFactors() {
        return levers.keys().size();
    }

    /** Whether a factor takes numbers only. */
    public boolean numeric(int factor) {
        return factor < leverFactors()
                ? levers.numeric().get(factor)
                : uncertainties.numeric().get(factor - leverFactors());
    }

    /** Settings of the levers. */
    public int leverPoints() {
        return levers.plan().size();
    }

    /** Settings of what is not known. */
    public int uncertaintyPoints() {
        return uncertainties.plan().size();
    }

    /** How the levers are laid out; null where there are none. */
    public Method leverMethod() {
        return levers.method();
    }

    /** How what is not known is laid out; null where there is nothing. */
    public Method uncertaintyMethod() {
        return uncertainties.method();
    }

    /** All points. */
    public int points() {
        return leverPoints() * uncertaintyPoints();
    }

    /**
     * A point.
     *
     * @param number from 1; those of one setting of the levers follow each other
     */
    public DesignPoint point(int number) {
        int lever = (number - 1) / uncertaintyPoints();
        int uncertainty = (number - 1) % uncertaintyPoints();
        List<String> values = new ArrayList<>();
        values.addAll(Arrays.asList(levers.plan().at(lever)));
        values.addAll(Arrays.asList(uncertainties.plan().at(uncertainty)));
        return new DesignPoint(
                number, lever + 1, uncertainty + 1, uncertainties.plan().weight(uncertainty), values);
    }

    /**
     * The number of the point whose turn it is when runs are made: those of one setting of what is not known follow each
     * other, since levers alone may leave the past of a point as it is.
     *
     * @param turn from 0
     */
    public int inTurn(int turn) {
        return turn % leverPoints() * uncertaintyPoints() + turn / leverPoints() + 1;
    }

    /** Where in the unit cube of its block the levers of a point lie; null where the method has no cube. */
    public double[] leverUnit(int lever) {
        return levers.plan().unit(lever - 1);
    }

    /** The same of what is not known. */
    public double[] uncertaintyUnit(int uncertainty) {
        return uncertainties.plan().unit(uncertainty - 1);
    }

    /**
     * The scenario at a point.
     *
     * @throws org.inklusim.scenario.ScenarioException when its values do not go together
     */
    public Scenario scenario(DesignPoint point) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int f = 0; f < point.values().size(); f++) {
            if (point.values().get(f) != null) {
                values.put(factors().get(f), point.values().get(f));
            }
        }
        return base.at(values).scenario();
    }

    /** Whether all points start from the same people in week 1, as far as the keys tell. */
    public boolean sameStart() {
        return base.scenario().horizon().start() == Horizon.Start.COMMON
                && factors().stream().allMatch(key -> ScenarioKeys.afterBurnIn().contains(key.split("\\.")[0]));
    }

    /** SHA-256 of all that decides the points and what is run at them, replicates and seed apart. */
    public String hash() {
        return Sha256.of(text -> {
            text.accept(base.scenario().canonical());
            text.accept(String.join("\n", factors()));
            add(levers, text);
            add(uncertainties, text);
        });
    }

    private void add(Layout block, Consumer<String> text) {
        text.accept("\n" + block.method() + " " + block.plan().size() + "\n");
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < block.plan().size(); i++) {
            String[] values = block.plan().at(i);
            text.accept(Arrays.toString(values) + block.plan().weight(i) + "\n");
            for (int f = 0; f < values.length; f++) {
                // Words may name files, and what those hold counts too.
                if (values[f] != null && !block.numeric().get(f)) {
                    words.add(block.keys().get(f) + "=" + values[f]);
                }
            }
        }
        for (String word : words) {
            int equals = word.indexOf('=');
            text.accept(base.at(Map.of(word.substring(0, equals), word.substring(equals + 1)))
                    .scenario()
                    .hash());
        }
    }
}
