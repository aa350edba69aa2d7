package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money reckoned a second time, from people's states instead of payments. */
class MoneyTest {
    private static final double ROUNDING = 0.01;

    @ParameterizedTest
    @ValueSource(strings = {"standard-with-mentor.yaml", "hybrid.yaml", "jobbspesialist.yaml"})
    void whatIsPaidFollowsFromWhereEverybodyIs(String scenario) {
        TestRuns runs = TestRuns.shipped(scenario, "mentor.policy=subsidised").weeks(60);
        Kroner kroner = runs.run(new Reckoning(runs.settings())).ledger().kroner();
        for (Purpose purpose : Purpose.values()) {
            assertThat(kroner.paid(purpose)).as(purpose.name()).isPositive();
        }
        double benefit = kroner.paid(Purpose.BENEFIT);
        double wage = kroner.paid(Purpose.WAGE);
        double grants = kroner.paid(Purpose.WAGE_SUBSIDY) + kroner.paid(Purpose.MENTOR_GRANT);
        double measures = kroner.paid(Purpose.MEASURE);
        double staff = kroner.paid(Purpose.STAFF);
        assertThat(kroner.balance(Account.BRUKERE)).isCloseTo(benefit + wage, within(ROUNDING));
        assertThat(kroner.balance(Account.EMPLOYERS)).isCloseTo(grants - wage, within(ROUNDING));
        assertThat(kroner.balance(Account.PROVIDERS)).isCloseTo(measures, within(ROUNDING));
        assertThat(kroner.balance(Account.STAFF)).isCloseTo(staff, within(ROUNDING));
        assertThat(kroner.balance(Account.STATE) + kroner.balance(Account.MUNICIPALITY))
                .isCloseTo(-benefit - grants - measures - staff, within(ROUNDING));
        assertThat(kroner.balance(Account.MUNICIPALITY)).isNegative();
        assertThat(kroner.cost()).isCloseTo(grants + measures + staff, within(ROUNDING));
    }

    /** Holds the payments of each phase against what people's states make of them. */
    private static final class Reckoning implements Watcher {
        private final Settings settings;
        private double before;
        private double expected;

        Reckoning(Settings settings) {
            this.settings = settings;
        }

        @Override
        public void before(Phase phase, Week week) {
            before = paid(week);
            double onCosts = 1 + settings.get("wage.employer_tax_share");
            double hour = settings.get("wage.nok_per_hour") * onCosts;
            expected = switch (phase.name()) {
                case "salaries" -> week.society().veiledere().stream()
                                .filter(veileder -> veileder.filled())
                                .count()
                        * settings.get("staff.nok_per_year")
                        / 52;
                case "measures" -> sum(week, bruker -> price(bruker.measure));
                case "accounts" -> sum(week, bruker -> bruker.placement.mentor.paidHours * hour
                        + (bruker.state() == State.SUBSIDISED
                                ? bruker.weeklyWage * (1 + onCosts * settings.get("subsidy.wage_share"))
                                : 0));
                case "jobs" -> sum(week, bruker -> bruker.state().job() ? bruker.weeklyWage : 0);
                case "benefit" -> Double.NaN;
                default -> 0;
            };
        }

        private double price(Measure measure) {
            return measure == null || measure.needsEmployer()
                    ? 0
                    : settings.get("measure." + measure.id() + ".nok_per_month") * 12 / 52;
        }

        private static double sum(Week week, ToDoubleFunction<Bruker> each) {
            return week.society().brukere().stream().mapToDouble(each).sum();
        }

        @Override
        public void after(Phase phase, Week week) {
            double paid = paid(week) - before;
            if (Double.isNaN(expected)) {
                assertThat(paid).isPositive();
            } else {
                double payments = 1 + week.society().brukere().size();
                assertThat(paid).as(phase.name()).isCloseTo(expected, within(ROUNDING * payments));
            }
        }

        private static double paid(Week week) {
            double sum = 0;
            for (Purpose purpose : Purpose.values()) {
                sum += week.ledger().kroner().paid(purpose);
            }
            return sum;
        }
    }
}
