package org.inklusim.scenario;

/**
 * An entry of the parameter dictionary.
 *
 * @param id dotted name, {@code area.thing.quantity}
 * @param unit unit in words, {@code 1} for a pure number
 * @param value default
 * @param min least plausible value
 * @param max largest plausible value
 * @param grade how well it is known
 * @param source source key with section, or the reason for an assumption
 * @param meaning one sentence
 */
public record Parameter(
        String id, String unit, double value, double min, double max, Grade grade, String source, String meaning) {

    public Parameter {
        if (!(min <= value && value <= max)) {
            throw new IllegalArgumentException(
                    "Expected parameter " + id + " between " + min + " and " + max + ", given " + value);
        }
        if (source.isBlank() || meaning.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("Expected unit, source and meaning for parameter " + id);
        }
    }
}
