package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.gui.LiveShow;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.WeeklyFile;
import org.inklusim.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inklusim gui}. */
@Command(
        name = "gui",
        description = "Watch a scenario live: the office at work, charts, and a page for whoever is clicked at.",
        footer = {
            "",
            "Watching never changes a run: the same seed and replicate live through the same weeks as on the command",
            "line. Levers on the tab Model do; they hold from the next week and can be saved as a scenario."
        })
final class GuiCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
    private String file;

    @Option(names = "--beside", paramLabel = "OTHER", description = "Another scenario, on the same people, next to it.")
    private String beside;

    @Mixin
    private SetOption set = new SetOption();

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Typed.Seed.class,
            defaultValue = "1",
            description = "Any whole number (default: 1).")
    private long seed;

    @Option(
            names = "--replicate",
            paramLabel = "R",
            converter = Typed.Replicates.class,
            defaultValue = "1",
            description = "Which replicate is watched (default: 1).")
    private int replicate;

    @Option(
            names = "--every",
            paramLabel = "N",
            converter = Typed.Replicates.class,
            defaultValue = "1",
            description = "Weeks from one drawing to the next (default: 1).")
    private int every;

    @Option(names = "--play", description = "Play at once.")
    private boolean play;

    @Option(
            names = "--until-week",
            paramLabel = "N",
            converter = Typed.Replicates.class,
            description = "Pause at the end of this week (default: the last one).")
    private Integer until;

    @Option(
            names = "--snapshot",
            paramLabel = "FILE",
            description = "Play, write a picture (PNG) when it pauses, and close; FILE must be new.")
    private Path snapshot;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "Stored results whose bands stand behind the lines (default: those in output).")
    private Path results;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = AnswerOptions.Languages.class,
            defaultValue = "en",
            description = "nb or en: the language of the window (default: en).")
    private Language language;

    GuiCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (snapshot != null && Files.exists(snapshot)) {
            throw new WrongInputException(snapshot + " is there already; name a new file for --snapshot");
        }
        List<String> files = beside == null ? List.of(file) : List.of(file, beside);
        List<Scenario> scenarios = new ArrayList<>();
        for (String each : files) {
            scenarios.add(Scenarios.open(each, set.sets).scenario());
        }
        try {
            LiveShow.refuseWithoutDisplay();
            session.err().println("Burn-in …");
            session.err().flush();
            new LiveShow(
                            files,
                            set.sets,
                            scenarios,
                            stored(scenarios),
                            seed,
                            replicate,
                            every,
                            play || snapshot != null,
                            until == null ? 0 : until,
                            snapshot)
                    .open(Messages.in(language));
        } catch (LiveShow.NoDisplayException e) {
            throw new WrongInputException("the window needs a display, and there is none here; without one: "
                    + Shell.command(List.of("run", file)));
        }
        return App.DONE;
    }

    private List<List<WeeklyRow>> stored(List<Scenario> scenarios) throws IOException {
        List<List<WeeklyRow>> stored = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Path folder =
                    results == null ? session.directory().resolve("output").resolve(scenario.name()) : results;
            Path weekly = folder.resolve("weekly.csv");
            if (results != null && !Files.exists(weekly)) {
                throw new WrongInputException(results + " holds no results with a weekly.csv");
            }
            stored.add(
                    Files.exists(weekly)
                            ? WeeklyFile.read(weekly).stream()
                                    .filter(row -> row.scenario().equals(scenario.name()))
                                    .toList()
                            : List.of());
        }
        return stored;
    }
}
