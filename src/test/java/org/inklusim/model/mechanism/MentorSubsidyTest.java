package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Task;
import org.inklusim.population.Need;
import org.inklusim.scenario.Mentor.Policy;
import org.junit.jupiter.api.Test;

/** C11. */
class MentorSubsidyTest {
    private TestSociety office;
    private Mechanisms wired;

    private Bruker candidate(String... sets) {
        List<String> all = new ArrayList<>(List.of("mentor.policy=subsidised", "mentor.max_months=3"));
        all.addAll(List.of(sets));
        office = TestSociety.of(all.toArray(String[]::new));
        wired = new Mechanisms(office.settings);
        office.veileder();
        office.employer();
        Bruker bruker = office.bruker(who -> who.needs(Need.MENTAL_HEALTH, Need.SOCIAL, Need.LANGUAGE, Need.SLEEP));
        bruker.skill = 0.1;
        wired.workplaces.begin(office.week, bruker, office.society.employers().get(0), Measure.ARBEIDSTRENING, 104);
        return bruker;
    }

    /** Lets a week pass in which the veileder deals with casework or not; says whether a mentor was paid for. */
    private boolean week(Bruker bruker, boolean casework) {
        office.next();
        if (casework && bruker.waits(Task.RENEWAL)) {
            bruker.veileder.queue(Task.RENEWAL).clear();
            wired.casework.done(office.week, bruker, Task.RENEWAL, false);
        }
        wired.subsidy.act(office.week);
        wired.mentors.act(office.week);
        wired.mentorTime.act(office.week);
        wired.breakingOff.act(office.week);
        return bruker.placement.mentoring.paidHours > 0;
    }

    private int weeksPaid(Bruker bruker, int of) {
        int paid = 0;
        for (int i = 0; i < of; i++) {
            paid += week(bruker, true) ? 1 : 0;
        }
        return paid;
    }

    @Test
    void aFixedAgreementEndsOnItsDate() {
        assertThat(weeksPaid(candidate("mentor.extension=fixed"), 60)).isEqualTo(12);
        assertThat(weeksPaid(candidate("mentor.extension=fixed", "mentor.max_months=9"), 60))
                .isEqualTo(38);
    }

    @Test
    void aFlexibleOneIsRenewedWhileItIsNeeded() {
        assertThat(weeksPaid(candidate("mentor.extension=flexible"), 60)).isBetween(55, 59);
        Bruker soonAble = candidate("mentor.extension=flexible");
        soonAble.skill = 0.9;
        soonAble.readiness = 0.9;
        assertThat(weeksPaid(soonAble, 60)).isEqualTo(12);
        Bruker skilledAlone = candidate("mentor.extension=flexible");
        skilledAlone.skill = 0.9;
        skilledAlone.readiness = 0.2;
        assertThat(weeksPaid(skilledAlone, 60)).isGreaterThan(50);
    }

    @Test
    void noRenewalGoesBeyondTheLaw() {
        assertThat(weeksPaid(candidate("mentor.extension=flexible"), 208)).isBetween(145, 156);
    }

    @Test
    void theLawCountsFromTheFirstAgreement() {
        candidate("mentor.extension=flexible");
        for (int i = 0; i < 160; i++) {
            office.next();
        }
        Bruker later = office.bruker(who -> who.needs(Need.MENTAL_HEALTH, Need.SOCIAL, Need.LANGUAGE, Need.SLEEP));
        later.skill = 0.1;
        wired.workplaces.begin(office.week, later, office.society.employers().get(0), Measure.ARBEIDSTRENING, 104);
        assertThat(weeksPaid(later, 60)).isBetween(55, 59);
    }

    @Test
    void noMonthsMeanNoAgreement() {
        assertThat(weeksPaid(candidate("mentor.max_months=0"), 30)).isZero();
    }

    @Test
    void renewalsCostCaseworkAndTheGapLastsUntilItIsDone() {
        Bruker bruker = candidate("mentor.extension=flexible");
        week(bruker, true);
        for (int i = 0; i < 30; i++) {
            week(bruker, false);
        }
        assertThat(bruker.placement.mentoring.paidHours).isZero();
        assertThat(bruker.waits(Task.RENEWAL)).isTrue();
        week(bruker, true);
        assertThat(bruker.placement.mentoring.paidHours).isPositive();
    }

    @Test
    void aGapInTheSubsidyRaisesBreakOff() {
        Bruker flexible = candidate("mentor.extension=flexible");
        weeksPaid(flexible, 20);
        double renewed = flexible.rate[Risk.BREAK_OFF.ordinal()];
        Bruker fixed = candidate("mentor.extension=fixed");
        weeksPaid(fixed, 12);
        double paid = fixed.rate[Risk.BREAK_OFF.ordinal()];
        weeksPaid(fixed, 8);
        double ended = fixed.rate[Risk.BREAK_OFF.ordinal()];
        assertThat(ended).isGreaterThan(1.05 * paid).isGreaterThan(1.05 * renewed);
    }

    @Test
    void anEmployerSoonerEndsACourseWhoseMoneyHasGone() {
        Bruker bruker = candidate("mentor.extension=fixed");
        assertThat(wired.subsidy.gap(bruker)).isZero();
        weeksPaid(bruker, 13);
        double gap = wired.subsidy.gap(bruker);
        assertThat(gap).isPositive();
        wired.account.act(office.week);
        double ended = bruker.rate[Risk.EMPLOYER_ENDS.ordinal()];
        bruker.placement.mentoring.paidHours = 5;
        wired.account.act(office.week);
        assertThat(ended).isGreaterThan(1.05 * bruker.rate[Risk.EMPLOYER_ENDS.ordinal()]);
        bruker.placement.mentoring.paidHours = 0;
        bruker.skill = 1;
        bruker.readiness = 1;
        assertThat(wired.subsidy.gap(bruker)).isZero();
        assertThat(wired.subsidy.gap(candidate("mentor.policy=unpaid"))).isZero();
    }

    @Test
    void moneyIsTiedToANameAndWaitsForTheVeilederWhenTheMentorChanges() {
        Bruker bruker = candidate("mentor.max_months=12", "mentor.extension=fixed");
        weeksPaid(bruker, 4);
        wired.subsidy.hold(office.week, bruker);
        assertThat(bruker.placement.mentoring.paidHours).isZero();
        assertThat(week(bruker, false)).isFalse();
        week(bruker, true);
        assertThat(week(bruker, true)).isTrue();
        assertThat(weeksPaid(bruker, 60)).isBetween(40, 46);
    }

    @Test
    void noVeilederCanPromiseMoreThanTheFirstAgreement() {
        candidate();
        double promised = wired.subsidy.unpromised(Measure.ARBEIDSTRENING);
        assertThat(promised).isBetween(0.4, 0.6);
        assertThat(wired.subsidy.unpromised(Measure.LONNSTILSKUDD)).isGreaterThan(promised);
        assertThat(wired.subsidy.unpromised(null)).isZero();
        candidate("mentor.max_months=12");
        assertThat(wired.subsidy.unpromised(Measure.ARBEIDSTRENING)).isZero();
        candidate("mentor.policy=unpaid");
        assertThat(wired.subsidy.unpromised(Measure.ARBEIDSTRENING)).isEqualTo(1);
        candidate("mentor.policy=none");
        assertThat(wired.subsidy.unpromised(Measure.ARBEIDSTRENING)).isZero();
    }

    @Test
    void hoursPaidFallShortOfHoursGiven() {
        Bruker bruker = candidate();
        bruker.supportNeed = 1;
        week(bruker, true);
        assertThat(bruker.placement.mentoring.hoursGiven).isGreaterThan(bruker.placement.mentoring.paidHours);
    }

    @Test
    void offNoGrantIsPaidAndMentorsWorkAsUnpaidOnes() {
        Bruker bruker = candidate("mechanisms.C11=off");
        assertThat(wired.subsidy.policy()).isEqualTo(Policy.UNPAID);
        assertThat(weeksPaid(bruker, 20)).isZero();
        double given = bruker.placement.mentoring.hoursGiven;
        Bruker unpaid = candidate("mentor.policy=unpaid");
        weeksPaid(unpaid, 20);
        assertThat(given).isPositive().isEqualTo(unpaid.placement.mentoring.hoursGiven);
        assertThat(bruker.placement.mentoring.appointed()).isTrue();
    }
}
