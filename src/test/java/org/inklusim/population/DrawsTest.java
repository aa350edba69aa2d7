package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;

/** A change in the law of one attribute moves no draw of another. */
class DrawsTest {
    private static final Profile BASE = Worlds.profile("nav-2023");
    private static final List<BrukerSpec> BASE_STOCK = stock(BASE);

    @Test
    void moreWomenMakesOnlyWomen() {
        List<BrukerSpec> stock = stock(with(RandomProfiles.figure(0.9), BASE.needs(), BASE.interest()));

        for (int i = 0; i < stock.size(); i++) {
            BrukerSpec base = BASE_STOCK.get(i);
            assertThat(stock.get(i).woman() || !base.woman()).isTrue();
            assertThat(stock.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("woman")
                    .isEqualTo(base);
        }
        assertThat(stock).isNotEqualTo(BASE_STOCK);
    }

    @Test
    void whereOneLivesAndForWhomOneCaresMovesNothingElse() {
        List<BrukerSpec> stock = stock(with(RandomProfiles.figure(0.5), RandomProfiles.figure(0.6)));

        for (int i = 0; i < stock.size(); i++) {
            BrukerSpec base = BASE_STOCK.get(i);
            assertThat(stock.get(i).outsideCity() || !base.outsideCity()).isTrue();
            assertThat(stock.get(i).careDuties() || !base.careDuties()).isTrue();
            assertThat(stock.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("outsideCity", "careDuties")
                    .isEqualTo(base);
        }
        assertThat(stock.stream().filter(BrukerSpec::outsideCity).count()).isBetween(200L, 300L);
        assertThat(stock.stream().filter(BrukerSpec::careDuties).count()).isBetween(250L, 350L);
    }

    private static Profile with(Figure outsideCities, Figure careDuties) {
        return new Profile(
                BASE.name(),
                BASE.from(),
                BASE.inflow(),
                null,
                BASE.benefits(),
                BASE.age(),
                BASE.women(),
                outsideCities,
                careDuties,
                BASE.needs(),
                BASE.education(),
                BASE.interest(),
                BASE.motivation(),
                BASE.wishes(),
                BASE.employers());
    }

    @Test
    void moreInterestIsMoreForEverybody() {
        Profile.Level level =
                new Profile.Level(RandomProfiles.figure(0.8), BASE.interest().spread());
        List<BrukerSpec> stock = stock(with(BASE.women(), BASE.needs(), level));

        for (int i = 0; i < stock.size(); i++) {
            BrukerSpec base = BASE_STOCK.get(i);
            assertThat(stock.get(i).interest()).isGreaterThan(base.interest());
            assertThat(stock.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("interest")
                    .isEqualTo(base);
        }
    }

    @Test
    void moreOfOneNeedTakesNoneFromAnybodyAndMovesNoOther() {
        Map<Need, Profile.NeedFigures> needs = new EnumMap<>(BASE.needs());
        Profile.NeedFigures sleep = needs.get(Need.SLEEP);
        needs.put(Need.SLEEP, new Profile.NeedFigures(RandomProfiles.figure(0.6), null, null, sleep.weight()));
        List<BrukerSpec> stock = stock(with(BASE.women(), needs, BASE.interest()));

        for (int i = 0; i < stock.size(); i++) {
            BrukerSpec base = BASE_STOCK.get(i);
            BrukerSpec changed = stock.get(i);
            assertThat(changed.needs() & ~Need.SLEEP.bit()).isEqualTo(base.needs() & ~Need.SLEEP.bit());
            assertThat(changed.needs() & base.needs()).isEqualTo(base.needs());
            assertThat(changed.healthLevel()).isLessThanOrEqualTo(base.healthLevel());
            assertThat(changed)
                    .usingRecursiveComparison()
                    .ignoringFields("needs", "mainNeed", "healthLevel")
                    .isEqualTo(base);
        }
        assertThat(stock).isNotEqualTo(BASE_STOCK);
    }

    @Test
    void moreInflowKeepsWhoArrives() {
        Inhabitants few = arrivals(0.01);
        Inhabitants many = arrivals(0.02);
        int more = 0;
        for (int week = -50; week < 50; week++) {
            assertThat(many.arrivals(week, 0)).isGreaterThanOrEqualTo(few.arrivals(week, 0));
            more += many.arrivals(week, 0) - few.arrivals(week, 0);
            assertThat(many.arrival(week, 0, 0)).isEqualTo(few.arrival(week, 0, 0));
        }
        assertThat(more).isPositive();
    }

    @Test
    void anotherEmployerChangesNone() {
        EmployerDraw draw = new EmployerDraw(BASE.employers(), new KeyedRandom(1, 1));
        List<EmployerSpec> alone = new ArrayList<>();
        for (int id = 1; id <= 400; id++) {
            alone.add(draw.employer(id, 0));
        }

        assertThat(Worlds.inhabitants(1_000, 1, BASE, 1).employers()).isEqualTo(alone);
    }

    private static Inhabitants arrivals(double inflow) {
        return new Inhabitants(
                Worlds.scenario(1_000, 1, Worlds.SIXTY),
                Worlds.parameters(Map.of("population.inflow_per_week.nav-2023", inflow)),
                new KeyedRandom(1, 1),
                BASE);
    }

    private static List<BrukerSpec> stock(Profile profile) {
        return Worlds.inhabitants(500, 1, profile, 1).stock();
    }

    private static Profile with(Figure women, Map<Need, Profile.NeedFigures> needs, Profile.Level interest) {
        return new Profile(
                BASE.name(),
                BASE.from(),
                BASE.inflow(),
                null,
                BASE.benefits(),
                BASE.age(),
                women,
                BASE.outsideCities(),
                BASE.careDuties(),
                needs,
                BASE.education(),
                interest,
                BASE.motivation(),
                BASE.wishes(),
                BASE.employers());
    }
}
