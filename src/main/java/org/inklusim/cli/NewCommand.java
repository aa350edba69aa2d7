package org.inklusim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.inklusim.scenario.ScenarioTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a commented scenario to start from; never over a file that is there. */
@Command(name = "new", description = "Write a commented scenario to start from.")
final class NewCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Name of the new scenario; the file is NAME.yaml.")
    String name;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            defaultValue = "standard.yaml",
            description = "Scenario that the new one extends (default: standard.yaml).")
    String from;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Folder for the file (default: the current one).")
    Path folder;

    @Override
    public Integer call() {
        NewFile.checkName(name);
        if (ScenarioTemplate.isShipped(name)) {
            throw new WrongInputException("expected a NAME that no shipped scenario has, given " + name);
        }
        Scenario base = ScenarioReader.open(from, List.of()).scenario();
        Path file = folder.resolve(name + ".yaml");
        Path source = Path.of(from);
        boolean shipped = Files.notExists(source);
        Path schema = source.toAbsolutePath().resolveSibling("schema").resolve("scenario.schema.json");
        NewFile.write(
                file,
                ScenarioTemplate.of(
                        name,
                        base,
                        shipped ? from : fromFolder(source),
                        !shipped && Files.exists(schema) ? fromFolder(schema) : ""));
        spec.commandLine().getOut().println(file);
        return 0;
    }

    /** A path as seen from the folder of the new file, with slashes on every system. */
    private String fromFolder(Path path) {
        Path start = folder.toAbsolutePath().normalize();
        Path end = path.toAbsolutePath().normalize();
        boolean sameRoot = start.getRoot().equals(end.getRoot());
        return (sameRoot ? start.relativize(end) : end).toString().replace('\\', '/');
    }
}
