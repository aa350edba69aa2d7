package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;

/** What each task brings about (A1, A6). */
class CaseworkTest {
    private TestSociety office;
    private Mechanisms wired;
    private Employer employer;

    private Bruker bruker(String... sets) {
        office = TestSociety.of(
                TestRuns.of("parameters.trust.disbelief_per_contact=0").with(sets));
        wired = new Mechanisms(office.settings);
        office.veileder();
        employer = office.employer();
        return office.bruker();
    }

    private void done(Bruker bruker, Task task) {
        wired.casework.done(office.week, bruker, task, false);
    }

    private Bruker placed(String... sets) {
        Bruker bruker = bruker(sets);
        wired.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 26);
        return bruker;
    }

    @Test
    void aDeadlineThatSlipsBreaksAPromise() {
        Bruker bruker = bruker();
        double before = bruker.trust;
        bruker.raise(Task.DEADLINE, 1);
        office.next().next();
        done(bruker, Task.DEADLINE);
        assertThat(bruker.trust).isEqualTo(before);
        bruker.raise(Task.DEADLINE, 0);
        office.next();
        done(bruker, Task.DEADLINE);
        assertThat(bruker.trust).isLessThan(before);
        assertThat(bruker.waits(Task.DEADLINE)).isFalse();
    }

    @Test
    void kartleggingMakesTheCaseKnown() {
        Bruker bruker = bruker();
        bruker.known = 0;
        bruker.raise(Task.KARTLEGGING, 1);
        done(bruker, Task.KARTLEGGING);
        assertThat(bruker.known).isGreaterThanOrEqualTo(office.settings.get("kartlegging.known_share"));
        assertThat(bruker.clarified).isEqualTo(office.settings.get("kartlegging.clarified_share"));
        bruker.known = 0.9;
        bruker.clarified = 0.9;
        done(bruker, Task.KARTLEGGING);
        assertThat(bruker.known).isGreaterThanOrEqualTo(0.9);
        assertThat(bruker.clarified).isEqualTo(0.9);
    }

    /** Vacancies that are new since the last talk are passed on once. */
    @Test
    void aTalkAfterALongTimePassesMoreOnThanOneSoonAfter() {
        Bruker bruker = bruker();
        double[] passedOn = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int week = 0; week < (i == 1 ? 20 : 2); week++) {
                office.next();
            }
            bruker.clock[Risk.HELPED_JOB.ordinal()] = 100;
            done(bruker, Task.CONTACT);
            passedOn[i] = 100 - bruker.clock[Risk.HELPED_JOB.ordinal()];
        }
        assertThat(passedOn[1]).isGreaterThan(1.2 * passedOn[2]);
        assertThat(passedOn[2]).isPositive();
    }

    @Test
    void aTalkBuildsTrustAndIsCounted() {
        Bruker bruker = bruker();
        double before = bruker.trust;
        office.next();
        done(bruker, Task.CONTACT);
        assertThat(bruker.trust).isGreaterThan(before);
        assertThat(bruker.counts.contacts).isEqualTo(1);
        assertThat(bruker.lastContact).isEqualTo(2);
    }

    @Test
    void theShareOfDigitalTalksIsTheLever() {
        assertThat(digital(0)).isZero();
        assertThat(digital(1)).isEqualTo(1000);
        // three standard deviations
        assertThat(digital(0.3)).isBetween(257, 343);
    }

    private int digital(double share) {
        Bruker bruker = bruker("contact.digital_share=" + share);
        int digital = 0;
        for (int i = 0; i < 1000; i++) {
            digital += wired.casework.digital(office.week, bruker, Task.CONTACT) ? 1 : 0;
            office.next();
        }
        return digital;
    }

    @Test
    void littleIsHeardFromTheWorkplaceUnderStandardPractice() {
        Bruker standard = placed();
        done(standard, Task.EMPLOYER);
        double little = standard.placement.insight;
        Bruker close = placed();
        office.follow(close);
        done(close, Task.CLOSE_EMPLOYER);
        assertThat(little).isPositive().isLessThan(close.placement.insight / 2);
        assertThat(close.lastWorkplaceContact).isEqualTo(1);
    }

    @Test
    void aTalkAtTheWorkplaceMakesNavKnownThere() {
        Bruker bruker = placed();
        double before = employer.trust;
        done(bruker, Task.EMPLOYER);
        double once = employer.trust;
        done(bruker, Task.EMPLOYER_CALL);
        assertThat(once).isGreaterThan(before);
        assertThat(employer.trust).as("an answer to trouble builds no trust").isEqualTo(once);
    }

    @Test
    void anEmployerIsAskedOnlyWhenAWorkplaceIsSought() {
        Bruker bruker = bruker("mechanisms.C1=off");
        done(bruker, Task.EMPLOYER);
        assertThat(bruker.counts.employersAsked).isZero();
        bruker.ordered = Measure.AMO;
        bruker.granted = true;
        done(bruker, Task.EMPLOYER);
        assertThat(bruker.counts.employersAsked).isZero();
        bruker.ordered = Measure.ARBEIDSTRENING;
        bruker.granted = false;
        done(bruker, Task.EMPLOYER);
        assertThat(bruker.counts.employersAsked).isZero();
        bruker.granted = true;
        done(bruker, Task.EMPLOYER);
        assertThat(bruker.counts.employersAsked).isEqualTo(1);
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
        assertThat(bruker.employer).isSameAs(employer);
        assertThat(bruker.ordered).isNull();
        assertThat(office.ledger.accepted()).isEqualTo(1);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whoIsFollowedCloselyNeedsNoOrderFirst() {
        Bruker bruker = bruker("mechanisms.C1=off");
        office.follow(bruker);
        done(bruker, Task.CLOSE_EMPLOYER);
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
    }

    @Test
    void anEmployerWithoutRoomSaysNo() {
        Bruker bruker = bruker();
        employer.candidates = employer.places;
        office.follow(bruker);
        for (int i = 0; i < 40; i++) {
            done(bruker, Task.CLOSE_EMPLOYER);
            office.next();
        }
        assertThat(bruker.state()).isEqualTo(State.WAITING);
        assertThat(office.ledger.asked()).isEqualTo(40);
        assertThat(office.ledger.accepted()).isZero();
    }

    @Test
    void subsidisedWorkNeedsAnEmployerWithWageMoney() {
        Bruker bruker = bruker("mechanisms.C1=off");
        office.society.employers().clear();
        office.kontor.employers.clear();
        office.employer(new EmployerSpec(1, 0, Industry.values()[0], true, 40, false, 1, 1, 1, 0), 9);
        bruker.ordered = Measure.LONNSTILSKUDD;
        bruker.granted = true;
        done(bruker, Task.EMPLOYER);
        assertThat(bruker.state()).isEqualTo(State.WAITING);
        bruker.ordered = Measure.ARBEIDSTRENING;
        done(bruker, Task.EMPLOYER);
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
    }

    @Test
    void aJobbspesialistAsksForAJobBeforeAPlacement() {
        Bruker bruker = bruker(
                "mechanisms.C1=off",
                "mechanisms.E1=off",
                "parameters.hire.productivity=0.5",
                "parameters.hire.productivity_spread=0.03");
        bruker.skill = 1;
        bruker.readiness = 1;
        bruker.health = 1;
        office.follow(bruker);
        FollowUp hybrid = bruker.followUp;
        bruker.followUp = new FollowUp(
                "jobbspesialist",
                true,
                hybrid.contactWeeks(),
                hybrid.workplaceWeeks(),
                hybrid.searchWeeks(),
                hybrid.reach(),
                hybrid.insight(),
                true,
                true,
                false);
        done(bruker, Task.CLOSE_EMPLOYER);
        assertThat(bruker.state().job()).isTrue();
        assertThat(bruker.counts.placements).isZero();
        assertThat(bruker.counts.ownJobStarts).isZero();
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void anOrderIsGrantedAndWaitsInLine() {
        Bruker bruker = bruker();
        bruker.ordered = Measure.AMO;
        done(bruker, Task.RENEWAL);
        assertThat(bruker.granted).isTrue();
        assertThat(office.kontor.waiting[Measure.AMO.ordinal()].size()).isEqualTo(1);
        done(bruker, Task.RENEWAL);
        assertThat(office.kontor.waiting[Measure.AMO.ordinal()].size()).isEqualTo(1);
    }

    @Test
    void aPlacementTurnsIntoSubsidisedWorkWhereThereIsAPlace() {
        Bruker bruker = placed();
        bruker.ordered = Measure.LONNSTILSKUDD;
        done(bruker, Task.RENEWAL);
        assertThat(bruker.state()).isEqualTo(State.SUBSIDISED);
        assertThat(bruker.employer).isSameAs(employer);
        assertThat(bruker.placement.since).isEqualTo(1);
        assertThat(bruker.measureEnd).isEqualTo(1 + (int) office.settings.get("measure.lonnstilskudd.weeks"));
        assertThat((double) bruker.weeklyWage).isEqualTo(37.5 * office.settings.get("wage.nok_per_hour"), within(1.0));
        assertThat(office.faults()).isEmpty();
    }
}
