package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Helper;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Mentoring;
import org.junit.jupiter.api.Test;

/** C10. */
class MentorTimeTest {
    /** Production leaves the same room in all months. */
    private static final List<String> EVEN = List.of("parameters.mentor.production_spread=0");

    private TestSociety office;

    private Bruker candidate(double need, String... sets) {
        office = TestSociety.of(Stream.concat(EVEN.stream(), Stream.of(sets)).toArray(String[]::new));
        office.veileder();
        return begin(need);
    }

    private Bruker begin(double need) {
        Bruker bruker = office.bruker();
        bruker.supportNeed = need;
        bruker.skill = 0;
        new Mechanisms(office.settings)
                .workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        mentor(bruker, Role.COLLEAGUE);
        return bruker;
    }

    private void mentor(Bruker bruker, Role role) {
        Mentoring mentoring = bruker.placement.mentoring;
        mentoring.begin(new Mechanisms(office.settings).mentors.first(office.week, bruker.employer, role));
        mentoring.nearness = 1;
        mentoring.chemistry = 0.5;
        mentoring.bond = 0.3;
    }

    private double worth(Bruker bruker) {
        double known = new Mechanisms(office.settings).knowledge.known(bruker.placement);
        return Curves.onTop(office.settings.get("support.without_knowledge_share"), known);
    }

    private double adequacy(Bruker bruker) {
        office.act("support");
        return bruker.placement.adequacy;
    }

    @Test
    void supportGivenNeverExceedsTheTimeThereIs() {
        // with the bond of the first day, 0.3, a mentor gives 0.8 of the usual unpaid hours
        double free = TestSociety.of().settings.get("mentor.free_hours");
        for (double need = 0; need <= 1; need += 0.1) {
            for (double paid = 0; paid <= 10; paid += 2.5) {
                for (Role role : new Role[] {Role.COLLEAGUE, Role.LEADER, Role.HR}) {
                    Bruker bruker = candidate(need);
                    mentor(bruker, role);
                    bruker.placement.mentoring.paidHours = paid;
                    adequacy(bruker);
                    double time = 0.8 * free + paid;
                    assertThat(bruker.placement.mentoring.hoursGiven).isBetween(0.0, time + 1e-9);
                }
            }
        }
    }

    @Test
    void hoursSpentOnThoseDrawnInAreTakenFromTheHelp() {
        double[] adequacy = new double[2];
        double[] hours = new double[2];
        for (int i = 0; i < 2; i++) {
            Bruker bruker = candidate(1);
            bruker.placement.drawnIn = i == 0 ? 0 : Helper.HEALTH.bit();
            adequacy[i] = adequacy(bruker);
            hours[i] = bruker.placement.mentoring.hoursGiven;
        }
        assertThat(office.settings.get("others.mentor_hours")).isPositive();
        assertThat(hours[1]).isEqualTo(hours[0], within(1e-12));
        assertThat(adequacy[1]).isLessThan(adequacy[0]);
    }

    /** Without insight, and with the bond and chemistry of these two, part of an hour only becomes support. */
    @Test
    void nobodyGetsMoreThanIsNeeded() {
        Bruker bruker = candidate(0.5);
        bruker.placement.mentoring.paidHours = 30;
        adequacy(bruker);
        double need = 0.5 * office.settings.get("support.hours_full_need");
        double colleagues = office.settings.get("support.colleague_hours");
        double arrives = 0.4 * worth(bruker);
        assertThat(bruker.placement.mentoring.hoursGiven * arrives).isEqualTo(need - colleagues, within(1e-9));
        assertThat(bruker.placement.adequacy).isEqualTo(1, within(1e-12));
    }

    @Test
    void morePaidHoursMoreSupport() {
        double before = 0;
        for (double paid = 0; paid <= 5; paid++) {
            Bruker bruker = candidate(1);
            bruker.placement.mentoring.paidHours = paid;
            double adequacy = adequacy(bruker);
            assertThat(adequacy).isGreaterThan(before);
            before = adequacy;
        }
    }

    @Test
    void theBondCommitsBeyondTheMoney() {
        assertThat(given(0.9)).isGreaterThan(given(0.3));
    }

    private double given(double bond) {
        Bruker bruker = candidate(1);
        bruker.placement.mentoring.bond = bond;
        adequacy(bruker);
        return bruker.placement.mentoring.hoursGiven;
    }

    @Test
    void aLeaderAsMentorHasLessTime() {
        Bruker colleague = candidate(1);
        adequacy(colleague);
        Bruker leader = candidate(1);
        mentor(leader, Role.LEADER);
        adequacy(leader);
        assertThat(leader.placement.mentoring.hoursGiven).isLessThan(colleague.placement.mentoring.hoursGiven);
    }

    @Test
    void whatTheVeilederPassesOnMakesSupportFitBetter() {
        Bruker blind = candidate(1, "mechanisms.C17=on");
        double without = adequacy(blind);
        Bruker told = candidate(1, "mechanisms.C17=on");
        told.placement.insight = 1;
        assertThat(adequacy(told)).isGreaterThan(without);
    }

    @Test
    void skillLearntLowersTheNeed() {
        Bruker novice = candidate(1);
        Bruker skilled = candidate(1);
        skilled.skill = 0.9;
        skilled.readiness = 0.9;
        double able = adequacy(skilled);
        assertThat(able).isGreaterThan(adequacy(novice));
    }

    @Test
    void colleaguesGiveOrdinarySupportWithoutAnyMentor() {
        Bruker bruker = candidate(1);
        bruker.placement.mentoring.leave();
        double need = office.settings.get("support.hours_full_need");
        assertThat(adequacy(bruker)).isEqualTo(office.settings.get("support.colleague_hours") / need, within(1e-12));
        assertThat(bruker.placement.mentoring.hoursGiven).isZero();
        bruker.supportNeed = 0;
        assertThat(adequacy(bruker)).isEqualTo(1);
    }

    @Test
    void offAMentorHasAllTheTimeThatIsNeeded() {
        Bruker bruker = candidate(0.5, "mechanisms.C10=off");
        adequacy(bruker);
        double need = 0.5 * office.settings.get("support.hours_full_need");
        double colleagues = office.settings.get("support.colleague_hours");
        double arrives = 0.4 * worth(bruker);
        assertThat(bruker.placement.mentoring.hoursGiven * arrives).isEqualTo(need - colleagues, within(1e-9));
        assertThat(bruker.placement.adequacy).isEqualTo(1, within(1e-12));
        bruker.placement.mentoring.leave();
        adequacy(bruker);
        assertThat(bruker.placement.mentoring.hoursGiven).isZero();
    }

    @Test
    void productionLeavesLessTimeInSomeMonths() {
        double[] given = new double[400];
        for (int i = 0; i < given.length; i++) {
            Bruker bruker = i > 0 ? begin(1) : candidate(1, "parameters.mentor.production_spread=0.9");
            adequacy(bruker);
            given[i] = bruker.placement.mentoring.hoursGiven;
        }
        double usual = 0.8 * office.settings.get("mentor.free_hours");
        assertThat(Arrays.stream(given)).allMatch(hours -> hours > 0.1 * usual - 1e-9 && hours < 1.9 * usual + 1e-9);
        assertThat(Arrays.stream(given)).anyMatch(hours -> hours < 0.5 * usual);
        assertThat(Arrays.stream(given)).anyMatch(hours -> hours > 1.5 * usual);
        assertThat(Statistics.score(given, usual)).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void aColleagueWhoSharesTheTaskBringsTimeOfOnesOwn() {
        Bruker alone = candidate(1);
        adequacy(alone);
        Bruker shared = candidate(1);
        shared.placement.mentoring.shared = true;
        adequacy(shared);
        assertThat(shared.placement.mentoring.hoursGiven).isGreaterThan(1.5 * alone.placement.mentoring.hoursGiven);
    }

    @Test
    void aMentorWithTwoCandidatesHasLessTimeForEach() {
        Bruker one = candidate(1);
        adequacy(one);
        double given = one.placement.mentoring.hoursGiven;
        one.placement.mentoring.mentor().helped = 2;
        adequacy(one);
        assertThat(one.placement.mentoring.hoursGiven).isEqualTo(given / 2, within(1e-9));
    }
}
