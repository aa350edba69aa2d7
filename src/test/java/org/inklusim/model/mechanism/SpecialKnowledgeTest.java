package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** C13, what mentors know. */
class SpecialKnowledgeTest {
    private TestSociety office;
    private Mechanisms wired;

    private Bruker candidate(Need need, double knowledge, String... more) {
        String[] sets = new String[more.length + 4];
        sets[0] = "mentor.policy=unpaid";
        sets[1] = "mechanisms.C13=on";
        sets[2] = "mechanisms.C17=on";
        sets[3] = "parameters.samskaping.slow_to_find_share=0";
        System.arraycopy(more, 0, sets, 4, more.length);
        office = TestSociety.of(sets);
        wired = new Mechanisms(office.settings);
        office.veileder();
        Bruker bruker = office.bruker(who -> who.needs(need));
        bruker.supportNeed = 1;
        bruker.skill = 0;
        wired.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        bruker.placement.mentoring.mentor().knowledge = knowledge;
        return bruker;
    }

    private double adequacy(double knowledge, double insight) {
        Bruker bruker = candidate(Need.LANGUAGE, knowledge);
        bruker.placement.insight = insight;
        office.act("support");
        return bruker.placement.adequacy;
    }

    @Test
    void knowledgeOfTheMentorAndWhatIsToldMakeAnHourWorthMore() {
        assertThat(adequacy(0.5, 0)).isGreaterThan(adequacy(0.1, 0));
        assertThat(adequacy(0.1, 0.5)).isGreaterThan(adequacy(0.1, 0));
        assertThat(adequacy(0.5, 0) - adequacy(0.1, 0)).isGreaterThan(adequacy(0.5, 0.8) - adequacy(0.1, 0.8));
    }

    private double readinessAfterAWeek(Need need, double knowledge, double shielding) {
        Bruker bruker = candidate(need, knowledge, "parameters.mentor.shielding_per_week=" + shielding);
        bruker.placement.mentoring.paidHours = 37;
        office.act("support", "work");
        return bruker.readiness;
    }

    @Test
    void helpWithoutKnowledgeShieldsThoseWithMentalIllness() {
        assertThat(readinessAfterAWeek(Need.MENTAL_HEALTH, 0, 0.005))
                .isLessThan(readinessAfterAWeek(Need.MENTAL_HEALTH, 0, 0));
        assertThat(readinessAfterAWeek(Need.LANGUAGE, 0, 0.03)).isEqualTo(readinessAfterAWeek(Need.LANGUAGE, 0, 0));
    }

    @Test
    void withinTheRangesItCanMakeThingsWorse() {
        assertThat(readinessAfterAWeek(Need.MENTAL_HEALTH, 0, 0.03)).isLessThan(0.5);
        assertThat(readinessAfterAWeek(Need.MENTAL_HEALTH, 0.9, 0.03)).isGreaterThan(0.5);
    }

    @Test
    void halfHaveHadCandidatesBefore() {
        candidate(Need.LANGUAGE, 0.5);
        long practised = 0;
        for (int i = 0; i < 400; i++) {
            Mentor mentor = wired.mentors.first(office.week, office.employer(), Role.COLLEAGUE);
            practised += mentor.knowledge == office.settings.get("mentor.knowledge_practised") ? 1 : 0;
        }
        double share = office.settings.get("mentor.practised_share");
        assertThat(Statistics.score(practised, 400, share)).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void offAllKnowAsMuchAndNobodyIsShielded() {
        candidate(Need.LANGUAGE, 0.5, "mechanisms.C13=off");
        Mentor one = wired.mentors.first(office.week, office.employer(), Role.COLLEAGUE);
        Mentor other = wired.mentors.first(office.week, office.employer(), Role.LEADER);
        assertThat(one.knowledge).isEqualTo(other.knowledge).isBetween(0.3, 0.4);
        Bruker bruker = candidate(Need.MENTAL_HEALTH, 0, "mechanisms.C13=off");
        assertThat(wired.knowledge.shields(bruker, 1)).isZero();
    }
}
