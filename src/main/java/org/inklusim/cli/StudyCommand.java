package org.inklusim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.inklusim.analysis.FlowBands;
import org.inklusim.analysis.FlowRow;
import org.inklusim.analysis.Precision;
import org.inklusim.analysis.WeeklyBands;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.experiment.EventsFile;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.OwnProfile;
import org.inklusim.experiment.PostsLeft;
import org.inklusim.experiment.ReplicateTask;
import org.inklusim.experiment.Replicates;
import org.inklusim.experiment.ResultFolder;
import org.inklusim.experiment.Varied;
import org.inklusim.experiment.Version;
import org.inklusim.report.FlowsFile;
import org.inklusim.report.Layout;
import org.inklusim.report.WeeklyFile;
import org.inklusim.report.page.ReportBuilder;
import org.inklusim.scenario.Reading;
import org.inklusim.scenario.Scenario;
import picocli.CommandLine.Mixin;

/** What {@code run} and {@code compare} have in common: scenarios in, replicates, results in a folder, an answer. */
abstract class StudyCommand implements Callable<Integer> {
    @Mixin
    StudyOptions options = new StudyOptions();

    private final Session session;
    private Exception reportFault;

    StudyCommand(Session session) {
        this.session = session;
    }

    final Session session() {
        return session;
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
        options.checkEvents();
        List<List<Scenario>> points = read();
        points.forEach(this::refuseWhatCannotRun);
        options.fit(points.get(0));
        List<String> names = points.get(0).stream().map(Scenario::name).toList();
        if (!outlined(points)) {
            return App.DONE;
        }
        ReplicateTask task = task(session.experiment(), points);
        try (ResultFolder folder = open(names)) {
            session.interruption().guard(folder);
            Replicates replicates = new Replication(session, options).run(task, names.size(), points.size());
            if (replicates.finished().isEmpty()) {
                session.err().println(new Failures(replicates, session.arguments()).text());
                session.err().println("Nothing was written.");
                return App.FAILED;
            }
            List<Scenario> scenarios = points.stream().flatMap(List::stream).toList();
            var study = new Study(scenarios, varied(points), replicates, options);
            String answer = write(study, folder.building(), started);
            events(study);
            return publish(study, folder, answer);
        }
    }

    /** The scenarios, base first, at each value of what is varied. */
    List<List<Scenario>> read() {
        return List.of(read(file -> Scenarios.open(file, options.set.sets)));
    }

    /** Says what it will cost, where that is not little; whether to go on. */
    boolean outlined(List<List<Scenario>> points) {
        return true;
    }

    /** What is replicated. */
    ReplicateTask task(Experiment experiment, List<List<Scenario>> points) {
        return experiment.of(points.get(0), options.seed, options.check);
    }

    /** What is varied; null where nothing is. */
    Varied varied(List<List<Scenario>> points) {
        return null;
    }

    /** The scenarios of the files. */
    List<Scenario> read(Function<String, Reading> reader) {
        var scenarios = new ArrayList<Scenario>();
        for (String file : files()) {
            Reading reading = reader.apply(file);
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

    /** What happens is told by a run of its own, so that those that are counted are never listened to. */
    private void events(Study study) throws IOException {
        if (options.events != null) {
            try (EventsFile file = new EventsFile(options.events, List.of("scenario", "replicate"))) {
                for (Scenario scenario : study.once()) {
                    file.lead(scenario.name(), 1);
                    session.experiment().witnessed(scenario, options.seed, 1, options.check, file);
                }
            }
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
        tables(study, folder);
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
                study.once().stream().map(Manifest.Resolved::of).toList(),
                study.varied(),
                study.setting().burnInDifferences(),
                OwnProfile.of(study.scenarios()),
                Manifest.Model.current(),
                ManifestFile.entries(folder));
        ManifestFile.write(folder, manifest);
        report(folder);
        ManifestFile.write(folder, manifest.with(ManifestFile.entries(folder)));
        return answer;
    }

    /** A fault in the report costs the report, never the results of the runs. */
    private void report(Path folder) throws IOException {
        try {
            session.reporting().write(folder, folder, options.words(), session.err());
        } catch (IOException | RuntimeException e) {
            reportFault = e;
            for (Manifest.Entry entry : ManifestFile.entries(folder)) {
                if (Reports.made(entry.name())) {
                    Files.delete(folder.resolve(entry.name()));
                }
            }
            Files.deleteIfExists(folder.resolve(ReportBuilder.FIGURES));
        }
    }

    /** Whether all was done that the command was asked for besides. */
    boolean whole() {
        return true;
    }

    /** Writes what every run gives. */
    void tables(Study study, Path folder) throws IOException {
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
    }

    private int publish(Study study, ResultFolder folder, String answer) throws IOException {
        if (session.interruption().requested()) {
            throw new InterruptedCommandException();
        }
        Path place = folder.commit();
        session.out().print(answer);
        boolean json = options.format == Format.JSON;
        PrintWriter told = json ? session.err() : session.out();
        if (Files.exists(place.resolve(ReportBuilder.PAGE))) {
            told.println(options.words().text("report", place.resolve(ReportBuilder.PAGE)));
        }
        told.println(options.words().text("results", place));
        session.out().flush();
        if (reportFault != null) {
            session.err()
                    .println("The report could not be made (" + reportFault + "); the tables are kept. Try again with: "
                            + Shell.command(List.of("report", place.toString())));
        }
        if (study.replicates().failures().isEmpty()) {
            return reportFault == null && whole() ? App.DONE : App.FAILED;
        }
        session.err().println(new Failures(study.replicates(), session.arguments()).text());
        session.err().println("The others were finished; where it happened stands in " + place.resolve(Manifest.NAME));
        return App.FAILED;
    }
}
