package org.inklusim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.experiment.Memory;
import org.inklusim.scenario.Scenario;
import picocli.CommandLine.Option;

/** Options of the commands that run replicates. */
final class StudyOptions extends RunOptions {
    private static final int DEFAULT_REPLICATES = 50;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            converter = Typed.Replicates.class,
            description = "Runs of each scenario with other random numbers; 1 to 100,000 (default: 50).")
    private Integer replicates;

    private int usual = DEFAULT_REPLICATES;

    @Option(
            names = "--precision",
            paramLabel = "P",
            converter = Typed.Percent.class,
            description = "Instead of --replicates: go on until the 95%% interval of the main outcome's difference "
                    + "reaches at most P %% of the base mean to each side; at most 1,000 replicates.")
    Double precision;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = Typed.Threads.class,
            description = "Replicates run at the same time; never changes results (default: all processors, "
                    + "fewer where memory is short).")
    private Integer threads;

    private int fitting = Integer.MAX_VALUE;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results: a new or empty one (default: a free one in output).")
    Path out;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Also write everything that happens in replicate 1 of each scenario to this CSV file, one "
                    + "row for each event with what brought it about; some 60,000 rows for 1,000 brukere and 3 years.")
    Path events;

    /**
     * How many replicates, unless a precision decides.
     *
     * @throws WrongInputException when both are asked for
     */
    int replicates() {
        if (replicates != null && precision != null) {
            throw new WrongInputException("give either --replicates or --precision, not both");
        }
        return replicates == null ? usual : replicates;
    }

    /**
     * Refuses a file for events that cannot be written, before anything runs.
     *
     * @throws WrongInputException when it exists or has no folder
     */
    void checkEvents() {
        if (events != null && Files.exists(events)) {
            throw new WrongInputException("--events: expected a name that is free, given " + events + ", which exists");
        }
        if (events != null && !Files.isDirectory(events.toAbsolutePath().getParent())) {
            throw new WrongInputException("--events: expected a file in a folder that exists, given " + events);
        }
    }

    /** How many replicates are made when nobody says. */
    void usual(int replicates) {
        usual = replicates;
    }

    /** Says what one replicate runs, so that no more are run at a time than fit into memory, unless somebody asks. */
    void fit(List<Scenario> scenarios) {
        fitting = Memory.replicates(scenarios, Runtime.getRuntime().maxMemory());
    }

    int threads() {
        return threads == null ? Math.min(Runtime.getRuntime().availableProcessors(), fitting) : threads;
    }
}
