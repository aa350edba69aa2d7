package org.inklusim.cli;

import java.nio.file.Path;
import java.util.List;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.Reading;
import org.inklusim.scenario.ScenarioReader;

/** Reads scenario files, and the profiles they name, so that what is wrong in either is found before anything runs. */
final class Scenarios {
    private Scenarios() {}

    /**
     * The reading of a scenario whose profile is right too.
     *
     * @param file the file as the user wrote it
     * @param sets {@code key=value}, laid over the file
     * @throws org.inklusim.scenario.ScenarioException for the first thing wrong; its message begins with the place
     */
    static Reading open(String file, List<String> sets) {
        Reading reading = ScenarioReader.open(file, sets);
        String profile = reading.scenario().population().profile();
        if (!ProfileReader.SHIPPED.contains(profile)) {
            ProfileReader.read(fromHere(profile));
        }
        return reading;
    }

    /** A path as seen from the current folder, where it lies in it. */
    private static String fromHere(String path) {
        Path here = Path.of("").toAbsolutePath();
        Path file = Path.of(path);
        return file.startsWith(here) ? here.relativize(file).toString() : path;
    }
}
