package org.inklusim.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario files and runs nothing: one line for each, exit 2 when any is wrong. */
@Command(name = "validate", description = "Check scenario files without running them.")
final class ValidateCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario files.")
    List<String> files;

    @Mixin
    SetOption set;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        boolean allRight = true;
        for (String file : files) {
            try {
                Scenarios.open(file, set.sets);
                line.getOut().println(file + ": ok");
            } catch (ScenarioException e) {
                line.getOut().println(e.getMessage());
                allRight = false;
            }
        }
        return allRight ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    }
}
