package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.EventsFile;
import org.inklusim.experiment.FolderRefusedException;
import org.inklusim.experiment.PostsLeft;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.sweep.RunIds;
import org.inklusim.experiment.sweep.RunRecord;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.experiment.sweep.SweepFolder;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.experiment.sweep.SweepStore;
import org.inklusim.model.CheckLevel;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Messages;
import org.inklusim.scenario.Scenario;

/** {@code sweep --rerun}: one run of a sweep once more, with everything that happens in it. */
record SweepRerun(Session session, SweepOptions options) {
    private static final String FORM = "[1-9][0-9]{0,8}:[1-9][0-9]{0,5}";

    int run(String file, String which) throws IOException {
        if (!which.matches(FORM)) {
            throw new WrongInputException("--rerun: expected POINT:REPLICATE such as 12:1, given " + which);
        }
        Design design = options.design(file);
        SweepHeader header = new Sweeping(session, options).header(design);
        int point = Integer.parseInt(which.substring(0, which.indexOf(':')));
        int replicate = Integer.parseInt(which.substring(which.indexOf(':') + 1));
        if (point > design.points()) {
            throw new WrongInputException(
                    "--rerun: expected a point from 1 to " + design.points() + ", given " + point);
        }
        Scenario scenario = design.scenario(design.point(point));
        PostsLeft.require(scenario, options.seed, replicate);
        Path folder = folder(design.name() + "-rerun-" + point + "-" + replicate);
        Files.writeString(folder.resolve("scenario.yaml"), scenario.canonical());
        RunValues values;
        CheckLevel check = options.check == CheckLevel.NONE ? CheckLevel.FULL : options.check;
        try (EventsFile events = new EventsFile(folder.resolve("events.csv"))) {
            values = session.experiment().witnessed(scenario, options.seed, replicate, check, events);
        } catch (RuntimeException | Error e) {
            session.err().println("Point " + point + ", replicate " + replicate + " failed: " + e);
            e.printStackTrace(session.err());
            session.err().println("What happened until then is in " + folder.resolve("events.csv"));
            return App.FAILED;
        }
        outcomes(folder, values, scenario.name(), replicate);
        Messages words = options.words();
        String id = RunIds.of(header.inklusim(), scenario.hash(), options.seed, replicate);
        session.out().println(words.text("sweep.rerun", point, replicate, scenario.name(), id));
        compare(header, point, replicate, id, values, words);
        session.out().println(words.text("results", folder));
        return App.DONE;
    }

    private Path folder(String name) throws IOException {
        if (options.out == null) {
            return SweepFolder.free(session.directory().resolve("output"), name);
        }
        if (Files.exists(options.out)) {
            throw FolderRefusedException.because(options.out + " exists; a run is written to a new folder");
        }
        return Files.createDirectory(options.out);
    }

    private static void outcomes(Path folder, RunValues values, String scenario, int replicate) throws IOException {
        try (CsvFile csv =
                new CsvFile(folder.resolve("outcomes.csv"), "scenario", "replicate", "outcome", "group", "value")) {
            for (int c = 0; c < values.values().length; c++) {
                csv.row(
                        scenario,
                        replicate,
                        values.columns().get(c).outcome(),
                        values.columns().get(c).group(),
                        values.values()[c]);
            }
        }
    }

    /** Holds it against the run in the store, where there is one. */
    private void compare(SweepHeader header, int point, int replicate, String id, RunValues values, Messages words)
            throws IOException {
        Path parent = session.directory().resolve("output");
        for (int n = 1; ; n++) {
            Path folder = parent.resolve(n == 1 ? header.design() : header.design() + "-" + n);
            if (!Files.isDirectory(folder)) {
                return;
            }
            if (SweepStore.isOf(folder, header)) {
                try (StoredSweep stored = StoredSweep.read(folder)) {
                    RunRecord run = replicate > stored.header().replicates() ? null : stored.run(point, replicate);
                    if (run != null && run.failure() == null) {
                        boolean same = run.id().equals(id)
                                && run.columns().equals(values.columns())
                                && Arrays.equals(run.values(), values.values());
                        session.out().println(words.text(same ? "sweep.rerun.same" : "sweep.rerun.other", folder));
                    }
                }
            }
        }
    }
}
