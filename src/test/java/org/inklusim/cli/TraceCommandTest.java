package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.STANDARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Laboratory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceCommandTest {
    private static final String[] SMALL = {
        "--set=population.brukere=120",
        "--set=population.employers=60",
        "--set=portfolio.size=40",
        "--set=horizon.burn_in=26",
        "--set=horizon.weeks=52"
    };

    @TempDir
    Path directory;

    private Result trace(String... arguments) {
        List<String> all = new ArrayList<>(List.of("trace", STANDARD));
        all.addAll(List.of(arguments));
        all.addAll(List.of(SMALL));
        return new Commands(directory).run(all.toArray(String[]::new));
    }

    private String found(String conditions, String... more) {
        List<String> all = new ArrayList<>(List.of("--find", conditions));
        all.addAll(List.of(more));
        return id(trace(all.toArray(String[]::new)));
    }

    /** The id in the command that a list of persons proposes. */
    private static String id(Result found) {
        String command = found.out()
                .lines()
                .filter(line -> line.contains("--bruker "))
                .findFirst()
                .orElseThrow();
        return command.split("--bruker ")[1].split(" ")[0];
    }

    @Test
    void somebodyWhoIsFoundCanBeRead() {
        Result found = trace("--find", "ordered");
        assertThat(found.err()).isEmpty();
        assertThat(found.code()).isZero();
        String id = id(found);
        Result read = trace("--bruker", id, "--lang", "nb");
        assertThat(read.code()).isZero();
        assertThat(read.out()).startsWith("Bruker " + id + ": ").contains("bestilte");
        assertThat(read.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void everyBrukerIsToldOfOrHadLeft() {
        int gone = 0;
        for (int id = 1; id <= 12; id++) {
            Result result = trace("--bruker", String.valueOf(id));
            assertThat(result.code()).isZero();
            gone += result.out().contains("had left the system for good before week 1") ? 1 : 0;
            assertThat(result.out()).startsWith("Bruker " + id).doesNotContain("{", "null", "NaN");
        }
        assertThat(gone).isLessThan(12);
    }

    @Test
    void theSamePersonUnderAnotherScenarioStandsBeside() throws IOException {
        Path page = directory.resolve("page.html");
        Result found = trace("--find", "other:close-case-begins", "--other", HYBRID);
        String id = id(found);
        Result result = trace("--bruker", id, "--other", HYBRID, "--out", page.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("The courses part in week", "Chosen for close follow-up");
        assertThat(Files.readString(page)).contains("<svg", "</html>").doesNotContain("{0}", "NaN", "<script");
        assertThat(trace("--bruker", id, "--out", page.toString()).err()).contains("exists; nothing was written");
    }

    @Test
    void aScenarioBesideItselfNeverParts() {
        Result result = trace("--bruker", found("ordered"), "--other", STANDARD);
        assertThat(result.out()).contains("The course is the same under standard and standard");
    }

    @Test
    void anOfficeWithoutAVeilederIsRefused() {
        List<String> arguments = List.of(
                "trace",
                Commands.JOBBSPESIALIST,
                "--bruker=1",
                "--set=population.brukere=60",
                "--set=population.employers=60",
                "--set=portfolio.distribution=afi24",
                "--set=horizon.burn_in=1");
        Result result = new Commands(directory).run(arguments.toArray(String[]::new));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("jobbspesialist: expected practice.jobbspesialist.count below the veiledere")
                .doesNotContain("unexpected");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void veiledereAndEmployersHaveCoursesToo() {
        assertThat(trace("--veileder", "1").out()).startsWith("Veileder 1: ").contains("talks");
        assertThat(trace("--employer", "2").out()).startsWith("Employer 2 (");
    }

    @Test
    void pagesOfVeiledereAndEmployersHaveALineOfTimeToo() throws IOException {
        Path veileder = directory.resolve("veileder.html");
        Path employer = directory.resolve("employer.html");
        trace("--veileder", "1", "--other=" + HYBRID, "--out", veileder.toString());
        trace("--employer", "2", "--lang=nb", "--out", employer.toString());
        assertThat(Files.readString(veileder))
                .contains("<polyline", "strain", "mastery")
                .doesNotContain("{0}", "null");
        assertThat(Files.readString(employer))
                .contains("<polyline", "tillit til NAV")
                .doesNotContain("{0}", "null");
    }

    /** Nobody becomes a mentor under standard practice, so there is nothing to stand beside. */
    @Test
    void whoIsThereUnderOneScenarioOnlyIsToldOfAlone() {
        String id = found("other:mentor-appointed", "--other=" + HYBRID);
        String record = trace("--bruker", id, "--other=" + HYBRID).out();
        String mentor = record.replaceAll("\\s+", " ").split("Got mentor ")[1].split(" ")[0];
        Result result = trace("--mentor", mentor, "--other=" + HYBRID);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("Under standard there is no mentor " + mentor + ". This is the course under hybrid.\n")
                .contains("Mentor " + mentor + ", at employer " + mentor.split("-")[0] + ".", "Under hybrid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--bruker 121 | --bruker: the brukere of the first stock of standard are 1 to 120, given 121",
                "--bruker x | --bruker: expected an id such as 17, or w12-3 for the third to arrive in week 12, given x",
                "--bruker w1-99 | --bruker: nobody arrives as w1-99 under standard, whose weeks are 1 to 52",
                "--veileder 99 | --veileder: there is no post 99 under standard; posts are numbered from 1",
                "--employer 61 | --employer: the employers of standard are 1 to 60, given 61",
                "--mentor 3 | --mentor: expected an id such as 41-1, the first mentor of employer 41, given 3",
                "--find broken-of | --find: expected sustained-job or the name of an event (--find help lists them),"
                        + " given broken-of; nearest: broken-off",
                "--find other:hired | --find: other:hired asks about another scenario; name it by --other",
            })
    void mistakesAreAnswered(String arguments, String message) {
        Result result = trace(arguments.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines().findFirst()).hasValue(message);
    }

    @Test
    void eventsAreWrittenAndChangeNoResult() throws IOException {
        Path events = directory.resolve("events.csv");
        String[] plain = study("--out", directory.resolve("a").toString());
        String[] watched = study("--out", directory.resolve("b").toString(), "--events", events.toString());
        assertThat(new Commands(directory).run(Laboratory.EXPERIMENT, plain).code())
                .isZero();
        Result result = new Commands(directory).run(Laboratory.EXPERIMENT, watched);
        assertThat(result.err()).isEmpty();
        for (String file : List.of("outcomes.csv", "weekly.csv", "flows.csv")) {
            assertThat(directory.resolve("b").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("a").resolve(file));
        }
        List<String> rows = Files.readAllLines(events);
        assertThat(rows.get(0)).startsWith("scenario,replicate,week,event,mechanism,who,id,with,with_id");
        assertThat(rows).hasSizeGreaterThan(1000).anyMatch(row -> row.contains(",ordered,A6,bruker,"));
        assertThat(new Commands(directory).run(Laboratory.EXPERIMENT, watched).err())
                .contains("--events: expected");
    }

    private static String[] study(String... more) {
        List<String> all = new ArrayList<>(List.of("run", STANDARD, "--replicates", "2", "--quiet"));
        all.addAll(List.of(SMALL));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
