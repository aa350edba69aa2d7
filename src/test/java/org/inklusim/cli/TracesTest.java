package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.Golden;
import org.inklusim.cli.Commands.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten records of different kinds, kept to be read: whoever changes words or what is told reads them anew and mends them
 * until they sound like a case record. Who they are about is found by what happened, so that a changed model gives
 * other persons but the same kinds.
 */
class TracesTest {
    private static final List<String> SMALL =
            List.of("--set=population.brukere=240", "--set=population.employers=100", "--set=horizon.burn_in=52");

    @TempDir
    Path directory;

    @Test
    void aJobKeptUnderHybridPracticeOnly() {
        kept(
                "01-a-job-under-hybrid-only",
                "nb",
                "standard.yaml",
                "not-sustained-job,other:sustained-job,other:hired",
                "--other=hybrid.yaml");
    }

    @Test
    void aCourseThatWasBrokenOff() {
        kept("02-broken-off", "en", "standard-with-mentor.yaml", "broken-off,mentor-appointed,not-sustained-job");
    }

    @Test
    void aCloseCaseOfAJobbspesialist() {
        kept("03-jobbspesialist", "nb", "jobbspesialist.yaml", "close-case-begins,hired");
    }

    @Test
    void aDisabilityPension() {
        kept("04-disability-pension", "en", "standard.yaml", "arrives,disability,ordered,kartlegging");
    }

    @Test
    void anOwnWayOut() {
        kept("05-own-way-out", "nb", "small-portfolios.yaml", "arrives,job-found,sustained-job");
    }

    @Test
    void somebodyWhoHadLeft() {
        String gone = "";
        for (int id = 1; !gone.contains("gått ut av systemet"); id++) {
            gone = trace("nb", "standard.yaml", "--bruker=" + id).out();
        }
        Golden.check(file("06-had-left"), gone);
    }

    @Test
    void aVeileder() {
        Golden.check(
                file("07-veileder"), trace("en", "hybrid.yaml", "--veileder=2").out());
    }

    @Test
    void anEmployer() {
        Golden.check(
                file("08-employer"), trace("nb", "hybrid.yaml", "--employer=9").out());
    }

    @Test
    void trainingThatLedToWorkOrNot() {
        kept(
                "09-training",
                "en",
                "standard.yaml",
                "measure-begins,job-begins,job-lost,comes-back",
                "--other=downturn.yaml");
    }

    @Test
    void aReformOnTheWay() {
        kept(
                "10-reform",
                "nb",
                "standard.yaml",
                "close-case-begins,employer-no,employer-yes",
                "--set=changes=[{week: 60, set: {practice.kind: hybrid, mentor.policy: subsidised}}]");
    }

    private void kept(String name, String language, String scenario, String conditions, String... more) {
        List<String> find = new ArrayList<>(List.of("--find=" + conditions));
        find.addAll(Arrays.asList(more));
        String found = trace("en", scenario, find.toArray(String[]::new)).out();
        assertThat(found).as(conditions).contains("--bruker=");
        String id = found.substring(found.indexOf("--bruker=")).split("\\s")[0];
        List<String> read = new ArrayList<>(List.of(id));
        read.addAll(Arrays.asList(more));
        Golden.check(
                file(name),
                trace(language, scenario, read.toArray(String[]::new)).out());
    }

    private Result trace(String language, String scenario, String... more) {
        List<String> all = new ArrayList<>(List.of("trace", scenario, "--lang=" + language));
        all.addAll(SMALL);
        all.addAll(Arrays.asList(more));
        Result result = new Commands(directory).run(all.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result;
    }

    private static String file(String name) {
        return "src/test/resources/org/inklusim/cli/traces/" + name + ".txt";
    }
}
