package org.inklusim.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignReader;
import org.inklusim.scenario.RecordFile;
import org.inklusim.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario and design files and runs nothing: one line for each, exit 2 when any is wrong. */
@Command(name = "validate", description = "Check scenario files, and designs of sweeps, without running them.")
final class ValidateCommand implements Callable<Integer> {
    /** Keys that designs have and scenarios have not. */
    private static final List<String> DESIGN = List.of("design", "scenario");

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario or design files.")
    List<String> files;

    @Mixin
    SetOption set;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        boolean allRight = true;
        for (String file : files) {
            try {
                line.getOut().println(file + ": " + found(file));
            } catch (ScenarioException | WrongInputException e) {
                line.getOut().println(e.getMessage());
                allRight = false;
            }
        }
        return allRight ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    }

    private String found(String file) {
        if (DESIGN.stream().noneMatch(key -> RecordFile.hasKey(file, key))) {
            Scenarios.open(file, set.sets);
            return "ok";
        }
        Design design = DesignReader.read(file, set.sets);
        SweepOutline.changes(design, file);
        return "ok, a design of " + design.points() + " points";
    }
}
