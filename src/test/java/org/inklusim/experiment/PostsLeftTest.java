package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.inklusim.model.CheckLevel;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class PostsLeftTest {
    private static final int REPLICATES = 40;

    private static Scenario afi24(int brukere, String... more) {
        List<String> sets = new ArrayList<>(List.of(more));
        sets.add("portfolio.distribution=afi24");
        sets.add("population.brukere=" + brukere);
        sets.add("population.employers=30");
        sets.add("horizon.burn_in=1");
        sets.add("horizon.weeks=3");
        return ScenarioReader.read(Path.of("scenarios/jobbspesialist.yaml"), sets);
    }

    /** The first replicate complained of is the first that cannot run; those before it can. */
    @Test
    void complainsOfTheReplicatesThatCannotRun() {
        Scenario scenario = afi24(220);
        int first = IntStream.rangeClosed(1, REPLICATES)
                .filter(replicate -> PostsLeft.complaint(scenario, 1, replicate).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(first).isGreaterThan(1);
        assertThat(PostsLeft.complaint(scenario, 1, REPLICATES).orElseThrow())
                .matches(
                        "expected practice\\.jobbspesialist\\.count below the veiledere of every office, so that one is"
                                + " left, given 2; with the sizes drawn in replicate " + first
                                + ", office 1 has [12] veiledere?; .*staff: extra.*");
        Laboratory laboratory = new Laboratory(List.of(scenario), 1, CheckLevel.NONE);
        for (int replicate = 1; replicate < first; replicate++) {
            assertThat(laboratory.run(replicate)).hasSize(1);
        }
        assertThatThrownBy(() -> laboratory.run(first)).isInstanceOf(ReplicateException.class);
        for (int replicate = 1; replicate <= first; replicate++) {
            int number = replicate;
            ThrowingCallable looked = () -> new Rerun(1, number, CheckLevel.NONE).start(scenario);
            ThrowingCallable swept =
                    () -> Laboratory.EXPERIMENT.series(1, CheckLevel.NONE).run(scenario, number);
            for (ThrowingCallable begun : List.of(looked, swept)) {
                if (number < first) {
                    assertThatCode(begun).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(begun)
                            .isInstanceOf(NoVeilederLeftException.class)
                            .hasMessageStartingWith("jobbspesialist: expected practice.jobbspesialist.count below");
                }
            }
        }
    }

    @Test
    void looksAtReformsAndAtEveryOffice() {
        String reform = "changes=[{week: 2, set: {practice.kind: jobbspesialist}}]";
        assertThat(PostsLeft.complaint(afi24(220, "practice.kind=standard", reform), 1, REPLICATES))
                .isPresent();
        assertThat(PostsLeft.complaint(afi24(900, "population.offices=4"), 1, REPLICATES))
                .hasValueSatisfying(text -> assertThat(text).containsPattern("office [1-4] has"));
    }

    @Test
    void complainsOfOfficesTooSmallWhereTheyDifferInSize() {
        List<String> sets = List.of("population.offices=6", "population.brukere=1500");
        Path file = Path.of("scenarios/jobbspesialist.yaml");
        assertThat(PostsLeft.complaint(ScenarioReader.read(file, sets), 1, REPLICATES))
                .isEmpty();
        List<String> apart = List.of(sets.get(0), sets.get(1), "office.spread=1");
        assertThat(PostsLeft.complaint(ScenarioReader.read(file, apart), 1, REPLICATES))
                .hasValueSatisfying(text -> assertThat(text).containsPattern("office [1-6] has [12] "));
    }

    @Test
    void isContentWhereEveryOfficeKeepsOne() {
        assertThat(PostsLeft.complaint(afi24(220, "practice.kind=standard"), 1, REPLICATES))
                .isEmpty();
        assertThat(PostsLeft.complaint(afi24(220, "practice.jobbspesialist.staff=extra"), 1, REPLICATES))
                .isEmpty();
        assertThat(PostsLeft.complaint(afi24(220, "portfolio.veiledere=4"), 1, REPLICATES))
                .isEmpty();
        assertThat(PostsLeft.complaint(afi24(5_000), 1, REPLICATES)).isEmpty();
    }
}
