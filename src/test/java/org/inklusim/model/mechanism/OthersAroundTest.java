package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Helper;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Task;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.population.Education;
import org.inklusim.population.Need;
import org.inklusim.population.Occupation;
import org.junit.jupiter.api.Test;

/** C19. */
class OthersAroundTest {
    private TestSociety office;
    private Mechanisms wired;

    private void open(String... more) {
        String[] sets = new String[more.length + 2];
        sets[0] = "mechanisms.C19=on";
        sets[1] = "mentor.policy=subsidised";
        System.arraycopy(more, 0, sets, 2, more.length);
        office = TestSociety.of(sets);
        wired = new Mechanisms(office.settings);
        office.veileder();
    }

    private Bruker candidate(Need... needs) {
        Bruker bruker = office.bruker(who -> {
            who.needs(needs);
            who.education = Education.COMPULSORY;
        });
        bruker.supportNeed = 1;
        bruker.skill = 0;
        wired.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 104);
        return bruker;
    }

    /** Of 400 persons with these needs, how many have this helper drawn in by one talk that tells this much. */
    private long drawnIn(Helper helper, double told, Need... needs) {
        open();
        long drawn = 0;
        for (int i = 0; i < 400; i++) {
            Bruker bruker = candidate(needs);
            wired.others.talk(office.week, bruker, told);
            drawn += (bruker.placement.drawnIn & helper.bit()) != 0 ? 1 : 0;
        }
        return drawn;
    }

    @Test
    void whoIsNeededIsDrawnInTheMoreATalkTells() {
        double share = TestSociety.of().settings.get("others.school_per_talk");
        long all = drawnIn(Helper.SCHOOL, 1, Need.UNFINISHED_SCHOOL);
        assertThat(Statistics.score(all, 400, share)).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(Statistics.score(all, 400, drawnIn(Helper.SCHOOL, 0.1, Need.UNFINISHED_SCHOOL), 400))
                .isGreaterThan(Statistics.RARE);
        assertThat(drawnIn(Helper.SCHOOL, 1, Need.SLEEP)).isZero();
        assertThat(drawnIn(Helper.HEALTH, 1, Need.SLEEP)).isGreaterThan(all);
        assertThat(drawnIn(Helper.AIDS, 1, Need.SLEEP)).isZero();
        assertThat(drawnIn(Helper.AIDS, 1, Need.PHYSICAL_HEALTH)).isPositive();
        assertThat(drawnIn(Helper.FAMILY, 1)).isPositive();
    }

    @Test
    void aMentorWhoKnowsHowToHelpDrawsInToo() {
        open();
        long byKnowing = 0;
        for (int i = 0; i < 200; i++) {
            Bruker bruker = candidate(Need.MENTAL_HEALTH);
            bruker.placement.mentoring.mentor().knowledge = i % 2;
            for (int week = 0; week < 52; week++) {
                wired.others.mentored(office.week, bruker);
                office.week.next();
            }
            boolean drawn = (bruker.placement.drawnIn & Helper.HEALTH.bit()) != 0;
            assertThat(drawn && i % 2 == 0).isFalse();
            byKnowing += drawn ? 1 : 0;
        }
        assertThat(byKnowing).isGreaterThan(30);
    }

    @Test
    void eachMeetsPartOfTheNeedAndTakesHoursOfTheMentor() {
        open("mechanisms.C12=off", "parameters.others.by_mentor_per_week=0");
        Bruker bruker = candidate();
        bruker.placement.mentoring.paidHours = 37;
        office.act("support");
        double without = bruker.placement.mentoring.hoursGiven;
        double left = wired.others.needLeft(bruker.placement);
        assertThat(left).isEqualTo(1);
        bruker.placement.drawnIn = Helper.HEALTH.bit() | Helper.AIDS.bit();
        office.act("support");
        assertThat(bruker.placement.mentoring.hoursGiven)
                .isEqualTo(without + 2 * office.settings.get("others.mentor_hours"), within(1e-9));
        bruker.placement.relief = 0.2;
        assertThat(wired.others.needLeft(bruker.placement)).isLessThan(1);
        office.act("support");
        assertThat(bruker.placement.mentoring.hoursGiven).isLessThan(without);
    }

    @Test
    void coordinationLeavesLessTimeForTheCandidateWhereTimeIsShort() {
        open("parameters.others.mentor_hours=1", "parameters.mentor.production_spread=0");
        Bruker bruker = candidate();
        bruker.placement.mentoring.paidHours = 1;
        office.act("support");
        double before = bruker.placement.adequacy;
        bruker.placement.drawnIn = Helper.HEALTH.bit();
        office.act("support");
        assertThat(bruker.placement.adequacy).isLessThan(before);
    }

    @Test
    void theyCostHoursOfTheVeileder() {
        assertThat(minutesOfATalk(Helper.HEALTH.bit() | Helper.SCHOOL.bit()))
                .isEqualTo(minutesOfATalk(0) + 2 * (int) office.settings.get("time.call_minutes"));
    }

    private long minutesOfATalk(int drawnIn) {
        open("contact.digital_share=0");
        Bruker bruker = candidate();
        bruker.placement.drawnIn = drawnIn;
        bruker.raise(Task.EMPLOYER, office.week.number());
        office.act("hours");
        assertThat(office.faults()).isEmpty();
        return office.ledger.hours().minutes(HoursKind.EMPLOYER);
    }

    /** Certificates begun in a year by 200 people at a place with a path. */
    private int begun(boolean school) {
        open();
        for (int i = 0; i < 200; i++) {
            Bruker bruker = candidate(Need.UNFINISHED_SCHOOL);
            bruker.employer.occupation = new Occupation("P", "path", 0.5, 1, true, false, false, false);
            bruker.placement.drawnIn = school ? Helper.SCHOOL.bit() : 0;
            for (int week = 0; week < 52; week++) {
                bruker.placement.hours = 20;
                wired.qualifying.work(office.week, bruker);
            }
        }
        return office.society.brukere().stream()
                .mapToInt(bruker -> bruker.counts.educationStarts)
                .sum();
    }

    @Test
    void withSchoolDrawnInFormalQualificationIsBegunMoreOften() {
        int with = begun(true);
        int without = begun(false);
        assertThat(Statistics.score(with, 200, without, 200)).isGreaterThan(Statistics.RARE);
    }

    @Test
    void someFamiliesDisturb() {
        open();
        long helps = 0;
        long disturbs = 0;
        for (int i = 0; i < 2000; i++) {
            Placement placement = candidate().placement;
            Bruker bruker = office.society.brukere().get(i);
            wired.others.talk(office.week, bruker, 1);
            helps += placement.relief > 0 ? 1 : 0;
            disturbs += placement.relief < 0 ? 1 : 0;
        }
        double share = office.settings.get("others.family_disturbs_share");
        assertThat(Statistics.score(disturbs, helps + disturbs, share)).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void offNobodyIsDrawnIn() {
        open("mechanisms.C19=off");
        Bruker bruker = candidate(Need.values());
        for (int i = 0; i < 200; i++) {
            wired.others.talk(office.week, bruker, 1);
            wired.others.mentored(office.week, bruker);
            office.week.next();
        }
        Placement placement = bruker.placement;
        assertThat(placement.drawnIn).isZero();
        assertThat(wired.others.needLeft(placement)).isEqualTo(1);
        assertThat(wired.others.mentorHours(placement)).isZero();
        assertThat(wired.others.minutes(placement)).isZero();
        assertThat(wired.others.qualifies(placement)).isEqualTo(1);
    }
}
