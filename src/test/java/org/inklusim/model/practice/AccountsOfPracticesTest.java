package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.TestRuns;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Week;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under every practice each account holds after each phase, and each veileder counts the close cases there are. */
class AccountsOfPracticesTest {
    private static final List<String> SWITCHES =
            List.of("A1", "A2", "A5", "B3", "B10", "B19", "C1", "C3", "C9", "C10", "C11", "C12", "D2", "E1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standard",
                "standard-with-mentor",
                "hybrid",
                "hybrid-without-subsidy",
                "jobbspesialist",
                "jobbspesialist-extra",
                "small-portfolios"
            })
    void accountsHoldForTwoYears(String scenario) {
        for (int replicate = 1; replicate <= 3; replicate++) {
            Society society = TestRuns.shipped("scenarios/" + scenario + ".yaml")
                    .weeks(104)
                    .replicate(replicate)
                    .run()
                    .society();
            for (Veileder veileder : society.veiledere()) {
                long close = society.brukere().stream()
                        .filter(Bruker::close)
                        .filter(bruker -> by(bruker) == veileder)
                        .count();
                assertThat(veileder.closeCases).isEqualTo((int) close);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "hybrid", "jobbspesialist", "jobbspesialist-extra"})
    void accountsHoldWithAnyMechanismOff(String scenario) {
        TestRuns runs = TestRuns.shipped("scenarios/" + scenario + ".yaml", "mentor.policy=subsidised");
        for (String id : SWITCHES) {
            runs.with("mechanisms." + id + "=off").run();
        }
        List<String> off = new ArrayList<>();
        SWITCHES.forEach(id -> off.add("mechanisms." + id + "=off"));
        runs.with(off.toArray(String[]::new)).run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hybrid", "jobbspesialist", "jobbspesialist-extra"})
    void accountsHoldInSeveralOfficesAndFromASteadyStart(String scenario) {
        TestRuns.shipped("scenarios/" + scenario + ".yaml", "population.offices=2", "portfolio.size=20")
                .with("horizon.start=steady")
                .weeks(52)
                .run(new Watcher() {
                    @Override
                    public void weekOver(Week week) {
                        assertThat(week.society().brukere())
                                .filteredOn(Bruker::close)
                                .allMatch(bruker -> bruker.everClose == week.number() >= 1);
                    }
                });
    }

    private static Veileder by(Bruker bruker) {
        return bruker.follower != null ? bruker.follower : bruker.veileder;
    }
}
