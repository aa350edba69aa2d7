package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

class CourageTest {
    private TestSociety office;

    private Veileder open(int posts, int brukere, String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.A4=on", "practice.kind=hybrid", "practice.hybrid.cases=3")
                .with(sets));
        for (int i = 0; i < posts; i++) {
            Veileder veileder = office.veileder();
            for (int k = 0; k < brukere; k++) {
                office.bruker(veileder, who -> {});
            }
        }
        return office.society.veiledere().get(0);
    }

    private int begun(double support, String... sets) {
        open(60, 5, sets);
        office.kontor.leaderSupport = support;
        office.act("courage", "practice");
        assertThat(office.faults()).isEmpty();
        return office.society.veiledere().stream()
                .mapToInt(veileder -> veileder.closeCases)
                .sum();
    }

    @Test
    void offEverybodyPutsCloseCasesFirst() {
        Veileder veileder = open(20, 5, "mechanisms.A4=off");
        office.kontor.leaderSupport = 0;
        office.society.veiledere().forEach(each -> each.strain = 1);
        veileder.courageous = false;
        office.act("courage");
        assertThat(office.society.veiledere()).allMatch(each -> each.courageous);
        assertThat(begun(0, "mechanisms.A4=off")).isEqualTo(180);
    }

    @Test
    void theLeadersSupportLetsMoreCasesBeginInTheSamePortfolio() {
        assertThat(begun(0)).isLessThan(begun(0.5));
        assertThat(begun(0.5)).isLessThan(begun(1));
    }

    @Test
    void mixedSignalsLetFewerBegin() {
        String strong = "parameters.courage.mixed_signals_effect=5";
        int clear = begun(0.5, strong, "parameters.measure.pressure_to_fill=0");
        int mixed = begun(0.5, strong, "parameters.measure.pressure_to_fill=0.5");
        assertThat(mixed).isLessThan(clear);
        assertThat(begun(0.5, strong, "parameters.measure.pressure_to_fill=0.5", "mechanisms.D2=off"))
                .as("where nobody is to fill measures there is one signal")
                .isEqualTo(clear);
    }

    @Test
    void whoFollowsCloselyHearsHowManyPlacesStandEmpty() {
        Veileder one = open(2, 0);
        Courage courage = new Mechanisms(office.settings).courage;
        PlacesAndMoney places = new Mechanisms(office.settings).places;
        double before = courage.chance(office.week, one);
        assertThat(places.empty(office.week, office.kontor)).isEqualTo(1);
        Arrays.fill(office.kontor.taken, 1000);
        assertThat(places.empty(office.week, office.kontor)).isZero();
        assertThat(courage.chance(office.week, one))
                .as("who follows nobody closely hears the usual signal")
                .isEqualTo(before);
        one.closeCases = 2;
        double full = courage.chance(office.week, one);
        Arrays.fill(office.kontor.taken, 0);
        double empty = courage.chance(office.week, one);
        assertThat(full).isGreaterThan(before);
        assertThat(empty).isLessThan(before);
    }

    @Test
    void withoutPressureOrPlacesToFillEmptyPlacesAreNotHeard() {
        for (String off : new String[] {"parameters.measure.pressure_to_fill=0", "mechanisms.D2=off"}) {
            Veileder one = open(2, 0, off);
            Courage courage = new Mechanisms(office.settings).courage;
            double before = courage.chance(office.week, one);
            one.closeCases = 2;
            assertThat(courage.chance(office.week, one)).isEqualTo(before);
            Arrays.fill(office.kontor.taken, 1000);
            assertThat(courage.chance(office.week, one)).isEqualTo(before);
        }
    }

    @Test
    void theUsualShareOfEmptyPlacesIsHeardAsBefore() {
        Veileder one = open(2, 0);
        double before = new Mechanisms(office.settings).courage.chance(office.week, one);
        one = open(2, 0, "parameters.courage.usual_empty_places=0.5");
        one.closeCases = 2;
        MeasureBudgets budgets = new Mechanisms(office.settings).budgets;
        for (int i = 0; i < Measure.count(); i++) {
            office.kontor.taken[i] = (int) budgets.places(office.kontor, Measure.of(i)) / 2;
        }
        double halfFull = new Mechanisms(office.settings).courage.chance(office.week, one);
        assertThat(halfFull).isEqualTo(before, within(0.02));
    }

    @Test
    void itHangsOnColleaguesExperienceAndStrain() {
        Veileder one = open(2, 0, "mechanisms.D2=off");
        Veileder colleague = office.society.veiledere().get(1);
        Courage courage = new Mechanisms(office.settings).courage;
        double alone = courage.chance(office.week, one);
        one.closeCases = 2;
        assertThat(courage.chance(office.week, one))
                .as("own cases are no colleague's")
                .isEqualTo(alone);
        colleague.closeCases = 2;
        assertThat(courage.chance(office.week, one)).isGreaterThan(alone);
        colleague.closeCases = 0;
        one.mastery = 0.9;
        assertThat(courage.chance(office.week, one)).isGreaterThan(alone);
        one.mastery = office.settings.get("mastery.start");
        one.strain = 0.9;
        assertThat(courage.chance(office.week, one)).isLessThan(alone).isBetween(0.0, 1.0);
    }

    @Test
    void itDoesNotHangOnSizeAlone() {
        Veileder few = open(1, 10);
        Courage courage = new Mechanisms(office.settings).courage;
        double chance = courage.chance(office.week, few);
        assertThat(courage.chance(office.week, open(1, 100))).isEqualTo(chance);
    }

    @Test
    void jobbspesialisterNeedNone() {
        Veileder veileder = open(40, 0);
        office.kontor.leaderSupport = 0;
        office.society.veiledere().forEach(each -> {
            each.strain = 1;
            each.specialist = each != veileder;
        });
        boolean always = true;
        for (int week = 0; week < 40; week++) {
            office.act("courage");
            always &= veileder.courageous;
            assertThat(office.society.veiledere())
                    .filteredOn(each -> each.specialist)
                    .isNotEmpty()
                    .allMatch(each -> each.courageous);
        }
        assertThat(always).isFalse();
    }

    @Test
    void withoutItCloseCasesTakeTurnsWithTheMany() {
        assertThat(closeTalks(true)).isEqualTo(20);
        assertThat(closeTalks(false)).isBetween(5L, 17L);
    }

    private long closeTalks(boolean courageous) {
        Veileder veileder = open(1, 80, "mechanisms.A5=off", "parameters.time.follow_up_share=0.5");
        veileder.courageous = courageous;
        List<Bruker> all = office.society.brukere();
        for (int i = 0; i < all.size(); i++) {
            if (i < 20) {
                office.follow(all.get(i));
            }
            all.get(i).raise(i < 20 ? Task.CLOSE_CONTACT : Task.CONTACT, 1);
        }
        office.act("hours");
        assertThat(office.faults()).isEmpty();
        return all.stream()
                .filter(bruker -> bruker.close() && bruker.counts.contacts > 0)
                .count();
    }
}
