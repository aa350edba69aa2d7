package org.inklusim.experiment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.population.Figure;
import org.inklusim.population.Profile;
import org.inklusim.population.ProfileChange;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.Scenario;

/**
 * A profile file that scenarios used, and what it has other than the shipped profile it came from.
 *
 * @param name name of the profile
 * @param file path of the file
 * @param sha256 of the file's content
 * @param from the shipped profile it is held against
 * @param replaced figures that differ, in the order of files
 */
public record OwnProfile(String name, String file, String sha256, String from, List<Replaced> replaced) {

    /**
     * A figure that differs.
     *
     * @param key dotted key in the file
     * @param shipped the shipped profile's figure; null where it has none
     * @param own the own profile's figure; null where it has none
     */
    public record Replaced(String key, Value shipped, Value own) {}

    /**
     * A figure as profiles give it; range null where none is given.
     *
     * @param value the number
     * @param min least plausible value
     * @param max largest plausible value
     * @param grade how well it is known
     * @param source where it comes from
     */
    public record Value(BigDecimal value, BigDecimal min, BigDecimal max, Grade grade, String source) {
        private static Value of(Figure figure) {
            return figure == null
                    ? null
                    : new Value(
                            DecimalText.decimal(figure.value()),
                            decimal(figure.min()),
                            decimal(figure.max()),
                            figure.grade(),
                            figure.source());
        }

        private static BigDecimal decimal(Double number) {
            return number == null ? null : DecimalText.decimal(number);
        }
    }

    public OwnProfile {
        replaced = List.copyOf(replaced);
    }

    /** The profile files of some scenarios, each once, in the order of the scenarios. */
    public static List<OwnProfile> of(List<Scenario> scenarios) {
        Map<String, OwnProfile> profiles = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            String file = scenario.population().profile();
            if (!ProfileReader.SHIPPED.contains(file)) {
                profiles.computeIfAbsent(file, path -> of(path, scenario.files().get(path)));
            }
        }
        return new ArrayList<>(profiles.values());
    }

    private static OwnProfile of(String file, String sha256) {
        Profile profile = ProfileReader.read(file);
        List<Replaced> replaced = ProfileChange.of(profile).stream()
                .map(change -> new Replaced(change.key(), Value.of(change.shipped()), Value.of(change.own())))
                .toList();
        return new OwnProfile(profile.name(), file, sha256, ProfileChange.origin(profile), replaced);
    }
}
