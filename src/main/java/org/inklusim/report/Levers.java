package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inklusim.experiment.Difference;

/** Differences between scenarios in words. */
public final class Levers {
    private static final int MOST = 4;

    private final Messages words;

    /** The words of a language. */
    public Levers(Messages words) {
        this.words = words;
    }

    /** All in one phrase, such as {@code mentors: unpaid instead of none}; of very many the first few. */
    public String phrase(List<Difference> differences) {
        if (differences.isEmpty()) {
            return words.text("answer.nothing");
        }
        List<String> phrases = new ArrayList<>();
        for (Difference difference : differences.subList(0, shown(differences))) {
            phrases.add(phrase(difference));
        }
        if (phrases.size() < differences.size()) {
            phrases.add(words.text("answer.others", differences.size() - phrases.size()));
        }
        return String.join("; ", phrases);
    }

    private String phrase(Difference difference) {
        String name = name(difference.key());
        String other = value(difference.other());
        return difference.base().isEmpty()
                ? words.text("answer.set", name, other)
                : words.text("answer.instead", name, other, value(difference.base()));
    }

    private static int shown(List<Difference> differences) {
        return differences.size() <= MOST ? differences.size() : MOST - 1;
    }

    /** What a key stands for in words; the key itself where there are none. */
    public String name(String key) {
        String id = key.substring(key.indexOf('.') + 1);
        if (key.startsWith("mechanisms.")) {
            return words.text("lever.mechanism", id);
        }
        if (key.startsWith("parameters.")) {
            return words.text("lever.parameter", id);
        }
        for (String map : List.of("measures.places", "measures.budget_share")) {
            if (key.startsWith(map + ".")) {
                String measure = key.substring(map.length() + 1);
                return words.text("lever." + map) + " ("
                        + words.find("what.Measure." + measure.toUpperCase(Locale.ROOT))
                                .orElse(measure) + ")";
            }
        }
        return words.find("lever." + key).orElse(key);
    }

    /** A value in words: numbers with the reader's decimal sign, names translated where they have a translation. */
    public String value(String text) {
        if (text.isEmpty() || text.equals("{}")) {
            return words.text("value.unset");
        }
        if (text.matches("-?[0-9]+\\.[0-9]+")) {
            return text.replace('.', words.language().decimal());
        }
        if (text.startsWith("[{")) {
            return words.text("value.changes");
        }
        return text.equals("[]")
                ? words.text("value.none")
                : words.find("value." + text).orElse(text);
    }
}
