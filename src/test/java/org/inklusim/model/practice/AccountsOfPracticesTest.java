package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under every practice each account holds after each phase, and each veileder counts the close cases there are. */
class AccountsOfPracticesTest {
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

    private static Veileder by(Bruker bruker) {
        return bruker.follower != null ? bruker.follower : bruker.veileder;
    }
}
