package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

class BeliefTest {
    private TestSociety office;
    private Mechanisms wired;

    private Veileder veileder(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.A12=on").with(sets));
        wired = new Mechanisms(office.settings);
        return office.veileder();
    }

    private Bruker ready(double readiness) {
        return office.bruker(who -> who.readiness = readiness);
    }

    private int candidates(double belief, String... sets) {
        Veileder veileder = veileder(sets);
        veileder.belief = belief;
        int candidates = 0;
        for (int i = 1; i < 100; i++) {
            candidates += wired.belief.candidate(ready(i / 100.0), veileder) ? 1 : 0;
        }
        return candidates;
    }

    @Test
    void offNobodyIsFilteredOutAndNobodyIsSurprised() {
        assertThat(candidates(0, "mechanisms.A12=off")).isEqualTo(99);
        Veileder veileder = office.society.veiledere().get(0);
        Bruker bruker = ready(0.05);
        office.follow(bruker);
        wired.belief.hired(bruker);
        assertThat(veileder.belief).isZero();
    }

    @Test
    void theMoreItLeansToPlaceThenTrainTheMoreCandidatesThereAre() {
        assertThat(candidates(0)).isBetween(1, 98).isLessThan(candidates(0.5));
        assertThat(candidates(0.5)).isLessThan(candidates(1));
        assertThat(candidates(1)).isEqualTo(99);
    }

    @Test
    void filteredOutNobodyBecomesACloseCase() {
        Veileder doubtful = veileder("practice.kind=hybrid");
        Veileder bold = office.veileder();
        doubtful.belief = 0;
        bold.belief = 1;
        for (int i = 0; i < 5; i++) {
            office.bruker(doubtful, who -> who.readiness = 0.2);
            office.bruker(bold, who -> who.readiness = 0.2);
        }
        office.act("practice");
        assertThat(doubtful.closeCases).isZero();
        assertThat(bold.closeCases).isEqualTo(3);
    }

    @Test
    void ownSurprisesShiftItTheMoreTheLessReadySomebodySeemed() {
        assertThat(after(0.9, true)).isGreaterThan(0.3);
        assertThat(after(0.1, true)).isGreaterThan(after(0.9, true)).isLessThan(1);
        assertThat(after(0.1, false)).as("only those followed closely surprise").isEqualTo(0.3);
    }

    private double after(double readiness, boolean close) {
        Veileder veileder = veileder();
        veileder.belief = 0.3;
        Bruker bruker = ready(readiness);
        if (close) {
            office.follow(bruker);
        }
        wired.workplaces.hire(office.week, bruker, office.employer(), false);
        return veileder.belief;
    }

    @Test
    void defensiveRoutinesStandInTheWay() {
        Veileder veileder = veileder("mechanisms.A13=on");
        veileder.belief = 0.3;
        veileder.kontor.defensiveRoutines = 1;
        Bruker bruker = ready(0.1);
        office.follow(bruker);
        wired.belief.hired(bruker);
        assertThat(veileder.belief).isEqualTo(0.3);
    }

    @Test
    void veiledereBeginApart() {
        veileder();
        for (int i = 0; i < 100; i++) {
            office.veileder();
        }
        assertThat(office.society.veiledere())
                .extracting(veileder -> veileder.belief)
                .doesNotHaveDuplicates();
        double mean = office.society.veiledere().stream()
                .mapToDouble(veileder -> veileder.belief)
                .average()
                .orElseThrow();
        double start = office.settings.get("belief.start");
        assertThat(mean).isBetween(start - 0.08, start + 0.08);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void closeCasesShiftItInARun() {
        assertThat(mean("hybrid")).isGreaterThan(mean("standard") + 0.02);
    }

    private static double mean(String practice) {
        return TestRuns.of("practice.kind=" + practice).weeks(104).run().society().veiledere().stream()
                .mapToDouble(veileder -> veileder.belief)
                .average()
                .orElseThrow();
    }
}
