package org.inklusim.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inklusim.experiment.Varied;
import org.inklusim.scenario.Reading;
import org.inklusim.scenario.ScenarioException;

/**
 * {@code --vary}: a key and the values it takes one after the other in every scenario.
 *
 * @param key dotted key of scenario files
 * @param values ascending where they are numbers, else as given
 */
record Vary(String key, List<String> values) {
    private static final int FEWEST = 2;
    private static final int MOST = 50;

    /** Keys by which results are told apart or counted, so that results at their values cannot be compared. */
    private static final List<String> FIXED = List.of("name", "title", "extends", "horizon.weeks", "changes");

    /**
     * Reads what was typed.
     *
     * @param text {@code KEY=v1,v2,…}
     * @param sets what {@code --set} says
     * @throws WrongInputException when it is no key with 2 to 50 different values
     */
    static Vary parse(String text, List<String> sets) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new WrongInputException(
                    "--vary: expected KEY=v1,v2,… such as portfolio.size=40,60,100, given " + text);
        }
        String key = text.substring(0, equals).strip();
        for (String fixed : FIXED) {
            if (key.equals(fixed) || key.startsWith(fixed + ".")) {
                throw wrong(key, "expected a key whose values can be compared, given " + key);
            }
        }
        if (sets.stream().anyMatch(set -> set.replaceFirst("=.*", "").strip().equals(key))) {
            throw wrong(key, "expected a key that --set does not set too, given " + key);
        }
        List<String> values = new ArrayList<>();
        for (String value : text.substring(equals + 1).split(",", -1)) {
            values.add(checked(key, value.strip()));
        }
        if (values.size() < FEWEST || values.size() > MOST) {
            throw wrong(key, "expected " + FEWEST + " to " + MOST + " values, given " + values.size());
        }
        boolean numeric = Varied.isNumeric(values);
        Set<Object> seen = new HashSet<>();
        for (String value : values) {
            if (!seen.add(numeric ? new BigDecimal(value).stripTrailingZeros() : value)) {
                throw wrong(key, "expected each value once, given " + value + " again");
            }
        }
        if (numeric) {
            values.sort(Comparator.comparing(BigDecimal::new));
        }
        return new Vary(key, List.copyOf(values));
    }

    private static String checked(String key, String value) {
        if (value.isEmpty()) {
            throw wrong(key, "expected a value between commas, given none");
        }
        if ("[{\"'".indexOf(value.charAt(0)) >= 0) {
            throw wrong(key, "expected numbers or words between commas, given " + value);
        }
        return value;
    }

    /**
     * A scenario with the key at one of the values.
     *
     * @throws ScenarioException for what is wrong in the file
     * @throws WrongInputException for what is wrong with the value
     */
    Reading open(String file, List<String> sets, String value) {
        List<String> all = new ArrayList<>(sets);
        all.add(key + "=" + value);
        try {
            return Scenarios.open(file, all);
        } catch (ScenarioException e) {
            String place = "--set " + key + ": ";
            String message = e.getMessage();
            throw message.startsWith(place)
                    ? wrong(key, message.substring(place.length()))
                    : new WrongInputException(message + " (with " + key + " " + value + ")");
        }
    }

    private static WrongInputException wrong(String key, String message) {
        return new WrongInputException("--vary " + key + ": " + message);
    }
}
