package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.experiment.PostsLeft;
import org.inklusim.model.ledger.HoursKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the levers, switches, numbers and reforms within their ranges: accounts hold, nobody is lost. */
class RandomScenariosTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void runsAreSound(int batch) {
        for (long seed = 5L * batch; seed < 5 * batch + 5; seed++) {
            Soundness soundness = new Soundness();
            TestRuns runs =
                    TestRuns.of().with(RandomScenario.sets(seed)).weeks(60).seed(seed + 1);
            if (PostsLeft.complaint(runs.scenario(), seed + 1, 1).isPresent()) {
                runs = runs.with("practice.jobbspesialist.staff=extra");
            }
            TestRuns.Ended ended = runs.run(soundness);
            assertThat(soundness.faults()).as("case " + seed).isEmpty();
            assertThat(ended.ledger().hours().minutes(HoursKind.MEETING)).isPositive();
            assertThat(ended.society().brukere()).isNotEmpty();
        }
    }
}
