package org.inklusim.scenario;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of the parameter dictionary.
 *
 * @param id dotted name, {@code area.thing.quantity}
 * @param unit unit in words, {@code 1} for a pure number; one of money names the year of its prices, as in {@code NOK
 *     2019/month}
 * @param value default
 * @param min least plausible value
 * @param max largest plausible value
 * @param grade how well it is known
 * @param source source key with section, or the reason for an assumption
 * @param meaning one sentence
 */
public record Parameter(
        String id, String unit, double value, double min, double max, Grade grade, String source, String meaning) {
    private static final String NOK = "NOK";
    private static final Pattern MONEY = Pattern.compile("NOK ([0-9]{4})(/[a-z]+)?");

    public Parameter {
        if (!(min <= value && value <= max)) {
            throw new IllegalArgumentException(
                    "Expected parameter " + id + " between " + min + " and " + max + ", given " + value);
        }
        if (unit.startsWith(NOK) && !MONEY.matcher(unit).matches()) {
            throw new IllegalArgumentException(
                    "Expected parameter " + id + " in kroner of a year, such as NOK 2019/month, given " + unit);
        }
        if (source.isBlank() || meaning.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("Expected unit, source and meaning for parameter " + id);
        }
    }

    /** The year of its prices; empty for what is not money. */
    public OptionalInt priceYear() {
        Matcher money = MONEY.matcher(unit);
        return money.matches() ? OptionalInt.of(Integer.parseInt(money.group(1))) : OptionalInt.empty();
    }
}
