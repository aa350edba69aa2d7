package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C13. */
class MentorStrainTest {
    private TestSociety office;
    private Mechanisms wired;

    private Bruker candidate(double socialMotive, String... more) {
        String[] sets = new String[more.length + 4];
        sets[0] = "mentor.policy=unpaid";
        sets[1] = "mechanisms.C13=on";
        sets[2] = "parameters.mentor.changes_per_year=0.05";
        sets[3] = "parameters.mentor.shared_share=0";
        System.arraycopy(more, 0, sets, 4, more.length);
        office = TestSociety.of(sets);
        wired = new Mechanisms(office.settings);
        office.veileder();
        Employer employer = office.employer(
                new EmployerSpec(1, 0, Industry.FOOD_SERVICE, false, 40, true, socialMotive, 0.5, 0.5, 0.5), 1);
        Bruker bruker = office.bruker(who -> who.needs(Need.MENTAL_HEALTH));
        bruker.supportNeed = 1;
        bruker.skill = 0;
        wired.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 300);
        return bruker;
    }

    private double strainAfter(int weeks, Bruker bruker, double insight) {
        Mentor mentor = bruker.placement.mentoring.mentor();
        for (int i = 0; i < weeks; i++) {
            bruker.placement.insight = insight;
            office.act("support", "wear");
        }
        assertThat(bruker.placement.mentoring.mentor()).isSameAs(mentor);
        assertThat(office.faults()).isEmpty();
        return mentor.strain;
    }

    @Test
    void aMentorWhoStandsAloneWearsOut() {
        Bruker bruker = candidate(0);
        double start = bruker.placement.mentoring.mentor().strain;
        double half = strainAfter(26, bruker, 0);
        assertThat(half).isGreaterThan(start + 0.2);
        assertThat(strainAfter(26, bruker, 0)).isGreaterThan(half);
    }

    @Test
    void supportOfTheVeilederRelieves() {
        assertThat(strainAfter(52, candidate(0), 0.9)).isLessThan(strainAfter(52, candidate(0), 0.1) - 0.05);
    }

    @Test
    void supportOfTheLeaderRelieves() {
        assertThat(strainAfter(52, candidate(0.9), 0)).isLessThan(strainAfter(52, candidate(0.1), 0) - 0.05);
    }

    @Test
    void supportOfColleaguesRelieves() {
        Bruker carried = candidate(0, "mechanisms.C14=on");
        double alone = wired.mentorStrain.alone(carried.placement.mentoring.mentor(), carried.placement);
        carried.placement.discontent = 0.9;
        assertThat(wired.mentorStrain.alone(carried.placement.mentoring.mentor(), carried.placement))
                .isGreaterThan(alone);
    }

    @Test
    void aLeaderAsMentorWearsMore() {
        assertThat(strainAfter(52, candidate(0.5, "mentor.nearness=leader"), 0))
                .isGreaterThan(strainAfter(52, candidate(0.5, "mentor.nearness=hr"), 0) + 0.05);
        assertThat(strainAfter(52, candidate(0, "mentor.nearness=leader"), 1))
                .isGreaterThan(strainAfter(52, candidate(0, "mentor.nearness=colleague"), 1));
    }

    @Test
    void moreHoursForTheNeedRelieve() {
        Bruker paid = candidate(0.5);
        paid.placement.mentoring.paidHours = 30;
        assertThat(strainAfter(52, paid, 0)).isLessThan(strainAfter(52, candidate(0.5), 0) - 0.05);
    }

    @Test
    void strainRestsBetweenCandidatesAndCarriesOverToTheNext() {
        Bruker bruker = candidate(0);
        Mentor mentor = bruker.placement.mentoring.mentor();
        double worn = strainAfter(20, bruker, 0);
        wired.workplaces.end(office.week, bruker, true);
        office.act(8, "wear");
        double rested = mentor.strain;
        assertThat(rested).isLessThan(worn).isGreaterThan(office.settings.get("mentor.strain.start"));
        wired.workplaces.begin(office.week, bruker, mentor.employer(), Measure.ARBEIDSTRENING, 26);
        assertThat(bruker.placement.mentoring.mentor()).isSameAs(mentor);
        assertThat(mentor.strain).isEqualTo(rested);
        wired.workplaces.end(office.week, bruker, true);
        office.act(300, "wear");
        assertThat(mentor.strain).isEqualTo(office.settings.get("mentor.strain.start"), within(1e-6));
    }

    @Test
    void theWornGiveLessTime() {
        Bruker fresh = candidate(0.5);
        office.act("support");
        Bruker worn = candidate(0.5);
        worn.placement.mentoring.mentor().strain = 0.9;
        office.act("support");
        assertThat(worn.placement.mentoring.hoursGiven).isLessThan(0.9 * fresh.placement.mentoring.hoursGiven);
    }

    /** A course after twenty weeks with a mentor of this strain. */
    private Bruker offAfter(double strain) {
        Bruker bruker = candidate(0, "mechanisms.C13=off");
        bruker.placement.mentoring.mentor().strain = strain;
        office.act(20, "support", "wear");
        return bruker;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.9})
    void offStrainStaysAndNothingHangsOnIt(double strain) {
        double hours = offAfter(0.5).placement.mentoring.hoursGiven;
        Bruker bruker = offAfter(strain);
        Mentor mentor = bruker.placement.mentoring.mentor();
        assertThat(mentor.strain).isEqualTo(strain);
        assertThat(bruker.placement.mentoring.hoursGiven).isPositive().isEqualTo(hours);
        assertThat(wired.mentorStrain.strength(mentor)).isEqualTo(1);
        assertThat(wired.mentorStrain.givesUp(mentor)).isEqualTo(1);
        assertThat(wired.mentorStrain.wornOut(mentor)).isFalse();
    }
}
