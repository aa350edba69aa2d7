package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.junit.jupiter.api.Test;

/** B16. */
class NeedsShowTest {
    private TestSociety office;
    private Mechanisms all;

    private Bruker open(String... sets) {
        office = TestSociety.of(TestRuns.of(
                        "mechanisms.B16=on",
                        "parameters.order.discretion=0.1",
                        "parameters.order.threshold=0.3",
                        "parameters.measure.pressure_to_fill=0")
                .with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
        Bruker bruker = office.bruker();
        bruker.known = 0.2;
        return bruker;
    }

    /** What is known after so many weeks at a workplace with a talk there each so many weeks. */
    private Bruker worked(int weeks, int interval, boolean close, String... sets) {
        Bruker bruker = open(sets);
        if (close) {
            office.follow(bruker);
        }
        all.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 100);
        for (int week = 1; week <= weeks; week++) {
            office.next();
            if (week % interval == 0) {
                all.casework.done(office.week, bruker, close ? Task.CLOSE_EMPLOYER : Task.EMPLOYER, false);
            }
            assertThat(bruker.known).isBetween(0.0, 1.0);
        }
        return bruker;
    }

    @Test
    void offWorkShowsNothing() {
        assertThat(worked(50, 4, true, "mechanisms.B16=off").known).isEqualTo(0.2);
    }

    @Test
    void weeksAtWorkAndTalksWithTheOneClosestMakeNeedsKnown() {
        double known = worked(24, 4, true).known;
        assertThat(known).isGreaterThan(0.3);
        assertThat(worked(24, 100, true).known).as("nobody asked").isEqualTo(0.2);
        assertThat(worked(24, 4, false).known)
                .as("with the manager")
                .isGreaterThan(0.2)
                .isLessThan(known);
        assertThat(worked(24, 12, true).known).as("seldom asked").isLessThan(known);
        assertThat(worked(6, 1, true).known).as("as often asked, too early").isLessThan(known);
    }

    @Test
    void whatThePersonCanDoIsClearerForIt() {
        double clear = worked(24, 4, true).clarified;
        assertThat(clear).isPositive().isLessThan(1).isGreaterThan(worked(24, 12, true).clarified);
        assertThat(worked(24, 4, true, "mechanisms.B16=off").clarified).isZero();
    }

    @Test
    void misjudgementFallsInBothDirections() {
        double known = worked(52, 2, true).known;
        assertThat(misjudged(0.4, known)).isLessThan(misjudged(0.4, 0.2));
        assertThat(misjudged(0.9, known)).isLessThan(misjudged(0.9, 0.2));
    }

    /** Mean distance between ability and the aim of what is ordered, for people of one ability. */
    private double misjudged(double skill, double known) {
        double misfit = 0;
        int ordered = 0;
        for (int i = 0; i < 400; i++) {
            Bruker bruker = office.bruker(who -> {
                who.skill = skill;
                who.readiness = skill;
                who.healthLevel = 4 * skill - 2;
            });
            bruker.known = known;
            all.nextStep.take(office.week, bruker, 4);
            if (bruker.ordered != null) {
                ordered++;
                misfit += Math.abs(all.ability.productivity(bruker) - all.catalogue.aim(bruker.ordered));
            }
        }
        assertThat(ordered).isGreaterThan(50);
        return misfit / ordered;
    }
}
