package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inklusim sweep}. */
@Command(
        name = "sweep",
        description = "Run every point of a design. What is done is kept, however it ends, and --resume goes on.",
        footer = {
            "",
            "Designs are YAML files with levers (what policy decides) and uncertainties (what is not known);",
            "scenarios/sweeps holds some to start from."
        })
final class SweepCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "DESIGN",
            description = "Design file, such as scenarios/sweeps/smoke.yaml.")
    private String file;

    @Option(names = "--dry-run", description = "Tell points, runs, expected time and disk, and run nothing of it.")
    private boolean dryRun;

    @Option(names = "--status", paramLabel = "DIR", description = "Tell how far the sweep in a folder is.")
    private Path status;

    @Option(
            names = "--rerun",
            paramLabel = "POINT:REPLICATE",
            description = "Repeat one run with all accounts checked, and write what happened in it.")
    private String rerun;

    @Mixin
    private SweepOptions options = new SweepOptions();

    SweepCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (status != null) {
            if (file != null || dryRun || rerun != null) {
                throw new WrongInputException("--status takes a folder and nothing else");
            }
            return new SweepStatus(session, options).tell(status);
        }
        if (file == null) {
            throw new WrongInputException(
                    "expected a design file, such as scenarios/sweeps/smoke.yaml, or --status DIR");
        }
        if (dryRun) {
            return new SweepOutline(session, options).tell(file);
        }
        if (rerun != null) {
            return new SweepRerun(session, options).run(file, rerun);
        }
        return new Sweeping(session, options).run(file);
    }
}
