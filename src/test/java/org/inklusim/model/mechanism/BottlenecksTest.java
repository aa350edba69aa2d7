package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bottleneck;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Task;
import org.inklusim.population.Education;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** B18. */
class BottlenecksTest {
    private TestSociety office = open();
    private Mechanisms all;

    private TestSociety open(String... sets) {
        office = TestSociety.of(
                TestRuns.of("mechanisms.B18=on", "mechanisms.B4=on").with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
        office.employer();
        return office;
    }

    private int stoppedBy(Bottleneck bottleneck, Consumer<Someone> as) {
        int stopped = 0;
        for (int i = 0; i < 300; i++) {
            stopped += office.bruker(as).bottleneck == bottleneck ? 1 : 0;
        }
        return stopped;
    }

    @Test
    void needsPointToIt() {
        assertThat(stoppedBy(Bottleneck.CV, who -> who.needs(Need.NO_EXPERIENCE)))
                .isGreaterThan(2 * stoppedBy(Bottleneck.CV, who -> {}))
                .isLessThan(300);
        assertThat(stoppedBy(Bottleneck.ADAPTATION, who -> who.needs(Need.PHYSICAL_HEALTH, Need.SLEEP)))
                .isGreaterThan(stoppedBy(Bottleneck.ADAPTATION, who -> who.needs(Need.PHYSICAL_HEALTH)));
    }

    @Test
    void schoolStopsOnlyWhoDidNotFinishItAndDistanceOnlyWhoHasTheWay() {
        assertThat(stoppedBy(Bottleneck.SCHOOL, who -> {})).isZero();
        assertThat(stoppedBy(Bottleneck.SCHOOL, who -> who.education = Education.COMPULSORY))
                .isPositive();
        assertThat(stoppedBy(Bottleneck.DISTANCE, who -> {})).isZero();
        assertThat(stoppedBy(Bottleneck.DISTANCE, who -> who.careDuties = true)).isPositive();
    }

    @Test
    void everyBottleneckStopsSomebody() {
        Consumer<Someone> withEverything = who -> {
            who.education = Education.COMPULSORY;
            who.outsideCity = true;
        };
        for (int i = 0; i < Bottleneck.count(); i++) {
            assertThat(stoppedBy(Bottleneck.of(i), withEverything)).isPositive();
        }
    }

    private Bruker in(Measure measure, Bottleneck bottleneck, int weeks) {
        Bruker bruker = office.bruker();
        bruker.bottleneck = bottleneck;
        if (measure.needsEmployer()) {
            all.workplaces.begin(office.week, bruker, office.employer(), measure, weeks);
        } else {
            all.workplaces.enter(office.week, bruker, measure, weeks);
        }
        office.act(weeks, "measures");
        return bruker;
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void aMeasureOnItRaisesTheChanceOfAJobAndOneBesideItDoesNot(Measure measure) {
        for (int i = 0; i < Bottleneck.count(); i++) {
            Bottleneck bottleneck = Bottleneck.of(i);
            open();
            Bruker fresh = office.bruker();
            Bruker bruker = in(measure, bottleneck, all.catalogue.weeks(measure));
            if (bottleneck.eased(measure)) {
                assertThat(bruker.eased).isCloseTo(office.settings.get("bottleneck.eased_by_measure"), within(1e-9));
                assertThat(all.bottlenecks.finding(bruker)).isGreaterThan(all.bottlenecks.finding(fresh));
            } else {
                assertThat(bruker.eased).isZero();
                assertThat(all.bottlenecks.finding(bruker)).isEqualTo(all.bottlenecks.finding(fresh));
            }
        }
    }

    @Test
    void aMeasureBesideItLowersMotivationAndOneOnItRaisesIt() {
        Bruker beside = in(Measure.OPPFOLGING, Bottleneck.CV, 10);
        Bruker onIt = in(Measure.OPPFOLGING, Bottleneck.INTERVIEW, 10);
        assertThat(beside.motivation).isLessThan(0.5);
        assertThat(onIt.motivation).isGreaterThan(0.5);
        assertThat(office.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM, CONTACT", "DISTANCE, CONTACT", "INTERVIEW, CONTACT", "FIRST_CONTACT, EMPLOYER"})
    void theRightHelpEasesItAsFarAsTheCaseIsKnown(Bottleneck bottleneck, Task task) {
        assertThat(helped(bottleneck, task, 0.9))
                .isGreaterThan(helped(bottleneck, task, 0.3))
                .isLessThan(1);
        assertThat(helped(bottleneck, task, 0)).isLessThan(helped(bottleneck, task, 0.3));
        assertThat(helped(Bottleneck.CV, task, 0.9)).isZero();
        assertThat(helped(Bottleneck.SCHOOL, task, 0.9)).isZero();
    }

    private double helped(Bottleneck bottleneck, Task task, double known) {
        open();
        Bruker bruker = office.bruker();
        bruker.bottleneck = bottleneck;
        bruker.known = known;
        bruker.ordered = Measure.ARBEIDSTRENING;
        bruker.granted = true;
        all.casework.done(office.week, bruker, task, false);
        return bruker.eased;
    }

    @Test
    void aTalkAtTheWorkplaceHelpsWhoNeedsOneThatAdapts() {
        Bruker bruker = office.bruker();
        bruker.bottleneck = Bottleneck.ADAPTATION;
        all.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        all.casework.done(office.week, bruker, Task.EMPLOYER, true);
        double digital = bruker.eased;
        assertThat(digital).isPositive();
        bruker.eased = 0;
        all.casework.done(office.week, bruker, Task.EMPLOYER, false);
        assertThat(bruker.eased).isGreaterThan(digital);
    }

    @Test
    void whoseBottleneckIsEasedFindsAJobSoonerAloneAndWithHelp() {
        Bruker stopped = office.bruker();
        Bruker eased = office.bruker();
        eased.eased = 1;
        office.act("search");
        assertThat(rate(eased)).isGreaterThan(rate(stopped));
        double before = Hazards.left(office.random, stopped, Risk.HELPED_JOB);
        all.nextStep.take(office.week, stopped, 10);
        double whenStopped = before - stopped.clock[Risk.HELPED_JOB.ordinal()];
        before = Hazards.left(office.random, eased, Risk.HELPED_JOB);
        all.nextStep.take(office.week, eased, 10);
        assertThat(before - eased.clock[Risk.HELPED_JOB.ordinal()]).isGreaterThan(whenStopped);
    }

    private static double rate(Bruker bruker) {
        return bruker.rate[Risk.OWN_JOB.ordinal()];
    }

    @Test
    void theBetterTheCaseIsKnownTheOftenerMeasuresAreOnIt() {
        assertThat(onIt(0.1)).isLessThan(onIt(0.9));
    }

    private double onIt(double known) {
        open();
        int ordered = 0;
        int onIt = 0;
        for (int i = 0; i < 400; i++) {
            Bruker bruker = office.bruker(who -> who.needs(Need.MENTAL_HEALTH, Need.PHYSICAL_HEALTH));
            bruker.known = known;
            all.nextStep.take(office.week, bruker, 10);
            ordered += bruker.ordered != null ? 1 : 0;
            onIt += bruker.ordered != null && bruker.bottleneck.eased(bruker.ordered) ? 1 : 0;
        }
        assertThat(ordered).isGreaterThan(60);
        return onIt / (double) ordered;
    }

    @Test
    void offNothingInParticularStopsAnybody() {
        open("mechanisms.B18=off");
        Bruker beside = in(Measure.OPPFOLGING, Bottleneck.CV, 10);
        Bruker onIt = in(Measure.OPPFOLGING, Bottleneck.INTERVIEW, 10);
        all.casework.done(office.week, onIt, Task.CONTACT, false);
        assertThat(onIt.eased).isZero();
        assertThat(onIt.motivation).isEqualTo(beside.motivation).isEqualTo(0.5);
        assertThat(all.bottlenecks.finding(onIt)).isZero();
        for (int i = 0; i < Measure.count(); i++) {
            assertThat(all.bottlenecks.seems(Bottleneck.CV, Measure.of(i))).isZero();
            assertThat(all.bottlenecks.point(beside, Measure.of(i)))
                    .isEqualTo(office.settings.get("bottleneck.usual_share_on_it"));
        }
    }
}
