package org.inklusim.population;

import java.util.List;
import org.inklusim.scenario.Misfit;
import org.inklusim.scenario.Nearest;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.RecordFile;

/** Reads profiles: shipped ones by name, others from a file. */
public final class ProfileReader {
    /** Names of the shipped profiles. */
    public static final List<String> SHIPPED = List.of("nav-2023", "nav-aap");

    /** What the ids of inflows in the parameter dictionary begin with. */
    static final String INFLOW = "population.inflow_per_week.";

    private ProfileReader() {}

    /**
     * The profile that {@code population.profile} of a scenario says.
     *
     * @param profile name of a shipped profile, or else the path of a file
     * @throws org.inklusim.scenario.ScenarioException for the first thing wrong; its message begins with the place
     */
    public static Profile read(String profile) {
        return SHIPPED.contains(profile)
                ? RecordFile.shipped(Profile.class, "profiles/" + profile + ".yaml", ProfileReader::check)
                : RecordFile.read(Profile.class, profile, ProfileReader::check);
    }

    private static void check(Profile profile) {
        if (profile.from() != null && !SHIPPED.contains(profile.from())) {
            throw new Misfit(
                    "from",
                    "as a shipped profile (" + String.join(", ", SHIPPED) + ")",
                    profile.from() + nearest(profile.from(), SHIPPED));
        }
        if (profile.inflow() == null) {
            return;
        }
        List<String> names = ParameterDictionary.shipped().all().stream()
                .map(Parameter::id)
                .filter(id -> id.startsWith(INFLOW))
                .map(id -> id.substring(INFLOW.length()))
                .toList();
        if (!names.contains(profile.inflow())) {
            throw new Misfit(
                    "inflow",
                    "as a profile whose inflow is in the parameter dictionary (" + String.join(", ", names) + ")",
                    profile.inflow() + nearest(profile.inflow(), names));
        }
    }

    private static String nearest(String given, List<String> names) {
        return Nearest.of(given, names).map(name -> "; nearest: " + name).orElse("");
    }
}
