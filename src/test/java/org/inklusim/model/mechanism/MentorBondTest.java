package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Mentoring;
import org.junit.jupiter.api.Test;

/** C12. */
class MentorBondTest {
    private TestSociety office;
    private MentorBond bond;

    private Bruker pair(double chemistry, double health, String... sets) {
        office = TestSociety.of(sets);
        bond = new MentorBond(office.settings);
        office.veileder();
        Bruker bruker = office.bruker();
        bruker.health = health;
        Mentoring mentoring = bruker.placement.mentoring;
        mentoring.begin(office.employer().ask(Role.COLLEAGUE));
        bond.begin(mentoring, chemistry);
        return bruker;
    }

    private double bondAfterAQuarter(double chemistry, double health, String... sets) {
        Bruker bruker = pair(chemistry, health, sets);
        for (int i = 0; i < 13; i++) {
            office.act(bond);
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

    @Test
    void whereNobodyIsMentorNoBondGrows() {
        Bruker bruker = pair(0.5, 1);
        bruker.placement.mentoring.leave();
        office.act(bond);
        assertThat(bruker.placement.mentoring.bond).isZero();
    }

    @Test
    void offAllPairsAreMiddlingAndTheBondStaysWhereItBegan() {
        double start = pair(0.9, 1, "mechanisms.C12=off").placement.mentoring.bond;
        assertThat(pair(0.9, 1, "mechanisms.C12=off").placement.mentoring.chemistry)
                .isEqualTo(0.5);
        assertThat(bondAfterAQuarter(0.9, 1, "mechanisms.C12=off")).isEqualTo(start);
        assertThat(bondAfterAQuarter(0.1, 0, "mechanisms.C12=off")).isEqualTo(start);
    }
}
