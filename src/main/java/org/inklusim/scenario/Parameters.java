package org.inklusim.scenario;

import java.util.Map;
import java.util.function.Consumer;

/** The numbers a run uses: the dictionary's defaults under a scenario's own values. Immutable. */
public final class Parameters {
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
     * The value of a parameter.
     *
     * @throws IllegalArgumentException when the dictionary has no such entry
     */
    public double get(String id) {
        double value = dictionary.require(id).value();
        reader.accept(id);
        return own.getOrDefault(id, value);
    }
}
