package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.population.Benefit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money reckoned a second time, from people's states instead of payments. */
class MoneyTest {
    private static final double ROUNDING = 0.01;
    /** Øre lost in rounding, as a share of all. */
    private static final double TINY = 1e-4;

    @ParameterizedTest
    @ValueSource(strings = {"standard-with-mentor.yaml", "hybrid.yaml", "jobbspesialist.yaml"})
    void whatIsPaidFollowsFromWhereEverybodyIs(String scenario) {
        TestRuns runs = TestRuns.shipped(scenario, "mentor.policy=subsidised").weeks(60);
        Kroner kroner = runs.run(new Reckoning(runs.settings())).ledger().kroner();
        for (Purpose purpose : Purpose.values()) {
            assertThat(kroner.paid(purpose)).as(purpose.name()).isPositive();
        }
        double benefit =
                kroner.paid(Purpose.BENEFIT) + kroner.paid(Purpose.PENSION) + kroner.paid(Purpose.LEAVER_TRANSFER);
        double wage = kroner.paid(Purpose.WAGE);
        double tax = kroner.paid(Purpose.INCOME_TAX);
        double employerTax = kroner.paid(Purpose.EMPLOYER_TAX);
        double mentors = kroner.paid(Purpose.MENTOR_TIME);
        double inclusion = kroner.paid(Purpose.INCLUSION_GRANT);
        double adaptation = kroner.paid(Purpose.ADAPTATION);
        double grants = kroner.paid(Purpose.WAGE_SUBSIDY) + kroner.paid(Purpose.MENTOR_GRANT) + inclusion;
        double measures = kroner.paid(Purpose.MEASURE);
        double staff = kroner.paid(Purpose.STAFF);
        assertThat(kroner.balance(Account.BRUKERE)).isCloseTo(benefit + wage - tax, within(ROUNDING));
        assertThat(kroner.balance(Account.EMPLOYERS))
                .isCloseTo(grants - wage - employerTax - mentors - adaptation, within(ROUNDING));
        assertThat(kroner.balance(Account.MENTORS)).isCloseTo(mentors, within(ROUNDING));
        assertThat(kroner.balance(Account.PROVIDERS)).isCloseTo(measures + adaptation, within(ROUNDING));
        assertThat(kroner.balance(Account.STAFF)).isCloseTo(staff, within(ROUNDING));
        assertThat(kroner.balance(Account.STATE) + kroner.balance(Account.MUNICIPALITY))
                .isCloseTo(tax + employerTax - benefit - grants - measures - staff, within(ROUNDING));
        assertThat(employerTax).isCloseTo(wage * runs.settings().get("wage.employer_tax_share"), within(wage * TINY));
        assertThat(tax)
                .isBetween(
                        wage * runs.settings().get("tax.wage_share"),
                        (wage + benefit) * runs.settings().get("tax.wage_share"));
        assertThat(kroner.received(Account.MUNICIPALITY, Purpose.INCOME_TAX))
                .isCloseTo(tax * runs.settings().get("tax.municipal_share"), within(tax * TINY));
        assertThat(kroner.balance(Account.MUNICIPALITY)).isNegative();
        assertThat(kroner.cost()).isCloseTo(grants + measures + staff, within(ROUNDING));
    }

    /** Somebody who left in this week, at this age. */
    private record Leaver(int week, double age, boolean pensioned, boolean sick) {
        static Leaver of(Bruker bruker, int week) {
            double age = bruker.spec.age() + (week - bruker.spec.arrivalWeek()) / 52.0;
            return new Leaver(week, age, bruker.state() == State.DISABILITY, bruker.benefit == Benefit.SYKEPENGER);
        }
    }

    /** Holds the payments of each phase against what people's states make of them. */
    private static final class Reckoning implements Watcher {
        private final Settings settings;
        private final List<Leaver> leavers = new ArrayList<>();
        private double before;
        private double expected;

        Reckoning(Settings settings) {
            this.settings = settings;
        }

        @Override
        public void before(Phase phase, Week week) {
            before = paid(week);
            double onCosts = 1 + settings.get("wage.employer_tax_share");
            double taxed = onCosts + settings.get("tax.wage_share");
            double hour = settings.get("wage.nok_per_hour") * onCosts;
            expected = switch (phase.name()) {
                case "salaries" ->
                    week.society().veiledere().stream()
                                    .filter(veileder -> veileder.filled())
                                    .count()
                            * settings.get("staff.nok_per_year")
                            / 52;
                case "advice" ->
                    settings.get("coordinator.hours_per_week")
                            * settings.scenario().population().brukere()
                            / 1_000
                            / settings.get("time.contract_hours_per_week")
                            * settings.get("staff.nok_per_year")
                            / 52;
                case "measures" -> sum(week, bruker -> bruker.ownActivity ? 0 : price(bruker.measure));
                case "accounts" ->
                    sum(
                            week,
                            bruker -> (Math.min(
                                                            bruker.placement.mentoring.paidHours,
                                                            bruker.placement.mentoring.hoursGiven)
                                                    + bruker.placement.mentoring.hoursGiven)
                                            * hour
                                    + (bruker.state() == State.SUBSIDISED
                                            ? bruker.weeklyWage * (taxed + onCosts * subsidy(week, bruker))
                                            : 0));
                case "jobs" -> sum(week, bruker -> bruker.state().job() ? bruker.weeklyWage * taxed : 0);
                case "leavers" -> leavers(week, taxed);
                case "benefit" -> Double.NaN;
                default -> 0;
            };
        }

        private double leavers(Week week, double taxed) {
            double full = 37.5 * settings.get("wage.nok_per_hour") * taxed;
            double g = settings.get("benefit.base_amount_nok") / 52;
            double sum = sum(week, bruker -> bruker.state() == State.EDUCATION ? 1 : 0)
                    * settings.get("education.grant_nok_per_year")
                    / 52;
            for (Leaver leaver : leavers) {
                if (leaver.age + (week.number() - leaver.week) / 52.0 >= 67 + 1e-9) {
                    continue;
                }
                if (leaver.pensioned) {
                    sum += settings.get("benefit.insurance_share_of_g") * g * (1 + settings.get("tax.benefit_share"));
                } else if (leaver.sick) {
                    sum += settings.get("leaver.wage_share_from_sick_pay") * full;
                } else {
                    sum += settings.get("leaver.wage_share") * full
                            + settings.get("leaver.transfer_share") * settings.get("benefit.minimum_share_of_g") * g;
                }
            }
            return sum;
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
            if (phase.name().equals("leavers")) {
                week.society().brukere().stream()
                        .filter(bruker -> bruker.state().absorbing())
                        .forEach(bruker -> leavers.add(Leaver.of(bruker, week.number())));
            }
            if (phase.name().equals("hours")) {
                expected = sum(week, bruker -> adapted(week, bruker));
            }
            if (Double.isNaN(expected)) {
                assertThat(paid).isPositive();
            } else {
                double payments = 1 + week.society().brukere().size();
                assertThat(paid).as(phase.name()).isCloseTo(expected, within(ROUNDING * payments));
            }
        }

        /** What is spent on adaptation and paid back where somebody has just begun. */
        private double adapted(Week week, Bruker bruker) {
            boolean begins = bruker.state().onTrial() && bruker.placement.since == week.number();
            return begins ? 2 * bruker.supportNeed * settings.get("inclusion_grant.nok_full_need") : 0;
        }

        private double subsidy(Week week, Bruker bruker) {
            int weeks = week.number() - bruker.stateSince();
            if (bruker.spec.innsatsgruppe().reducedWorkCapacity()) {
                return weeks < 52 ? 0.6 : 0.5;
            }
            return weeks < 26 ? 0.4 : 0.3;
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
