package org.inklusim.scenario;

import java.util.Map;
import java.util.function.Consumer;

/**
 * The numbers a run uses: the dictionary's defaults under a scenario's own values. Money is brought to the prices of
 * {@value #PRICE_YEAR} here and nowhere else; {@code price.level.<year>} says how. Immutable.
 */
public final class Parameters {
    /** The year in whose prices all money in a run is. */
    public static final int PRICE_YEAR = 2025;

    private static final String PRICE_LEVEL = "price.level.";

    private final ParameterDictionary dictionary;
    private final Map<String, Double> own;
    private final Consumer<String> reader;

    /**
     * @param dictionary where defaults come from
     * @param own values set by a scenario, by id
     */
    public Parameters(ParameterDictionary dictionary, Map<String, Double> own) {
        this(dictionary, own, id -> {});
    }

    /**
     * @param reader told the id of every number that is read, so that a test finds entries without use
     */
    public Parameters(ParameterDictionary dictionary, Map<String, Double> own, Consumer<String> reader) {
        this.dictionary = dictionary;
        this.own = Ordered.copy(own);
        this.reader = reader;
        this.own.keySet().forEach(dictionary::require);
    }

    /**
     * The value of a parameter; money in prices of {@value #PRICE_YEAR}.
     *
     * @throws IllegalArgumentException when the dictionary has no such entry
     */
    public double get(String id) {
        Parameter parameter = dictionary.require(id);
        reader.accept(id);
        double value = own.getOrDefault(id, parameter.value());
        int year = parameter.priceYear().orElse(PRICE_YEAR);
        return year == PRICE_YEAR ? value : value / get(PRICE_LEVEL + year);
    }
}
