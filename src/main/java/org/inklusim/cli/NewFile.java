package org.inklusim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.inklusim.scenario.ScenarioTemplate;

/** Files that are written for the user to go on with; never over one that is there. */
final class NewFile {
    private NewFile() {}

    /**
     * Checks the name of what is new.
     *
     * @throws WrongInputException when it is no name for a scenario or profile
     */
    static void checkName(String name) {
        if (!ScenarioTemplate.isName(name)) {
            throw new WrongInputException(
                    "expected NAME of small letters a-z, digits and hyphens, up to 64, given " + name);
        }
    }

    /**
     * Writes the file; folders that are missing are made.
     *
     * @throws WrongInputException when it exists, or cannot be written
     */
    static void write(Path file, String text) {
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
