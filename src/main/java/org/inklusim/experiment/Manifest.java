package org.inklusim.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.Horizon;
import org.inklusim.scenario.Mechanism;
import org.inklusim.scenario.MechanismCatalogue;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Title;

/**
 * How results came about: all that is needed to make them again, and the only file that holds times, threads and
 * machine.
 *
 * @param inklusim version and commit
 * @param arguments of the command, the name of the command first
 * @param machine where it ran
 * @param started when the command began
 * @param finished when its results were written
 * @param threads replicates at the same time
 * @param seed of all random numbers
 * @param replicates numbers asked for and reached
 * @param scenarios in the order of the command; where something is varied, at its first value
 * @param varied what was varied over all scenarios; null where nothing was
 * @param burnInDifferences what differs between them that burn-in uses, as dotted keys
 * @param profiles profile files that scenarios named, with what they have other than the shipped ones
 * @param model what the results rest on
 * @param files all other files of the folder
 */
public record Manifest(
        Version inklusim,
        List<String> arguments,
        Machine machine,
        Instant started,
        Instant finished,
        int threads,
        long seed,
        Count replicates,
        List<Resolved> scenarios,
        Varied varied,
        List<String> burnInDifferences,
        List<OwnProfile> profiles,
        Model model,
        List<Entry> files) {

    /** The same, with these files. */
    public Manifest with(List<Entry> files) {
        return new Manifest(
                inklusim,
                arguments,
                machine,
                started,
                finished,
                threads,
                seed,
                replicates,
                scenarios,
                varied,
                burnInDifferences,
                profiles,
                model,
                files);
    }

    /** Name of the file in every result folder. */
    public static final String NAME = "manifest.json";

    /**
     * Where it ran.
     *
     * @param java version of Java
     * @param vendor who made it
     * @param os operating system and its version
     * @param arch processor architecture
     * @param processors processors that Java sees
     */
    public record Machine(String java, String vendor, String os, String arch, int processors) {
        /** This one. */
        public static Machine here() {
            return new Machine(
                    Runtime.version().toString(),
                    System.getProperty("java.vendor"),
                    System.getProperty("os.name") + " " + System.getProperty("os.version"),
                    System.getProperty("os.arch"),
                    Runtime.getRuntime().availableProcessors());
        }
    }

    /**
     * How many replicates.
     *
     * @param asked for, or reached with a wished precision
     * @param finished with results
     * @param failed without
     */
    public record Count(int asked, int finished, List<Failure> failed) {}

    /**
     * A scenario as it was run.
     *
     * @param name its name
     * @param burnIn what burn-in ran under
     * @param sha256 of the resolved scenario; equal for equal scenarios, whatever their files look like
     * @param resolved every value, with what was inherited and set on the command line, under the keys of files
     */
    public record Resolved(String name, Horizon.Start burnIn, String sha256, JsonNode resolved) {
        /** Entry of a scenario. */
        public static Resolved of(Scenario scenario) {
            return new Resolved(
                    scenario.name(), scenario.horizon().start(), scenario.hash(), ResolvedValues.of(scenario));
        }

        /** The title in both languages; null texts where the scenario gives none. */
        public Title title() {
            return new Title(text("en"), text("nb"));
        }

        private String text(String language) {
            return resolved.path("title").path(language).asText(null);
        }

        /** Weeks simulated after burn-in. */
        public int weeks() {
            return resolved.path("horizon").path("weeks").asInt();
        }
    }

    /**
     * What the results rest on, in the version that made them.
     *
     * @param parameters how many numbers of the parameter dictionary there are of each grade
     * @param mechanisms ids of the mechanisms of the catalogue that it has
     * @param notBuilt ids of those it does not have
     */
    public record Model(Map<Grade, Integer> parameters, List<String> mechanisms, List<String> notBuilt) {
        /** This version's. */
        public static Model current() {
            var parameters = new EnumMap<Grade, Integer>(Grade.class);
            for (Grade grade : Grade.values()) {
                parameters.put(grade, 0);
            }
            ParameterDictionary.shipped().all().forEach(entry -> parameters.merge(entry.grade(), 1, Integer::sum));
            return new Model(parameters, mechanisms(true), mechanisms(false));
        }

        private static List<String> mechanisms(boolean built) {
            return MechanismCatalogue.shipped().all().stream()
                    .filter(mechanism -> mechanism.built() == built)
                    .map(Mechanism::id)
                    .toList();
        }

        /** How many numbers are assumed. */
        public int assumed() {
            return parameters.getOrDefault(Grade.ASSUMED, 0);
        }
    }

    /**
     * A file of the folder.
     *
     * @param name path inside the folder, with {@code /}
     * @param bytes size
     * @param sha256 of its content
     */
    public record Entry(String name, long bytes, String sha256) {}
}
