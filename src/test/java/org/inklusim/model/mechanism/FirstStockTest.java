package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inklusim.model.TestRuns;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.State;
import org.junit.jupiter.api.Test;

class FirstStockTest {
    /** The society as it stands after the first week of burn-in, accounts checked. */
    private static Society founded(String... sets) {
        return TestRuns.of("population.brukere=1000", "population.employers=400", "horizon.burn_in=1")
                .with(sets)
                .start()
                .week()
                .society();
    }

    private static List<Bruker> in(Society society, Measure measure) {
        return society.brukere().stream()
                .filter(bruker -> bruker.measure == measure)
                .toList();
    }

    @Test
    void someAreInAMeasureOrInLineForOneOrInPartTimeWork() {
        Society society = founded();
        for (int i = 0; i < Measure.count(); i++) {
            assertThat(in(society, Measure.of(i)))
                    .as(Measure.of(i).id())
                    .isNotEmpty()
                    .hasSizeLessThan(120);
        }
        assertThat(society.in(State.PART_TIME)).isBetween(70L, 160L);
        assertThat(society.in(State.WAITING)).isBetween(450L, 650L);
        assertThat(society.brukere().stream().filter(bruker -> bruker.granted)).hasSizeBetween(150, 450);
    }

    /** A third to a half of it on average: much ends before its time, and few have been on the benefit for very long. */
    @Test
    void whoIsInAMeasureHasBeenThereForSomeOfItsTime() {
        Society society = founded();
        for (Measure measure : List.of(Measure.VOCATIONAL_TRAINING, Measure.ARBEIDSTRENING, Measure.OPPFOLGING)) {
            List<Bruker> there = in(society, measure);
            double gone = there.stream()
                    .mapToDouble(bruker -> 1 - bruker.stateSince())
                    .average()
                    .orElseThrow();
            double length = there.stream()
                    .mapToDouble(bruker -> bruker.measureEnd - bruker.stateSince())
                    .average()
                    .orElseThrow();
            assertThat(gone / length).as(measure.id()).isBetween(0.15, 0.6);
            assertThat(there).allMatch(bruker -> bruker.measureEnd > 0 && bruker.grantedUntil >= 0);
            assertThat(there).allMatch(bruker -> bruker.benefitWeeks >= 1 - bruker.stateSince());
        }
    }

    @Test
    void jobsBeganOnTheBenefit() {
        List<Bruker> work = founded().brukere().stream()
                .filter(bruker -> bruker.state() == State.PART_TIME)
                .toList();
        assertThat(work).allMatch(bruker -> bruker.benefitWeeks + 1 >= 1 - bruker.placement.jobSince);
        assertThat(work).anyMatch(bruker -> bruker.placement.jobSince < -52);
        assertThat(work).allMatch(bruker -> bruker.weeklyWage > 0 && bruker.employer.spec.wageMoney());
    }

    @Test
    void theLongerOnTheBenefitTheMoreAnOfficeKnows() {
        List<Bruker> brukere = founded().brukere();
        assertThat(known(brukere, 104, 1_000)).isGreaterThan(known(brukere, 0, 26));
    }

    private static double known(List<Bruker> brukere, int from, int to) {
        return brukere.stream()
                .filter(bruker -> bruker.benefitWeeks >= from && bruker.benefitWeeks < to)
                .mapToDouble(bruker -> bruker.known)
                .average()
                .orElseThrow();
    }

    @Test
    void whereThereAreNoPlacesPeopleStandInLine() {
        Society society = founded("measures.places.oppfolging=0");
        assertThat(in(society, Measure.OPPFOLGING)).isEmpty();
        assertThat(society.brukere()).anyMatch(bruker -> bruker.ordered == Measure.OPPFOLGING && bruker.granted);
        assertThat(society.kontorer()
                        .get(0)
                        .waiting[Measure.OPPFOLGING.ordinal()]
                        .size())
                .isPositive();
    }
}
