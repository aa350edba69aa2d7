package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.inklusim.model.Someone;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.VeilederSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfoliosTest {
    private static Bruker newcomer(TestSociety test) {
        Bruker bruker = new Bruker(new Someone().spec(test.society.arrived() + 1, test.week.number(), 0), 1);
        bruker.placement.clear();
        test.society.add(bruker);
        new Mechanisms(test.settings).portfolios.receive(test.week, bruker);
        return bruker;
    }

    @Test
    void newcomersGoWhereTheLoadIsLightestAgainstWhatThePostIsMeantFor() {
        TestSociety test = TestSociety.of();
        Veileder small = test.veileder(20);
        Veileder large = test.veileder(60);
        for (int i = 0; i < 40; i++) {
            newcomer(test);
        }
        assertThat(small.size()).isEqualTo(10);
        assertThat(large.size()).isEqualTo(30);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void aNewCaseIsToBeClarified() {
        TestSociety test = TestSociety.of();
        test.veileder();
        Bruker bruker = newcomer(test);
        assertThat(bruker.waitingSince(Task.KARTLEGGING)).isEqualTo(1);
        assertThat(bruker.lastContact).isEqualTo(1);
        assertThat(bruker.trust).isEqualTo(test.settings.get("trust.start"));
        assertThat(bruker.counts.veilederChanges).isZero();
    }

    @Test
    void whereAllPostsAreVacantCasesLieWithAnEmptyOne() {
        TestSociety test = TestSociety.of();
        Veileder vacant = test.veileder();
        vacant.filledFrom = 99;
        vacant.present = false;
        assertThat(newcomer(test).veileder).isSameAs(vacant);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void jobbspesialisterGetNoNewcomers() {
        TestSociety test = TestSociety.of();
        Veileder ordinary = test.veileder();
        Veileder specialist = new Veileder(new VeilederSpec(2, 0, 20), test.kontor, true);
        test.society.add(specialist);
        for (int i = 0; i < 10; i++) {
            newcomer(test);
        }
        assertThat(ordinary.size()).isEqualTo(10);
        assertThat(specialist.size()).isZero();
    }

    /** Random dealing out, levelling, coming and going: nobody is lost, nothing that waits is forgotten. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nobodyAndNothingIsLostInReshuffles(long seed) {
        Random random = new Random(seed);
        TestSociety test = TestSociety.of("mechanisms.A5=" + (seed == 4 ? "off" : "on"));
        for (int i = 0; i < 5; i++) {
            test.veileder(20 + 20 * i);
        }
        Portfolios portfolios = new Mechanisms(test.settings).portfolios;
        for (int step = 0; step < 400; step++) {
            Veileder veileder = test.society.veiledere().get(random.nextInt(5));
            switch (random.nextInt(5)) {
                case 0 -> {
                    if (veileder.filled()
                            && test.society.veiledere().stream()
                                            .filter(Veileder::filled)
                                            .count()
                                    > 1) {
                        veileder.filledFrom = 9_999;
                        veileder.present = false;
                        portfolios.dealOut(test.week, veileder);
                        assertThat(veileder.size()).isZero();
                    }
                }
                case 1 -> {
                    veileder.filledFrom = Bruker.NEVER;
                    veileder.present = true;
                    portfolios.relieve(test.week, veileder);
                }
                case 2 -> {
                    if (test.society.brukere().size() > 5) {
                        Bruker leaves = test.society
                                .brukere()
                                .get(random.nextInt(test.society.brukere().size()));
                        new Mechanisms(test.settings).workplaces.exit(test.week, leaves, State.LEFT);
                        test.society.forgetAbsorbed();
                    }
                }
                default -> newcomer(test).raise(Task.of(random.nextInt(Task.count())), step);
            }
            assertThat(test.faults()).isEmpty();
            for (Bruker bruker : test.society.brukere()) {
                assertInLine(bruker);
            }
        }
    }

    private static void assertInLine(Bruker bruker) {
        for (int i = 0; i < Task.count(); i++) {
            if (bruker.waits(Task.of(i))) {
                var queue = bruker.handler(Task.of(i)).queue(Task.of(i));
                int times = 0;
                for (int place = 0; place < queue.size(); place++) {
                    times += queue.get(place) == bruker ? 1 : 0;
                }
                assertThat(times).as(bruker.id() + " " + Task.of(i)).isPositive();
            }
        }
    }

    /** A full post meant for 20 and an empty one, where 10 % above that are not too many. */
    private static TestSociety full(int brukere) {
        TestSociety test = TestSociety.of("parameters.veileder.overfull_share=0.1");
        Veileder full = test.veileder(20);
        for (int i = 0; i < brukere; i++) {
            test.bruker(full, who -> {});
        }
        test.veileder(20);
        return test;
    }

    private static void relieve(TestSociety test) {
        new Mechanisms(test.settings).portfolios.relieve(test.week, second(test));
    }

    private static Veileder second(TestSociety test) {
        return test.society.veiledere().get(1);
    }

    @Test
    void aColleagueWithRoomTakesWhatIsTooMuchAndNoMore() {
        TestSociety test = full(26);
        Veileder first = test.society.veiledere().get(0);
        List<Bruker> before = List.copyOf(first.portfolio());
        relieve(test);
        assertThat(first.portfolio()).as("last come, first moved").isEqualTo(before.subList(0, 22));
        String relieved = test.text();
        relieve(test);
        assertThat(test.text()).isEqualTo(relieved);
    }

    @Test
    void nobodyChangesVeilederForEvenNumbersOnly() {
        TestSociety test = full(22);
        String before = test.text();
        relieve(test);
        assertThat(test.text()).isEqualTo(before);
    }

    @Test
    void whereAllHaveTooManyTheyAreSharedEvenly() {
        TestSociety test = full(60);
        relieve(test);
        assertThat(test.society.veiledere()).extracting(Veileder::size).containsExactly(30, 30);
    }

    @Test
    void aCaseThatHasJustChangedHandsStays() {
        TestSociety test = full(26);
        int settled = (int) test.settings.get("veileder.settled_weeks");
        List<Bruker> brukere = test.society.brukere();
        brukere.forEach(bruker -> bruker.handedOver = test.week.number() - settled + 1);
        brukere.get(7).handedOver--;
        relieve(test);
        assertThat(second(test).portfolio()).containsExactly(brukere.get(7));
        assertThat(brukere.get(7).handedOver).isEqualTo(test.week.number());
    }
}
