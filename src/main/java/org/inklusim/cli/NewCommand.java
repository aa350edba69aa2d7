package org.inklusim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        if (!ScenarioTemplate.isName(name)) {
            throw new WrongInputException(
                    "expected NAME of small letters a-z, digits and hyphens, up to 64, given " + name);
        }
        if (ScenarioTemplate.isShipped(name)) {
            throw new WrongInputException("expected a NAME that no shipped scenario has, given " + name);
        }
        Scenario base = ScenarioReader.open(from, List.of()).scenario();
        Path file = folder.resolve(name + ".yaml");
        Path source = Path.of(from);
        boolean shipped = Files.notExists(source);
        Path schema = source.toAbsolutePath().resolveSibling("schema").resolve("scenario.schema.json");
        write(
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

    private void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new WrongInputException(
                    "expected a name that is free, given " + file + ", which exists; nothing was written");
        } catch (IOException e) {
            throw new WrongInputException(
                    "expected a folder that can be written to, given " + file + ": " + e.getMessage());
        }
    }
}
