package org.inklusim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.FakeTask;
import org.inklusim.report.Layout;

/** Runs commands without a process around them. */
final class Commands {
    static final String STANDARD = "scenarios/standard.yaml";
    static final String HYBRID = "scenarios/hybrid.yaml";
    static final String JOBBSPESIALIST = "scenarios/jobbspesialist.yaml";
    static final Experiment INVENTED = (scenarios, seed, check) -> new FakeTask(scenarios.size(), 0);

    /** What came of a command. */
    record Result(int code, String out, String err) {}

    private final Path directory;
    private final Interruption interruption = new Interruption();

    Commands(Path directory) {
        this.directory = directory;
    }

    Interruption interruption() {
        return interruption;
    }

    Result run(String... args) {
        return run(INVENTED, args);
    }

    Result run(Experiment experiment, String... args) {
        return run(experiment, Reports::write, args);
    }

    Result run(Experiment experiment, Reporting reporting, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var session = new Session(
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                Layout.of(0, false),
                directory,
                List.of(args),
                interruption,
                experiment,
                reporting);
        int code = new App(session).run();
        return new Result(code, text(out), text(err));
    }

    private static String text(StringWriter writer) {
        return writer.toString().replace("\r\n", "\n");
    }
}
