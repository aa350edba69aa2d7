package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.analysis.FlowBands;
import org.inklusim.analysis.FlowRow;
import org.inklusim.analysis.Precision;
import org.inklusim.analysis.WeeklyBands;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.OwnProfile;
import org.inklusim.experiment.PostsLeft;
import org.inklusim.experiment.ReplicateTask;
import org.inklusim.experiment.Replicates;
import org.inklusim.experiment.ResultFolder;
import org.inklusim.experiment.Version;
import org.inklusim.report.FlowsFile;
import org.inklusim.report.Layout;
import org.inklusim.report.WeeklyFile;
import org.inklusim.scenario.Reading;
import org.inklusim.scenario.Scenario;
import picocli.CommandLine.Mixin;

/** What {@code run} and {@code compare} have in common: scenarios in, replicates, results in a folder, an answer. */
abstract class StudyCommand implements Callable<Integer> {
    @Mixin
    StudyOptions options = new StudyOptions();

    private final Session session;

    StudyCommand(Session session) {
        this.session = session;
    }

    /** How the answer is laid out. */
    final Layout layout() {
        return session.layout();
    }

    /** Scenario files as the user wrote them, base first. */
    abstract List<String> files();

    /** The folder that is tried first when the user names none. */
    abstract String folder(List<String> names);

    /**
     * Writes the files that only this command has.
     *
     * @return the answer, to be printed once all is in place
     */
    abstract String conclude(Study study, Path folder) throws IOException;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        options.replicates();
        List<Scenario> scenarios = read();
        refuseWhatCannotRun(scenarios);
        List<String> names = scenarios.stream().map(Scenario::name).toList();
        ReplicateTask task = session.experiment().of(scenarios, options.seed, options.check);
        try (ResultFolder folder = open(names)) {
            session.interruption().guard(folder);
            Replicates replicates = new Replication(session, options).run(task, scenarios.size());
            if (replicates.finished().isEmpty()) {
                session.err().println(new Failures(replicates, session.arguments()).text());
                session.err().println("Nothing was written.");
                return App.FAILED;
            }
            var study = new Study(scenarios, replicates, options);
            String answer = write(study, folder.building(), started);
            return publish(study, folder, answer);
        }
    }

    private List<Scenario> read() {
        var scenarios = new ArrayList<Scenario>();
        for (String file : files()) {
            Reading reading = Scenarios.open(file, options.set.sets);
            reading.notices().forEach(session.err()::println);
            for (int i = 0; i < scenarios.size(); i++) {
                if (scenarios.get(i).name().equals(reading.scenario().name())) {
                    throw new WrongInputException(files().get(i) + " and " + file + " are both named "
                            + reading.scenario().name() + "; results need a name for each (name: …)");
                }
            }
            scenarios.add(reading.scenario());
        }
        return scenarios;
    }

    private void refuseWhatCannotRun(List<Scenario> scenarios) {
        int replicates = options.precision == null ? options.replicates() : Precision.MOST;
        for (int i = 0; i < scenarios.size(); i++) {
            String file = files().get(i);
            PostsLeft.complaint(scenarios.get(i), options.seed, replicates).ifPresent(complaint -> {
                throw new WrongInputException(file + ": " + complaint);
            });
        }
    }

    private ResultFolder open(List<String> names) throws IOException {
        if (options.out == null && options.force) {
            throw new WrongInputException("--force replaces older results in a folder; name it with --out DIR");
        }
        return options.out == null
                ? ResultFolder.free(session.directory().resolve("output"), folder(names))
                : ResultFolder.given(options.out, options.force);
    }

    private String write(Study study, Path folder, Instant started) throws IOException {
        OutcomesFile.write(
                folder.resolve("outcomes.csv"),
                study.names(),
                study.replicates().finished());
        var weekly = new ArrayList<WeeklyRow>();
        var flows = new ArrayList<FlowRow>();
        for (int s = 0; s < study.names().size(); s++) {
            weekly.addAll(WeeklyBands.of(study.names().get(s), study.runs(s)));
            flows.addAll(FlowBands.of(study.names().get(s), study.runs(s)));
        }
        WeeklyFile.write(folder.resolve("weekly.csv"), weekly);
        FlowsFile.write(folder.resolve("flows.csv"), flows);
        String answer = conclude(study, folder);
        Manifest manifest = new Manifest(
                Version.current(),
                session.arguments(),
                Manifest.Machine.here(),
                started,
                Instant.now(),
                options.threads(),
                options.seed,
                study.count(),
                study.scenarios().stream().map(Manifest.Resolved::of).toList(),
                null,
                study.setting().burnInDifferences(),
                OwnProfile.of(study.scenarios()),
                Manifest.Model.current(),
                ManifestFile.entries(folder));
        ManifestFile.write(folder, manifest);
        Reports.write(folder, options.words(), session.err());
        return answer;
    }

    private int publish(Study study, ResultFolder folder, String answer) throws IOException {
        if (session.interruption().requested()) {
            throw new InterruptedCommandException();
        }
        Path place = folder.commit();
        session.out().print(answer);
        boolean json = options.format == Format.JSON;
        (json ? session.err() : session.out()).println(options.words().text("results", place));
        session.out().flush();
        if (study.replicates().failures().isEmpty()) {
            return App.DONE;
        }
        session.err().println(new Failures(study.replicates(), session.arguments()).text());
        session.err().println("The others were finished; where it happened stands in " + place.resolve(Manifest.NAME));
        return App.FAILED;
    }
}
