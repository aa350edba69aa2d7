package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.population.Education;
import org.junit.jupiter.api.Test;

/** E3. */
class HarderHitTest {
    private static final List<Consumer<Someone>> GROUPS =
            List.of(who -> who.age = 25, who -> who.education = Education.COMPULSORY, who -> who.outsideCity = true);

    private TestSociety office = open();

    private TestSociety open(String... sets) {
        office = TestSociety.of(sets);
        office.veileder();
        return office;
    }

    private HarderHit hit() {
        return new HarderHit(office.settings);
    }

    private double finding(double level, Consumer<Someone> as) {
        office.kontor.marketLevel = level;
        return hit().finding(office.bruker(as), office.kontor);
    }

    private double ending(double level, boolean temporary, Consumer<Someone> as) {
        office.kontor.marketLevel = level;
        return hit().ending(office.bruker(as), office.kontor, temporary);
    }

    @Test
    void aDownturnHitsTheYoungTheLowEducatedAndTheRuralHarder() {
        for (Consumer<Someone> group : GROUPS) {
            assertThat(finding(0.5, group)).isLessThan(finding(0.7, group)).isLessThan(finding(0.5, who -> {}));
            assertThat(ending(0.5, false, group))
                    .isGreaterThan(ending(0.7, false, group))
                    .isGreaterThan(ending(0.5, false, who -> {}));
        }
        assertThat(finding(0.5, who -> GROUPS.forEach(group -> group.accept(who))))
                .isLessThan(finding(0.5, GROUPS.get(0)));
        assertThat(finding(0.5, who -> {})).isEqualTo(1);
        assertThat(ending(0.5, false, who -> {})).isEqualTo(1);
    }

    @Test
    void whoCameLastGoesFirst() {
        assertThat(ending(0.5, true, who -> {})).isGreaterThan(ending(0.5, false, who -> {}));
        assertThat(ending(0.3, true, who -> {})).isGreaterThan(ending(0.5, true, who -> {}));
    }

    @Test
    void inUsualAndBetterTimesNobodyIsHit() {
        for (double level : new double[] {1, 1.5, 4}) {
            for (Consumer<Someone> group : GROUPS) {
                assertThat(finding(level, group)).isEqualTo(1);
                assertThat(ending(level, true, group)).isEqualTo(1);
            }
        }
    }

    @Test
    void searchTalksAndJobsFeelIt() {
        office.kontor.marketLevel = 0.5;
        Bruker young = office.bruker(GROUPS.get(0));
        Bruker other = office.bruker();
        Mechanisms all = new Mechanisms(office.settings);
        all.search.act(office.week);
        assertThat(rate(young, Risk.OWN_JOB)).isPositive().isLessThan(rate(other, Risk.OWN_JOB));
        assertThat(risen(all, young)).isPositive().isLessThan(risen(all, other));
        for (Bruker bruker : List.of(young, other)) {
            bruker.employer = office.employer();
            bruker.placement.jobSince = office.week.number();
            office.society.move(bruker, State.WORK, office.week.number());
        }
        all.jobs.act(office.week);
        assertThat(rate(young, Risk.JOB_ENDS)).isGreaterThan(rate(other, Risk.JOB_ENDS));
    }

    private static double rate(Bruker bruker, Risk risk) {
        return bruker.rate[risk.ordinal()];
    }

    private double risen(Mechanisms all, Bruker bruker) {
        double before = Hazards.left(office.random, bruker, Risk.HELPED_JOB);
        all.nextStep.take(office.week, bruker, 26);
        return before - Hazards.left(office.random, bruker, Risk.HELPED_JOB);
    }

    @Test
    void outsideCitiesSearchLastsHalfAsLongAgain() {
        Bruker outside = office.bruker(who -> who.outsideCity = true);
        double[] reach = new double[20_000];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = hit().reach(office.week, outside, office.employer());
            assertThat(reach[i]).isPositive().isLessThanOrEqualTo(1);
        }
        assertThat(Statistics.score(reach, 1 / 1.5)).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void aWayStaysAsLongAsItIsAndCareDutiesAddToIt() {
        Employer employer = office.employer();
        Bruker outside = office.bruker(who -> who.outsideCity = true);
        double once = hit().reach(office.week, outside, employer);
        office.next();
        assertThat(hit().reach(office.week, outside, employer)).isEqualTo(once).isLessThan(1);
        Bruker caring = office.bruker(who -> who.careDuties = true);
        assertThat(hit().reach(office.week, caring, employer)).isCloseTo(StrictMath.exp(-0.2), within(1e-12));
        assertThat(hit().reach(office.week, office.bruker(), employer)).isEqualTo(1);
    }

    /** Placements begun when four hundred such people are each helped to one employer who says yes. */
    private long begun(Consumer<Someone> as, String... sets) {
        open(sets);
        Casework casework = new Mechanisms(office.settings).casework;
        int begun = 0;
        for (int i = 0; i < 400; i++) {
            office.employer();
            Bruker bruker = office.bruker(as);
            office.follow(bruker);
            casework.done(office.week, bruker, Task.CLOSE_EMPLOYER, false);
            begun += bruker.counts.placements + bruker.counts.jobStarts;
        }
        return begun;
    }

    @Test
    void distanceAndCareDutiesKeepSomeFromPlacements() {
        String[] sets = {"mechanisms.C1=off", "mechanisms.D2=off"};
        assertThat(begun(who -> {}, sets)).isEqualTo(400);
        assertThat(begun(who -> who.outsideCity = true, sets)).isBetween(200L, 340L);
        assertThat(begun(who -> who.careDuties = true, sets)).isBetween(250L, 390L);
        assertThat(begun(who -> who.outsideCity = true, "mechanisms.C1=off", "mechanisms.D2=off", "mechanisms.E3=off"))
                .isEqualTo(400);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void distanceKeepsSomeFromJobsTheyFound() {
        open();
        OwnWayOut search = new Mechanisms(office.settings).search;
        Employer employer = office.employer();
        int near = 0;
        int far = 0;
        for (int i = 0; i < 600; i++) {
            near += search.accepts(office.week, office.bruker(), employer, true) ? 1 : 0;
            far += search.accepts(office.week, office.bruker(who -> who.outsideCity = true), employer, true) ? 1 : 0;
        }
        assertThat(far).isPositive().isLessThan(near);
    }

    @Test
    void offNobodyIsHitHarderAndEveryPlaceIsWithinReach() {
        open("mechanisms.E3=off");
        for (Consumer<Someone> group : GROUPS) {
            assertThat(finding(0.2, group)).isEqualTo(1);
            assertThat(ending(0.2, true, group)).isEqualTo(1);
            assertThat(hit().reach(office.week, office.bruker(group), office.employer()))
                    .isEqualTo(1);
        }
        Bruker caring = office.bruker(who -> who.careDuties = true);
        assertThat(hit().reach(office.week, caring, office.employer())).isEqualTo(1);
        assertThat(hit().goes(office.week, caring, office.employer())).isTrue();
    }
}
