package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;

/** C17. */
class SamskapingTest {
    private TestSociety office;
    private Mechanisms wired;
    private Veileder veileder;

    private void open(String... more) {
        String[] sets = new String[more.length + 3];
        sets[0] = "mechanisms.C17=on";
        sets[1] = "mentor.policy=unpaid";
        sets[2] = "parameters.mentor.shared_share=0";
        System.arraycopy(more, 0, sets, 3, more.length);
        office = TestSociety.of(sets);
        wired = new Mechanisms(office.settings);
        veileder = office.veileder();
    }

    private Bruker candidate(int employees) {
        Bruker bruker = office.bruker();
        bruker.supportNeed = 1;
        bruker.skill = 0;
        Employer employer = office.employer(Industry.values()[0], employees, 1);
        wired.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 104);
        return bruker;
    }

    private Bruker candidate() {
        return candidate(20);
    }

    /** Support in a course after some talks at the workplace, all of them in one week. */
    private double adequacy(int talks, String... sets) {
        open(sets);
        Bruker bruker = candidate();
        for (int i = 0; i < talks; i++) {
            wired.together.talk(bruker, veileder, 0.4);
        }
        office.act("support");
        assertThat(office.faults()).isEmpty();
        return bruker.placement.adequacy;
    }

    @Test
    void moreContactOfMentorAndVeilederMoreFitOfSupport() {
        double before = 0;
        for (int talks = 0; talks < 5; talks++) {
            double adequacy = adequacy(talks, "parameters.samskaping.slow_to_find_share=0");
            assertThat(adequacy).isGreaterThan(before);
            before = adequacy;
        }
    }

    @Test
    void knowledgeFlowsBothWays() {
        open("mechanisms.C13=on", "mechanisms.A10=on");
        Bruker bruker = candidate();
        Mentor mentor = bruker.placement.mentoring.mentor();
        mentor.knowledge = 0.5;
        veileder.nik[Skill.WORKPLACE.ordinal()] = 0.5;
        wired.together.talk(bruker, veileder, 0.4);
        double learnt = veileder.nik[Skill.WORKPLACE.ordinal()] - 0.5;
        assertThat(mentor.knowledge).isGreaterThan(0.5);
        mentor.knowledge = 0;
        veileder.nik[Skill.WORKPLACE.ordinal()] = 0.5;
        wired.together.talk(bruker, veileder, 0.4);
        assertThat(learnt).isGreaterThan(veileder.nik[Skill.WORKPLACE.ordinal()] - 0.5);
    }

    @Test
    void aMentorNearAndCloseHasMoreToTell() {
        open("parameters.samskaping.slow_to_find_share=0");
        Bruker bruker = candidate();
        double some = wired.together.tells(bruker.placement, 0.2);
        bruker.placement.mentoring.bond = 0.9;
        double more = wired.together.tells(bruker.placement, 0.2);
        assertThat(more).isGreaterThan(some);
        assertThat(wired.together.tells(bruker.placement, 0.9)).isEqualTo(1);
        bruker.placement.mentoring.leave();
        assertThat(wired.together.tells(bruker.placement, 0.2)).isEqualTo(0.2).isLessThan(some);
    }

    @Test
    void bothSidesCommit() {
        open("parameters.mentor.production_spread=0", "parameters.samskaping.slow_to_find_share=0");
        Bruker bruker = candidate();
        office.act("support");
        double hours = bruker.placement.mentoring.hoursGiven;
        double interval = wired.together.comesAgain(bruker.placement);
        bruker.placement.insight = 0.8;
        office.act("support");
        assertThat(bruker.placement.mentoring.hoursGiven).isGreaterThan(hours);
        assertThat(wired.together.comesAgain(bruker.placement))
                .isLessThan(interval)
                .isPositive();
        bruker.placement.mentoring.leave();
        assertThat(wired.together.comesAgain(bruker.placement)).isEqualTo(1);
    }

    @Test
    void aRealMentorCanBeSlowToFindAndIsFoundByTalking() {
        open();
        long far = 0;
        Bruker slow = null;
        for (int i = 0; i < 400; i++) {
            Bruker bruker = candidate();
            Mentoring mentoring = bruker.placement.mentoring;
            boolean isFar = mentoring.nearness < mentoring.reach;
            far += isFar ? 1 : 0;
            slow = isFar ? bruker : slow;
        }
        double share = office.settings.get("samskaping.slow_to_find_share");
        assertThat(Statistics.score(far, 400, share)).isBetween(-Statistics.RARE, Statistics.RARE);
        Mentoring mentoring = slow.placement.mentoring;
        double before = mentoring.nearness;
        wired.together.talk(slow, veileder, 0.4);
        assertThat(mentoring.nearness).isGreaterThan(before).isLessThan(mentoring.reach);
        for (int i = 0; i < 40; i++) {
            wired.together.talk(slow, veileder, 0.4);
        }
        assertThat(mentoring.nearness).isGreaterThan(0.99 * mentoring.reach);
    }

    @Test
    void aLargeEmployerMayCapVisitsAtOneAMonth() {
        open("contact.digital_share=0");
        Bruker large = candidate(200);
        Bruker small = candidate(20);
        int visits = 0;
        for (int week = 0; week < 52; week++) {
            office.next();
            assertThat(wired.together.onlyByPhone(office.week, small)).isFalse();
            boolean byPhone = wired.casework.digital(office.week, large, Task.CLOSE_EMPLOYER);
            assertThat(byPhone).isEqualTo(wired.together.onlyByPhone(office.week, large));
            if (!byPhone) {
                wired.casework.done(office.week, large, Task.CLOSE_EMPLOYER, false);
                visits++;
            }
        }
        assertThat(visits).isBetween(10, 12);
        assertThat(wired.casework.digital(office.week, large, Task.CONTACT)).isFalse();
    }

    @Test
    void offWhatIsToldChangesNothing() {
        String off = "mechanisms.C17=off";
        assertThat(adequacy(0, off)).isEqualTo(adequacy(5, off));
        open(off, "mechanisms.C13=on");
        Bruker bruker = candidate(200);
        Mentoring mentoring = bruker.placement.mentoring;
        assertThat(mentoring.nearness).isEqualTo(mentoring.reach);
        double knowledge = mentoring.mentor().knowledge;
        wired.together.talk(bruker, veileder, 1);
        assertThat(mentoring.mentor().knowledge).isEqualTo(knowledge);
        assertThat(bruker.placement.insight).isEqualTo(1);
        assertThat(wired.together.commits(bruker.placement)).isEqualTo(1);
        assertThat(wired.together.tells(bruker.placement, 0.2)).isEqualTo(0.2);
        assertThat(wired.together.comesAgain(bruker.placement)).isEqualTo(1);
        assertThat(wired.together.onlyByPhone(office.week, bruker)).isFalse();
    }

    @Test
    void withWhatIsToldInStandardPracticeSupportFitsAsWhenOff() {
        open("parameters.samskaping.slow_to_find_share=0");
        Bruker bruker = candidate();
        bruker.placement.insight = office.settings.get("insight.standard_share");
        double on = wired.knowledge.known(bruker.placement);
        open("mechanisms.C17=off");
        assertThat(wired.knowledge.known(candidate().placement)).isEqualTo(on);
    }
}
