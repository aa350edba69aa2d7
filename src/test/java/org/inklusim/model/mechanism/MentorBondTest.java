package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Mentoring;
import org.junit.jupiter.api.Test;

/** C12. */
class MentorBondTest {
    private TestSociety office;
    private Mechanisms wired;
    private MentorBond bond;

    private Bruker pair(double chemistry, double health, String... sets) {
        office = TestSociety.of(sets);
        wired = new Mechanisms(office.settings);
        bond = wired.bond;
        office.veileder();
        Bruker bruker = office.bruker();
        bruker.health = health;
        Mentoring mentoring = bruker.placement.mentoring;
        mentoring.begin(wired.mentors.first(office.week, office.employer(), Role.COLLEAGUE));
        bond.begin(mentoring, chemistry);
        return bruker;
    }

    private double bondAfterAQuarter(double chemistry, double health, String... sets) {
        Bruker bruker = pair(chemistry, health, sets);
        for (int i = 0; i < 13; i++) {
            office.act(wired.mentors);
        }
        return bruker.placement.mentoring.bond;
    }

    @Test
    void chemistryAndAttendanceBuildTheBond() {
        double start = pair(0.5, 0.8).placement.mentoring.bond;
        assertThat(bondAfterAQuarter(0.5, 0.8)).isGreaterThan(start);
        assertThat(bondAfterAQuarter(0.9, 0.8)).isGreaterThan(bondAfterAQuarter(0.5, 0.8));
        assertThat(bondAfterAQuarter(0.5, 0.9)).isGreaterThan(bondAfterAQuarter(0.5, 0.6));
    }

    @Test
    void theBondWearsWhenTheCandidateStaysAway() {
        double start = pair(0.5, 0).placement.mentoring.bond;
        assertThat(bondAfterAQuarter(0.9, 0)).isLessThan(start);
    }

    @Test
    void moreOfTheMentorsTimeBecomesSupportWithChemistryAndBond() {
        Mentoring mentoring = pair(0.5, 1).placement.mentoring;
        double before = bond.carries(mentoring);
        mentoring.bond += 0.2;
        double grown = bond.carries(mentoring);
        mentoring.chemistry += 0.2;
        assertThat(grown).isGreaterThan(before);
        assertThat(bond.carries(mentoring)).isGreaterThan(grown).isLessThanOrEqualTo(1);
    }

    private double push(double strictness, double health, double bond) {
        Bruker bruker = pair(0.5, health);
        Mentoring mentoring = bruker.placement.mentoring;
        mentoring.mentor().strictness = strictness;
        mentoring.bond = bond;
        this.bond.live(bruker);
        return mentoring.push;
    }

    @Test
    void theStrictPushTheIllAndTheMildSpareTheWell() {
        assertThat(push(0.9, 0.2, 0.3)).isPositive();
        assertThat(push(0.1, 0.9, 0.3)).isNegative();
        assertThat(push(0.5, 0.5, 0.3)).isZero();
    }

    @Test
    void whoKnowsTheCandidateKnowsWhenToPushAndWhenToWait() {
        assertThat(push(0.9, 0.2, 0.9)).isLessThan(push(0.9, 0.2, 0.3));
        assertThat(push(0.1, 0.9, 0.9)).isGreaterThan(push(0.1, 0.9, 0.3));
    }

    @Test
    void soDoesWhoKnowsOfTheNeed() {
        double[] push = new double[2];
        for (int i = 0; i < 2; i++) {
            Bruker bruker = pair(0.5, 0.2);
            Mentoring mentoring = bruker.placement.mentoring;
            mentoring.mentor().strictness = 0.9;
            mentoring.mentor().knowledge = i;
            mentoring.bond = 0.3;
            bond.live(bruker);
            push[i] = mentoring.push;
        }
        assertThat(push[1]).isZero();
        assertThat(push[0]).isPositive();
    }

    @Test
    void whoIsPushedGivesUpSoonerAndWhoIsSparedLearnsLess() {
        Bruker bruker = pair(0.5, 0.5);
        Mentoring mentoring = bruker.placement.mentoring;
        assertThat(bond.pushed(mentoring)).isZero();
        assertThat(bond.challenge(mentoring)).isEqualTo(1);
        mentoring.push = 0.3;
        assertThat(bond.pushed(mentoring)).isPositive();
        assertThat(bond.challenge(mentoring)).isEqualTo(1);
        mentoring.push = -0.3;
        assertThat(bond.pushed(mentoring)).isZero();
        assertThat(bond.challenge(mentoring)).isLessThan(1).isPositive();
    }

    @Test
    void mentorsDifferInStrictness() {
        office = TestSociety.of();
        wired = new Mechanisms(office.settings);
        double[] logits = new double[400];
        for (int i = 0; i < logits.length; i++) {
            double strict = wired.mentors.first(office.week, office.employer(), Role.COLLEAGUE).strictness;
            logits[i] = StrictMath.log(strict / (1 - strict));
        }
        assertThat(Statistics.score(logits, 0)).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(logits).doesNotHaveDuplicates();
    }

    @Test
    void whereNobodyIsMentorNoBondGrows() {
        Bruker bruker = pair(0.5, 1);
        bruker.placement.mentoring.leave();
        office.act(wired.mentors);
        assertThat(bruker.placement.mentoring.bond).isZero();
    }

    @Test
    void offAllPairsAreMiddlingAndTheBondStaysWhereItBegan() {
        double start = pair(0.9, 1, "mechanisms.C12=off").placement.mentoring.bond;
        assertThat(pair(0.9, 1, "mechanisms.C12=off").placement.mentoring.chemistry)
                .isEqualTo(0.5);
        assertThat(bondAfterAQuarter(0.9, 1, "mechanisms.C12=off")).isEqualTo(start);
        assertThat(bondAfterAQuarter(0.1, 0, "mechanisms.C12=off")).isEqualTo(start);
        Bruker bruker = pair(0.5, 0, "mechanisms.C12=off");
        office.act(wired.mentors);
        assertThat(bruker.placement.mentoring.push).isZero();
    }
}
