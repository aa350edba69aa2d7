package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inklusim.experiment.Laboratory;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.TestRuns;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.model.ledger.Purpose;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static double value(Totals totals, String id) {
        return Totals.ALL.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .applyAsDouble(totals);
    }

    /** Four persons; what was paid before week 1 does not count. */
    @Test
    void whoPaysWhatByHand() {
        Ledger before = new Ledger();
        before.kroner().pay(Account.STATE, Account.STAFF, Purpose.STAFF, 5_000);
        Ledger after = before.copy();
        after.kroner().pay(Account.STATE, Account.STAFF, Purpose.STAFF, 600);
        after.kroner().pay(Account.MUNICIPALITY, Account.STAFF, Purpose.STAFF, 400);
        after.kroner().pay(Account.STATE, Account.BRUKERE, Purpose.BENEFIT, 2_000);
        after.kroner().pay(Account.MUNICIPALITY, Account.BRUKERE, Purpose.LEAVER_TRANSFER, 100);
        after.kroner().pay(Account.EMPLOYERS, Account.BRUKERE, Purpose.WAGE, 1_000);
        after.kroner().pay(Account.EMPLOYERS, Account.STATE, Purpose.EMPLOYER_TAX, 140);
        after.kroner().pay(Account.EMPLOYERS, Account.MENTORS, Purpose.MENTOR_TIME, 60);
        after.kroner().pay(Account.STATE, Account.EMPLOYERS, Purpose.MENTOR_GRANT, 40);
        after.kroner().pay(Account.BRUKERE, Account.STATE, Purpose.INCOME_TAX, 300);
        after.kroner().pay(Account.BRUKERE, Account.MUNICIPALITY, Purpose.INCOME_TAX, 200);
        after.leavers().promise(888);
        Totals totals =
                new Totals(before, after, 10, 5, 0, 4, new StaffLevels(), new MentorLevels(), new EmployerLevels());
        assertThat(value(totals, "total_cost_nok")).isEqualTo(1_040);
        assertThat(value(totals, "sustained_jobs")).isEqualTo(5);
        assertThat(value(totals, "cost_per_sustained_job_nok")).isEqualTo(208);
        assertThat(value(totals, "net_cost_state_per_bruker_nok")).isEqualTo((2_640 - 440) / 4.0);
        assertThat(value(totals, "net_cost_municipality_per_bruker_nok")).isEqualTo((500 - 200) / 4.0);
        assertThat(value(totals, "net_public_cost_per_bruker_nok")).isEqualTo(2_500 / 4.0);
        assertThat(value(totals, "net_cost_employer_per_bruker_nok")).isEqualTo((1_200 - 40) / 4.0);
        assertThat(value(totals, "pension_after_horizon_per_bruker_nok")).isEqualTo(222);
    }

    /** One post in ten weeks; what happened before week 1 does not count. */
    @Test
    void staffAndEmployersByHand() {
        Ledger before = new Ledger();
        before.quit();
        before.ask(true);
        before.response().answer(9);
        before.hours().pay(2_250);
        before.hours().book(HoursKind.CONTACT, 600);
        Ledger after = before.copy();
        for (int week = 0; week < 10; week++) {
            after.hours().pay(2_250);
            after.hours().book(HoursKind.CONTACT, 300);
        }
        after.quit();
        after.quit();
        after.ask(true);
        after.ask(false);
        after.ask(false);
        after.ask(false);
        after.response().answer(1);
        after.response().answer(4);
        Totals totals =
                new Totals(before, after, 20, 5, 30, 4, new StaffLevels(), new MentorLevels(), new EmployerLevels());
        assertThat(value(totals, "veileder_quits_per_year")).isEqualTo(2 * 52 / 10.0);
        assertThat(value(totals, "employer_yes_share")).isEqualTo(0.25);
        assertThat(value(totals, "employer_response_days")).isEqualTo(2.5);
        assertThat(value(totals, "close_cases_per_veileder")).isEqualTo(3);
        assertThat(value(totals, "staff_fte")).isEqualTo(0.5);
        assertThat(value(totals, "hours_contact_per_week")).isEqualTo(5);
    }

    @Test
    void stateAndMunicipalityMakeUpThePublicInARun() {
        RunValues run = run();
        double state = get(run, "net_cost_state_per_bruker_nok");
        double municipality = get(run, "net_cost_municipality_per_bruker_nok");
        assertThat(get(run, "net_public_cost_per_bruker_nok")).isCloseTo(state + municipality, within(1e-6));
        assertThat(get(run, "pension_after_horizon_per_bruker_nok")).isPositive();
    }

    @Test
    void moreJobsByTheOfficesOwnPriceLowerNetPublicCost() {
        assertThat(get(run("parameters.own_search.jobs_per_year=0.3"), "net_public_cost_per_bruker_nok"))
                .isLessThan(get(run("parameters.own_search.jobs_per_year=0.04"), "net_public_cost_per_bruker_nok"));
    }

    private static RunValues run(String... sets) {
        return new Laboratory(List.of(TestRuns.of(sets).weeks(52).scenario()), 1, CheckLevel.FULL)
                .run(1)
                .get(0);
    }

    private static double get(RunValues run, String outcome) {
        return run.values()[run.columns().indexOf(new OutcomeColumn(outcome, "all"))];
    }
}
