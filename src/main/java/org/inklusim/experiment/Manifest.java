package org.inklusim.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.inklusim.scenario.Horizon;
import org.inklusim.scenario.Scenario;

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
 * @param scenarios in the order of the command
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
        List<Entry> files) {

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
