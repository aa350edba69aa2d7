package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.Phase;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.junit.jupiter.api.Test;

class PlacesAndMoneyTest {
    /** Two places in AMO in an office of 200 brukere. */
    private static final String TWO = "measures.places.amo=10";

    private static TestSociety office(int brukere, String... sets) {
        TestSociety test = TestSociety.of(sets);
        test.veileder();
        for (int i = 0; i < brukere; i++) {
            test.bruker();
        }
        return test;
    }

    private static void grant(TestSociety test, Bruker bruker) {
        bruker.ordered = Measure.AMO;
        bruker.orderedSince = test.week.number();
        bruker.granted = true;
        test.kontor.waiting[Measure.AMO.ordinal()].add(bruker);
    }

    private static List<Long> inMeasure(TestSociety test) {
        return test.society.brukere().stream()
                .filter(bruker -> bruker.measure == Measure.AMO)
                .map(Bruker::id)
                .toList();
    }

    @Test
    void placesAreTakenInTheOrderOfTheLine() {
        TestSociety test = office(6, TWO);
        for (int i = 5; i >= 0; i--) {
            grant(test, test.society.brukere().get(i));
        }
        test.act("places");
        assertThat(inMeasure(test)).containsExactly(5L, 6L);
        assertThat(test.kontor.taken[Measure.AMO.ordinal()]).isEqualTo(2);
        test.act(3, "places");
        assertThat(inMeasure(test)).containsExactly(5L, 6L);
        Mechanisms wired = new Mechanisms(test.settings);
        wired.workplaces.end(test.week, test.society.brukere().get(5), false);
        test.act("places");
        assertThat(inMeasure(test)).containsExactly(4L, 5L);
        assertThat(test.society.brukere().get(3).counts.measureWaitWeeks).isEqualTo(4);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void offThereIsAPlaceForEverybodyAtOnceAndNothingPulls() {
        TestSociety test = office(6, TWO, "mechanisms.D2=off");
        test.society.brukere().forEach(bruker -> grant(test, bruker));
        PlacesAndMoney places = new Mechanisms(test.settings).places;
        for (int i = 0; i < Measure.count(); i++) {
            assertThat(places.pull(test.week, test.kontor, Measure.of(i))).isZero();
            assertThat(places.hasPlace(test.week, test.kontor, Measure.of(i))).isTrue();
        }
        test.act("places");
        assertThat(inMeasure(test)).hasSize(6);
        assertThat(test.society.brukere()).allMatch(bruker -> bruker.counts.measureWaitWeeks == 0);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void whereThereIsRoomForAllItMakesNoDifferenceButForThePull() {
        String[] sets = {"measures.places.amo=1000", "parameters.measure.pressure_to_fill=0"};
        TestSociety on = office(6, sets);
        TestSociety off = office(6, sets[0], sets[1], "mechanisms.D2=off");
        for (TestSociety test : List.of(on, off)) {
            test.society.brukere().forEach(bruker -> grant(test, bruker));
            test.act(2, "places");
        }
        assertThat(on.text()).isEqualTo(off.text());
    }

    @Test
    void withoutAnOrderThePhaseDoesNothing() {
        TestSociety test = office(6);
        test.act("places");
        String before = test.text();
        test.act(5, "places");
        assertThat(test.text()).isEqualTo(before);
    }

    @Test
    void noPlaceMeansNobody() {
        TestSociety test = office(2, "measures.places.amo=0");
        test.society.brukere().forEach(bruker -> grant(test, bruker));
        test.act(10, "places");
        assertThat(inMeasure(test)).isEmpty();
        assertThat(new Mechanisms(test.settings).places.pull(test.week, test.kontor, Measure.AMO))
                .isZero();
    }

    @Test
    void emptyPlacesPullAndFullOnesDoNot() {
        TestSociety test = office(6, TWO);
        PlacesAndMoney places = new Mechanisms(test.settings).places;
        double pull = test.settings.get("measure.pressure_to_fill");
        assertThat(places.pull(test.week, test.kontor, Measure.AMO)).isEqualTo(pull);
        grant(test, test.society.brukere().get(0));
        assertThat(places.pull(test.week, test.kontor, Measure.AMO)).isEqualTo(pull / 2);
        test.act("places");
        assertThat(places.pull(test.week, test.kontor, Measure.AMO)).isEqualTo(pull / 2);
        grant(test, test.society.brukere().get(1));
        assertThat(places.pull(test.week, test.kontor, Measure.AMO)).isZero();
        grant(test, test.society.brukere().get(2));
        assertThat(places.pull(test.week, test.kontor, Measure.AMO)).isZero();
    }

    @Test
    void whoNoLongerWaitsHoldsNoPlaceInTheLine() {
        TestSociety test = office(6, TWO);
        for (Bruker bruker : test.society.brukere()) {
            grant(test, bruker);
        }
        test.act("places");
        assertThat(test.kontor.waiting[Measure.AMO.ordinal()].size()).isEqualTo(4);
        Mechanisms wired = new Mechanisms(test.settings);
        for (int i = 2; i < 6; i++) {
            wired.workplaces.exit(test.week, test.society.brukere().get(i), State.LEFT);
        }
        wired.workplaces.end(test.week, test.society.brukere().get(0), false);
        test.act("places");
        assertThat(test.kontor.waiting[Measure.AMO.ordinal()].size()).isZero();
        assertThat(wired.places.pull(test.week, test.kontor, Measure.AMO)).isPositive();
    }

    @Test
    void pressureToFillSendsPeopleToWhatFitsLess() {
        double[] more = new double[300];
        TestSociety none =
                office(more.length, "parameters.measure.pressure_to_fill=0", "parameters.order.threshold=0.3");
        TestSociety full =
                office(more.length, "parameters.measure.pressure_to_fill=0.5", "parameters.order.threshold=0.3");
        for (TestSociety test : List.of(none, full)) {
            for (int i = 0; i < Measure.count(); i++) {
                Measure measure = Measure.of(i);
                test.kontor.taken[i] =
                        measure == Measure.SHELTERED_PRACTICE || measure == Measure.HIGHER_EDUCATION ? 0 : 99;
            }
            KnownLevels.give(test);
            NextStep next = new Mechanisms(test.settings).nextStep;
            test.society.brukere().forEach(bruker -> next.take(test.week, bruker, 52));
        }
        for (int i = 0; i < more.length; i++) {
            more[i] = misfit(full, i) - misfit(none, i);
        }
        assertThat(Statistics.score(more, 0)).isGreaterThan(Statistics.RARE);
    }

    private static double misfit(TestSociety test, int person) {
        Mechanisms wired = new Mechanisms(test.settings);
        Bruker bruker = test.society.brukere().get(person);
        return bruker.ordered == null
                ? 0
                : Math.abs(wired.ability.productivity(bruker) - wired.catalogue.aim(bruker.ordered));
    }

    /** People of all levels whose cases are fully known. */
    private static final class KnownLevels {
        static void give(TestSociety test) {
            for (Bruker bruker : test.society.brukere()) {
                bruker.known = 1;
                bruker.health = test.random.uniform(bruker.id(), 1, 0);
                bruker.skill = test.random.uniform(bruker.id(), 2, 0);
                bruker.readiness = test.random.uniform(bruker.id(), 3, 0);
            }
        }
    }

    @Test
    void neverMoreThanThePlacesThereAre() {
        List<String> tooMany = new ArrayList<>();
        TestRuns runs = TestRuns.of("parameters.measure.pressure_to_fill=0.5", "parameters.order.threshold=0.3", TWO)
                .weeks(52);
        int[] most = new int[Measure.count()];
        runs.run(new Watcher() {
            @Override
            public void after(Phase phase, Week week) {
                for (Kontor kontor : week.society().kontorer()) {
                    for (int i = 0; i < Measure.count(); i++) {
                        most[i] = Math.max(most[i], kontor.taken[i]);
                        if (kontor.taken[i] > perOffice(runs, Measure.of(i))) {
                            tooMany.add(Measure.of(i) + " " + kontor.taken[i]);
                        }
                    }
                }
            }
        });
        assertThat(tooMany).isEmpty();
        assertThat(most[Measure.AMO.ordinal()]).isEqualTo(2);
    }

    private static long perOffice(TestRuns runs, Measure measure) {
        double usual = runs.settings().get("measure." + measure.id() + ".places");
        return Math.round(200 * runs.scenario().measures().places().getOrDefault(measure.id(), usual) / 1_000);
    }
}
