package org.inklusim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.inklusim.experiment.Rerun;
import org.inklusim.model.CheckLevel;
import org.inklusim.observe.Diary;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;
import org.inklusim.observe.Subject.Kind;
import org.inklusim.population.BrukerId;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.Named;
import org.inklusim.report.page.TracePage;
import org.inklusim.report.trace.EventWords;
import org.inklusim.report.trace.TraceText;
import org.inklusim.scenario.Scenario;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inklusim trace}. */
@Command(
        name = "trace",
        description = "Tell one course week by week: who did what, why, and what it changed.",
        footer = {
            "",
            "Ids: brukere of the first stock are 1, 2, …; those who arrive are w<week>-<number>, such as w12-3;",
            "veiledere and employers are 1, 2, …; mentors are <employer>-<number>, such as 41-1.",
            "",
            "--find takes conditions with commas between them: sustained-job, or the name of an event such as",
            "broken-off or mentor-appointed (inklusim trace SCENARIO --find help lists them); not- before one asks",
            "for the opposite, other: before one asks for it under --other. Persons with a sustained job there only:",
            "  inklusim trace scenarios/standard.yaml --other scenarios/hybrid.yaml \\",
            "    --find not-sustained-job,other:sustained-job"
        })
final class TraceCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file, such as scenarios/standard.yaml.")
    private String file;

    @ArgGroup(multiplicity = "1")
    private Of of;

    @Option(
            names = "--other",
            paramLabel = "SCENARIO",
            description = "The same person, with the same chances, under another scenario beside it.")
    private String other;

    @Option(
            names = "--replicate",
            paramLabel = "R",
            converter = Typed.Replicates.class,
            defaultValue = "1",
            description = "Number of the replicate (default: 1).")
    private int replicate;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Typed.Seed.class,
            defaultValue = "1",
            description = "Any whole number; the same seed gives the same people (default: 1).")
    private long seed;

    @Mixin
    private SetOption set = new SetOption();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = AnswerOptions.Languages.class,
            defaultValue = "en",
            description = "nb or en: the language of the record (default: en).")
    private Language language;

    @Option(
            names = "--out",
            paramLabel = "HTML",
            description = "Also write the record to this file, as a page with a timeline; never over a file.")
    private Path out;

    /** Whose course it is. */
    static final class Of {
        @Option(names = "--bruker", required = true, paramLabel = "ID", description = "The course of this bruker.")
        String bruker;

        @Option(names = "--veileder", required = true, paramLabel = "ID", description = "The course of this veileder.")
        String veileder;

        @Option(names = "--mentor", required = true, paramLabel = "ID", description = "The course of this mentor.")
        String mentor;

        @Option(names = "--employer", required = true, paramLabel = "ID", description = "The course of this employer.")
        String employer;

        @Option(
                names = "--find",
                required = true,
                paramLabel = "CONDITIONS",
                description = "List brukere worth reading, who meet all conditions.")
        String find;

        Kind kind() {
            return bruker != null
                    ? Kind.BRUKER
                    : veileder != null ? Kind.VEILEDER : mentor != null ? Kind.MENTOR : Kind.EMPLOYER;
        }

        String id() {
            return switch (kind()) {
                case BRUKER -> bruker;
                case VEILEDER -> veileder;
                case MENTOR -> mentor;
                default -> employer;
            };
        }
    }

    TraceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Messages words = Messages.in(language);
        if (of.find != null && Found.HELP.equals(of.find)) {
            session.out().print(Found.help(session.layout()));
            return App.DONE;
        }
        Scenario one = read(file);
        Scenario two = other == null ? null : read(other);
        Rerun rerun = new Rerun(seed, replicate, CheckLevel.NONE);
        if (of.find != null) {
            Found found = new Found(of.find, two != null);
            session.out().print(found.text(rerun, one, two, session.arguments(), words, session.layout()));
            return App.DONE;
        }
        Subject subject = subject();
        Life here = life(rerun, one, subject);
        Life there = two == null ? null : life(rerun, two, subject);
        if (there != null && here.present() != there.present()) {
            Scenario without = here.present() ? two : one;
            Scenario with = here.present() ? one : two;
            session.out().print(onlyUnder(rerun, with, without, subject, words) + "\n\n");
            return tell(with, null, here.present() ? here : there, null, words);
        }
        return here.present() ? tell(one, two, here, there, words) : absent(rerun, one, subject, words);
    }

    /** That somebody is there under one of the scenarios only. */
    private static String onlyUnder(Rerun rerun, Scenario with, Scenario without, Subject subject, Messages words) {
        boolean gone = subject.kind() == Kind.BRUKER && rerun.comes(without, subject.id());
        String name = new EventWords(words).name(subject);
        return words.text(gone ? "trace.gone.under" : "trace.only", name, without.name(), with.name());
    }

    private int tell(Scenario one, Scenario two, Life here, Life there, Messages words) {
        session.out().print(text(one, two, here, there, words));
        if (out != null) {
            List<Life> lives = there == null ? List.of(here) : List.of(here, there);
            List<Named> names = two == null ? List.of(named(one)) : List.of(named(one), named(two));
            NewFile.write(out, TracePage.of(lives, names, replicate, seed, words));
            session.out().println(words.text("report", out));
        }
        return App.DONE;
    }

    private String text(Scenario one, Scenario two, Life here, Life there, Messages words) {
        return two == null
                ? TraceText.of(here, named(one), words, session.layout())
                : TraceText.of(here, there, named(one), named(two), words, session.layout());
    }

    private Scenario read(String path) {
        return Scenarios.open(path, set.sets).scenario();
    }

    private static Named named(Scenario scenario) {
        return new Named(scenario.name(), scenario.title());
    }

    private static Life life(Rerun rerun, Scenario scenario, Subject subject) {
        return Diary.of(rerun.start(scenario), scenario.horizon().weeks(), subject);
    }

    private Subject subject() {
        Kind kind = of.kind();
        OptionalLong id = Subject.id(kind, of.id());
        if (id.isEmpty()) {
            String expected = switch (kind) {
                case BRUKER -> "an id such as 17, or w12-3 for the third to arrive in week 12";
                case MENTOR -> "an id such as 41-1, the first mentor of employer 41";
                default -> "an id such as 3";
            };
            throw new WrongInputException("--" + Typed.name(kind) + ": expected " + expected + ", given " + of.id());
        }
        return Subject.of(kind, id.getAsLong());
    }

    /** Who was there before week 1 only gets a sentence; who never was is a mistake. */
    private int absent(Rerun rerun, Scenario scenario, Subject subject, Messages words) {
        if (subject.kind() == Kind.BRUKER && rerun.comes(scenario, subject.id())) {
            session.out().println(words.text("trace.gone", subject.shown()));
            return App.DONE;
        }
        throw new WrongInputException("--" + Typed.name(subject.kind()) + ": " + never(scenario, subject));
    }

    private static String never(Scenario scenario, Subject subject) {
        String name = scenario.name();
        int last = scenario.horizon().weeks();
        return switch (subject.kind()) {
            case BRUKER ->
                BrukerId.arrives(subject.id())
                        ? "nobody arrives as " + subject.shown() + " under " + name + ", whose weeks are 1 to " + last
                        : "the brukere of the first stock of " + name + " are 1 to "
                                + scenario.population().brukere() + ", given " + subject.shown();
            case MENTOR ->
                "nobody becomes mentor " + subject.shown() + " under " + name
                        + "; mentors stand in the record of a bruker (--find mentor-appointed)";
            case EMPLOYER ->
                "the employers of " + name + " are 1 to "
                        + scenario.population().employers() + ", given " + subject.shown();
            default -> "there is no post " + subject.shown() + " under " + name + "; posts are numbered from 1";
        };
    }
}
