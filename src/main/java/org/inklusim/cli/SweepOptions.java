package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignReader;
import org.inklusim.scenario.Nearest;
import picocli.CommandLine.Option;

/** Options of the commands that run designs. */
final class SweepOptions extends RunOptions {
    @Option(
            names = "--replicates",
            paramLabel = "N",
            converter = Typed.Replicates.class,
            description = "Runs of each point with other random numbers (default: what the design says, else 10).")
    Integer replicates;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = Typed.Threads.class,
            description = "Runs made at the same time; never changes results (default: all processors).")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the sweep: a new or empty one (default: a free one in output).")
    Path out;

    @Option(
            names = "--resume",
            description =
                    "Go on with the sweep in the folder; failed runs are tried again. In a folder that is missing "
                            + "or empty it begins afresh.")
    boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run part I of N only, to be put together by merge; auto asks SLURM or Kubernetes which part "
                    + "this is.")
    String shard;

    @Option(names = "--fail-fast", description = "Stop at the first run that fails.")
    boolean failFast;

    @Option(
            names = "--ensemble",
            paramLabel = "FILE",
            description = "CSV file of plausible parameter sets (set, weight, a column for each parameter id), for a "
                    + "design without uncertainties of its own.")
    Path ensemble;

    /** The design in a file, with what the options say. */
    Design design(String file) {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new WrongInputException(
                    file + ":1:1: expected a design file, such as scenarios/sweeps/smoke.yaml, given " + file
                            + " (no such file)" + nearest(path));
        }
        return DesignReader.read(file, set.sets, ensemble);
    }

    private static String nearest(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> beside = Files.list(folder)) {
            List<String> names = beside.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            return Nearest.of(file.getFileName().toString(), names)
                    .map(name -> "; nearest: " + name)
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
