package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B7. */
class LearningPatternsTest {
    private static final int WEEKS = 12;

    private TestSociety office;
    private Mechanisms all;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.B7=on").with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
    }

    /** Somebody in a measure whose talks have been of the second pattern, the third, both, or neither. */
    private Bruker learnt(Measure measure, boolean reflected, boolean planned) {
        Bruker bruker = office.bruker();
        enter(bruker, measure);
        bruker.reflected = reflected ? 0.8 : 0;
        bruker.planned = planned ? 0.8 : 0;
        office.act(WEEKS, "measures", "support", "work");
        assertThat(office.faults()).isEmpty();
        return bruker;
    }

    private void enter(Bruker bruker, Measure measure) {
        if (measure.needsEmployer()) {
            all.workplaces.begin(office.week, bruker, office.employer(), measure, 52);
        } else {
            all.workplaces.enter(office.week, bruker, measure, 52);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"ARBEIDSTRENING", "LONNSTILSKUDD", "SHELTERED_PRACTICE"})
    void whatIsReflectedOnGivesMoreGeneralCompetence(Measure measure) {
        open();
        assertThat(learnt(measure, true, false).readiness).isGreaterThan(learnt(measure, false, false).readiness);
        assertThat(learnt(measure, true, false).skill).isEqualTo(learnt(measure, false, false).skill);
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"ARBEIDSTRENING", "LONNSTILSKUDD", "AMO", "VOCATIONAL_TRAINING"})
    void whatIsPlannedGivesMoreSkillForTheOccupation(Measure measure) {
        open();
        assertThat(learnt(measure, false, true).skill).isGreaterThan(learnt(measure, false, false).skill);
        assertThat(learnt(measure, false, true).readiness).isEqualTo(learnt(measure, false, false).readiness);
    }

    @Test
    void togetherTheyGiveBoth() {
        open();
        Bruker both = learnt(Measure.ARBEIDSTRENING, true, true);
        double skill = both.skill;
        double readiness = both.readiness;
        assertThat(skill).isEqualTo(learnt(Measure.ARBEIDSTRENING, false, true).skill);
        assertThat(readiness).isEqualTo(learnt(Measure.ARBEIDSTRENING, true, false).readiness);
    }

    @Test
    void withoutThemWhatIsLearntStaysBoundToThePlace() {
        open();
        Bruker both = learnt(Measure.ARBEIDSTRENING, true, true);
        assertThat(both.placement.skillHere).isZero();
        Bruker bound = learnt(Measure.ARBEIDSTRENING, false, false);
        assertThat(bound.placement.skillHere).isPositive();
        assertThat(bound.placement.productivity)
                .as("skill that counts here does")
                .isGreaterThan(all.ability.expected(bound, bound.employer));
        all.workplaces.end(office.week, bound, false);
        assertThat(bound.placement.skillHere).isZero();
    }

    @Test
    void whatIsUsualGivesAsMuchAsWithoutPatterns() {
        open("mechanisms.B7=off");
        Bruker off = learnt(Measure.ARBEIDSTRENING, false, false);
        open();
        Bruker usual = office.bruker();
        enter(usual, Measure.ARBEIDSTRENING);
        usual.reflected = office.settings.get("learning.usual_reflected");
        usual.planned = office.settings.get("learning.usual_planned");
        office.act(WEEKS, "measures", "support", "work");
        assertThat(usual.skill).isCloseTo(off.skill, within(1e-12));
        assertThat(usual.readiness).isCloseTo(off.readiness, within(1e-12));
        assertThat(usual.placement.skillHere).isCloseTo(0, within(1e-12));
    }

    private double open(double trust, double faith, double heard, double insight) {
        Bruker bruker = office.bruker();
        bruker.trust = trust;
        bruker.faith = faith;
        bruker.heard = heard;
        bruker.placement.insight = insight;
        return all.patterns.open(bruker);
    }

    @Test
    void talksAreOpenWhereBothAreAndThePlaceIsKnown() {
        open("mechanisms.A10=on");
        double middling = open(0.5, 0.5, 0.5, 0.5);
        assertThat(middling).isBetween(0.0, 1.0);
        assertThat(open(0.8, 0.5, 0.5, 0.5)).as("trust").isGreaterThan(middling);
        assertThat(open(0.5, 0.2, 0.5, 0.5))
                .as("earlier measures that led nowhere")
                .isLessThan(middling);
        assertThat(open(0.5, 0.5, 0.2, 0.5)).as("little say in the choice").isLessThan(middling);
        assertThat(open(0.5, 0.5, 0.5, 0)).as("place not known").isLessThan(middling);
        Bruker helped = office.bruker();
        helped.trust = 0.5;
        helped.faith = 0.5;
        helped.heard = 0.5;
        helped.placement.mentoring.nearness = 0.9;
        helped.placement.mentoring.bond = 0.9;
        assertThat(all.patterns.open(helped))
                .as("somebody near and trusted at the place")
                .isGreaterThan(open(0.5, 0.5, 0.5, 0));
        office.society.veiledere().get(0).nik[0] *= 0.5;
        assertThat(open(0.5, 0.5, 0.5, 0.5))
                .as("a veileder who does not ask well")
                .isLessThan(middling);
    }

    @Test
    void openTalksReflectAndBlockedOnesConfirmDoubt() {
        open();
        int reflected = 0;
        for (int i = 0; i < 200; i++) {
            Bruker bruker = office.bruker();
            enter(bruker, Measure.OPPFOLGING);
            double faith = bruker.faith;
            all.casework.done(office.week, bruker, Task.CONTACT, false);
            assertThat(bruker.reflected > 0).isEqualTo(bruker.faith == faith);
            assertThat(bruker.faith).isLessThanOrEqualTo(faith);
            reflected += bruker.reflected > 0 ? 1 : 0;
        }
        assertThat(reflected).isBetween(5, 195);
    }

    @Test
    void goalsArePlannedMostlyBeforeTheStartByThoseWhoHaveSome() {
        open();
        assertThat(planned(0.9, 0.9)).isGreaterThan(planned(0.2, 0.9)).isGreaterThan(planned(0.9, 0.2));
        assertThat(planned(0, 0.9)).as("hard without an occupational goal").isZero();
    }

    private int planned(double interest, double known) {
        int planned = 0;
        for (int i = 0; i < 300; i++) {
            Bruker bruker = office.bruker(who -> who.interest = interest);
            bruker.known = known;
            double faith = bruker.faith;
            enter(bruker, Measure.AMO);
            assertThat(bruker.planned > 0).isEqualTo(bruker.faith > faith);
            planned += bruker.planned > 0 ? 1 : 0;
        }
        return planned;
    }

    @Test
    void talksAtTheWorkplacePlanToo() {
        open();
        Bruker bruker = office.bruker(who -> who.interest = 1);
        bruker.known = 1;
        enter(bruker, Measure.ARBEIDSTRENING);
        double before = bruker.planned;
        for (int i = 0; i < 10; i++) {
            all.casework.done(office.week, bruker, Task.EMPLOYER, false);
            office.next();
        }
        assertThat(bruker.planned).isGreaterThan(before).isLessThan(1);
    }

    @Test
    void anotherMeasureIsAnotherMatterAndSoIsAJob() {
        open();
        Bruker bruker = learnt(Measure.ARBEIDSTRENING, true, true);
        all.workplaces.hire(office.week, bruker, bruker.employer, false);
        assertThat(bruker.reflected).isZero();
        assertThat(all.patterns.general(bruker)).isEqualTo(1);
        assertThat(all.patterns.occupational(bruker)).isEqualTo(1);
    }

    @Test
    void offItIsAllOneWhoeverTalks() {
        open("mechanisms.B7=off");
        Bruker bruker = office.bruker(who -> who.interest = 1);
        double faith = bruker.faith;
        enter(bruker, Measure.ARBEIDSTRENING);
        for (Task task : new Task[] {Task.CONTACT, Task.EMPLOYER, Task.CONTACT}) {
            all.casework.done(office.week, bruker, task, false);
        }
        assertThat(bruker.reflected + bruker.planned + bruker.placement.skillHere)
                .isZero();
        assertThat(bruker.faith).isEqualTo(faith);
        assertThat(all.patterns.general(bruker)).isEqualTo(1);
        assertThat(all.patterns.occupational(bruker)).isEqualTo(1);
    }
}
