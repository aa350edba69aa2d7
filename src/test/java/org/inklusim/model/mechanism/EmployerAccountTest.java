package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Vacancy;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.inklusim.population.Innsatsgruppe;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** C3. */
class EmployerAccountTest {
    private TestSociety office;
    private Mechanisms wired;
    private Employer employer;

    private Bruker candidate(String... sets) {
        return candidate(true, Measure.ARBEIDSTRENING, sets);
    }

    private Bruker candidate(boolean wageMoney, Measure measure, String... sets) {
        office = TestSociety.of(TestRuns.of(
                        "parameters.hire.productivity=0.75",
                        "parameters.hire.productivity_spread=0.08",
                        "parameters.hire.recruitment_effect=0")
                .with(sets));
        wired = new Mechanisms(office.settings);
        office.veileder();
        employer = office.employer(
                new EmployerSpec(1, 0, Industry.values()[0], false, 40, wageMoney, 0.5, 0.5, 0.5, 0.5), 1);
        Bruker bruker = office.bruker();
        wired.workplaces.begin(office.week, bruker, employer, measure, 52);
        return bruker;
    }

    private void openVacancy() {
        employer.kontor.vacancies.open(new Vacancy(employer, 1, 1e9, 1e9));
        office.ledger.market().open();
    }

    private double rate(Bruker bruker, Risk risk, double productivity) {
        bruker.placement.hours = 37.5;
        bruker.placement.productivity = productivity;
        wired.account.act(office.week);
        return bruker.rate[risk.ordinal()];
    }

    private void afterTrial() {
        for (int i = 0; i < 8; i++) {
            office.next();
        }
    }

    @Test
    void aHireNeedsProductivityThatCarriesTheWage() {
        Bruker bruker = candidate();
        openVacancy();
        afterTrial();
        double most = Units.perWeek(office.settings.get("hire.per_month"));
        double before = 0;
        for (double productivity = 0; productivity <= 1; productivity += 0.1) {
            double rate = rate(bruker, Risk.HIRED, productivity);
            assertThat(rate).isGreaterThan(before);
            before = rate;
        }
        assertThat(rate(bruker, Risk.HIRED, 0.4)).isLessThan(0.02 * most);
        assertThat(rate(bruker, Risk.HIRED, 1)).isGreaterThan(0.9 * most);
    }

    @Test
    void aHireNeedsAVacancyWageMoneyAndSomeWeeksOnTrial() {
        Bruker bruker = candidate();
        afterTrial();
        assertThat(rate(bruker, Risk.HIRED, 1)).isZero();
        openVacancy();
        assertThat(rate(bruker, Risk.HIRED, 1)).isPositive();
        bruker.placement.since = office.week.number() - 7;
        assertThat(rate(bruker, Risk.HIRED, 1)).isZero();
    }

    @Test
    void withoutWageMoneyThereArePlacementsButNoHires() {
        Bruker bruker = candidate(false, Measure.ARBEIDSTRENING);
        openVacancy();
        afterTrial();
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
        assertThat(rate(bruker, Risk.HIRED, 1)).isZero();
        assertThat(bruker.ordered).isNull();
        double chance = wired.sayingYes.chance(office.bruker(), employer, Measure.ARBEIDSTRENING, false);
        Employer rich = office.employer();
        assertThat(chance).isEqualTo(wired.sayingYes.chance(office.bruker(), rich, Measure.ARBEIDSTRENING, false));
    }

    @Test
    void gainsKeepTheEmployerGoing() {
        Bruker bruker = candidate();
        double before = Double.POSITIVE_INFINITY;
        for (double productivity = 0; productivity <= 1; productivity += 0.25) {
            bruker.placement.expected = 0;
            double rate = rate(bruker, Risk.EMPLOYER_ENDS, productivity);
            assertThat(rate).isPositive().isLessThan(before);
            before = rate;
        }
    }

    @Test
    void whatTheLastMonthsShowedWeighsMoreThanOneWeek() {
        Bruker bruker = candidate();
        List<Double> expected = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            rate(bruker, Risk.EMPLOYER_ENDS, 0.6);
            expected.add(bruker.placement.expected);
        }
        double value = 0.6
                * 37.5
                * office.settings.get("wage.nok_per_hour")
                * (1 + office.settings.get("wage.employer_tax_share"));
        assertThat(expected).isSorted();
        assertThat(expected.get(0)).isLessThan(0.1 * value);
        assertThat(expected.get(25)).isBetween(0.85 * value, value);
    }

    @Test
    void moreSubsidyMoreYes() {
        assertThat(yesToSubsidisedWork(0.3)).isLessThan(yesToSubsidisedWork(0.45));
        assertThat(yesToSubsidisedWork(0.45)).isLessThan(yesToSubsidisedWork(0.6));
    }

    private double yesToSubsidisedWork(double share) {
        candidate("parameters.subsidy.wage_share=" + share);
        return wired.sayingYes.chance(office.bruker(), employer, Measure.LONNSTILSKUDD, false);
    }

    @Test
    void moneyPaidForSubsidisedWorkIsTheStatesShareOfTheWage() {
        Bruker bruker = candidate(true, Measure.LONNSTILSKUDD);
        rate(bruker, Risk.HIRED, 0.5);
        double wage = 37.5 * office.settings.get("wage.nok_per_hour");
        double onCosts = 1 + office.settings.get("wage.employer_tax_share");
        assertThat(office.ledger.kroner().paid(Purpose.WAGE)).isEqualTo(wage, within(1.0));
        assertThat(office.ledger.kroner().paid(Purpose.WAGE_SUBSIDY)).isEqualTo(0.6 * wage * onCosts, within(1.0));
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void theSubsidyStepsDownWithTime() {
        candidate();
        WageSubsidy rates = new WageSubsidy(office.settings);
        Bruker reduced = office.bruker();
        Bruker able = office.bruker(who -> who.innsatsgruppe = Innsatsgruppe.SITUASJONSBESTEMT);
        assertThat(rates.share(reduced, 51))
                .isEqualTo(0.6)
                .isEqualTo(rates.first(reduced))
                .isEqualTo(rates.most());
        assertThat(rates.share(reduced, 52)).isEqualTo(0.5);
        assertThat(rates.share(able, 25)).isEqualTo(0.4).isEqualTo(rates.first(able));
        assertThat(rates.share(able, 26)).isEqualTo(0.3);
    }

    @Test
    void fromThenOnTheEmployerPaysMore() {
        Bruker bruker = candidate(true, Measure.LONNSTILSKUDD);
        double paid = 0;
        for (int week = 0; week < 60; week++) {
            double before = office.ledger.kroner().paid(Purpose.WAGE_SUBSIDY);
            bruker.placement.expected = 0;
            rate(bruker, Risk.EMPLOYER_ENDS, 0.5);
            paid = office.ledger.kroner().paid(Purpose.WAGE_SUBSIDY) - before;
            office.next();
        }
        double wage = 37.5 * office.settings.get("wage.nok_per_hour");
        assertThat(paid).isEqualTo(0.5 * wage * (1 + office.settings.get("wage.employer_tax_share")), within(1.0));
    }

    @Test
    void theHoursThatAMentorGivesAreTheEmployersToPay() {
        Bruker bruker = candidate("mentor.policy=unpaid");
        bruker.placement.mentoring.hoursGiven = 3;
        office.act("accounts");
        double hours =
                3 * office.settings.get("wage.nok_per_hour") * (1 + office.settings.get("wage.employer_tax_share"));
        assertThat(office.ledger.kroner().paid(Account.EMPLOYERS, Purpose.MENTOR_TIME))
                .isEqualTo(hours, within(0.01));
        assertThat(office.ledger.kroner().paid(Purpose.MENTOR_GRANT)).isZero();
        assertThat(office.ledger.kroner().cost()).isZero();
    }

    @Test
    void hoursGivenAreRefundedAsFarAndAsLongAsTheyAreAgreedAlsoAfterAHire() {
        Bruker bruker = candidate("mentor.policy=subsidised");
        bruker.placement.mentoring.hoursGiven = 7;
        double hours =
                5 * office.settings.get("wage.nok_per_hour") * (1 + office.settings.get("wage.employer_tax_share"));
        office.act("accounts");
        assertThat(office.ledger.kroner().paid(Purpose.MENTOR_GRANT)).isEqualTo(hours, within(0.01));
        openVacancy();
        wired.vacancies.take(office.week, bruker, employer);
        wired.workplaces.hire(office.week, bruker, employer, false);
        assertThat(bruker.placement.mentoring.paidHours).isPositive();
        office.act("accounts");
        assertThat(office.ledger.kroner().paid(Purpose.MENTOR_GRANT)).isEqualTo(2 * hours, within(0.01));
        bruker.placement.mentoring.hoursGiven = 2.5;
        office.act("accounts");
        assertThat(office.ledger.kroner().paid(Purpose.MENTOR_GRANT)).isEqualTo(2.5 * hours, within(0.01));
        bruker.placement.mentoring.paidHours = 0;
        office.act("accounts");
        assertThat(office.ledger.kroner().paid(Purpose.MENTOR_GRANT)).isEqualTo(2.5 * hours, within(0.01));
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void anEmployerToldNoDoesNotAskForTheSubsidyEveryWeek() {
        Bruker bruker = candidate("measures.places={lonnstilskudd: 0}");
        afterTrial();
        int asked = 0;
        for (int i = 0; i < 16; i++) {
            rate(bruker, Risk.HIRED, 0.9);
            if (bruker.waits(Task.RENEWAL)) {
                asked++;
                bruker.veileder.queue(Task.RENEWAL).clear();
                wired.casework.done(office.week, bruker, Task.RENEWAL, false);
                assertThat(bruker.ordered).isNull();
            }
            office.next();
        }
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aSubsidyIsAskedForOnlyByThoseWhomItWouldHelp() {
        Bruker bruker = candidate();
        afterTrial();
        rate(bruker, Risk.HIRED, 0.1);
        assertThat(bruker.ordered).isNull();
        rate(bruker, Risk.HIRED, 0.5);
        assertThat(bruker.ordered).isEqualTo(Measure.LONNSTILSKUDD);
    }

    @Test
    void offTheAccountIsKeptButDecidesNothing() {
        Bruker bruker = candidate("mechanisms.C3=off");
        openVacancy();
        afterTrial();
        double half = Units.perWeek(office.settings.get("hire.per_month")) / 2;
        assertThat(rate(bruker, Risk.EMPLOYER_ENDS, 0)).isZero();
        assertThat(rate(bruker, Risk.HIRED, 0)).isEqualTo(half, within(1e-12));
        assertThat(rate(bruker, Risk.HIRED, 1)).isEqualTo(half, within(1e-12));
        assertThat(bruker.placement.expected).isPositive();
    }

    @Test
    void threeMonthsOfLossThreeAtZeroThreeOfGain() {
        office = TestSociety.of();
        wired = new Mechanisms(office.settings);
        office.veileder();
        employer = office.employer(
                new EmployerSpec(1, 0, Industry.RETAIL_AND_SERVICES, false, 13, true, 0.5, 0.5, 0.5, 0.1), 1);
        Bruker bruker = office.bruker(who -> {
            who.needs(Need.NO_EXPERIENCE);
            who.skill = 0.25;
            who.readiness = 0.6;
        });
        wired.workplaces.begin(office.week, bruker, employer, Measure.LONNSTILSKUDD, 52);
        double[] quarters = new double[3];
        double memory = office.settings.get("account.memory_share_per_week");
        double wage =
                37.5 * office.settings.get("wage.nok_per_hour") * (1 + office.settings.get("wage.employer_tax_share"));
        for (int week = 0; week < 39; week++) {
            double before = bruker.placement.expected;
            office.act("support", "work", "accounts");
            double net = before + (bruker.placement.expected - before) / memory;
            quarters[week / 13] += net / 13 / wage;
        }
        assertThat(quarters[0]).as("loss, against a full wage").isLessThan(-0.03);
        assertThat(quarters[1]).as("break-even").isBetween(-0.04, 0.04);
        assertThat(quarters[2]).as("gain").isGreaterThan(0.03);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void smallPrivateFirmsFeelEveryKroneOfAGoingCourse() {
        assertThat(lossFelt(2)).isGreaterThan(lossFelt(20));
        assertThat(lossFelt(20)).isGreaterThan(lossFelt(300));
    }

    /** How much sooner a course at a loss is ended than one that neither gains nor loses. */
    private double lossFelt(int employees) {
        Bruker bruker = candidate();
        Employer firm = office.employer(Industry.values()[0], employees, 1);
        bruker.employer.candidates--;
        firm.candidates++;
        bruker.employer = firm;
        double[] rate = new double[2];
        for (int i = 0; i < 2; i++) {
            bruker.placement.expected = -6000 * i;
            rate[i] = rate(bruker, Risk.EMPLOYER_ENDS, 0);
        }
        return rate[1] / rate[0];
    }

    @Test
    void theSmallestTakePracticeThoughNoJobWaitsAtItsEnd() {
        Bruker bruker = candidate(false, Measure.ARBEIDSTRENING);
        openVacancy();
        afterTrial();
        assertThat(rate(bruker, Risk.HIRED, 1)).isZero();
        wired.workplaces.end(office.week, bruker, false);
        bruker.ordered = Measure.LONNSTILSKUDD;
        bruker.granted = true;
        for (int i = 0; i < 30; i++) {
            wired.casework.done(office.week, bruker, Task.EMPLOYER, false);
            office.next();
        }
        assertThat(bruker.state()).as("no subsidised work either").isEqualTo(State.WAITING);
        bruker.ordered = Measure.ARBEIDSTRENING;
        for (int i = 0; i < 60 && bruker.state() == State.WAITING; i++) {
            wired.casework.done(office.week, bruker, Task.EMPLOYER, false);
            office.next();
        }
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
    }
}
