package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.scenario.Doc;
import org.inklusim.scenario.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** D2, the money. */
class MeasureBudgetsTest {
    private TestSociety office;
    private Mechanisms wired;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("population.brukere=1000").with(sets));
        wired = new Mechanisms(office.settings);
        office.veileder();
    }

    private long afforded(Measure measure) {
        return wired.budgets.afforded(office.week, office.kontor, measure);
    }

    private void line(int brukere) {
        for (int i = 0; i < brukere; i++) {
            Bruker bruker = office.bruker();
            bruker.ordered = Measure.AMO;
            bruker.orderedSince = office.week.number();
            bruker.granted = true;
            office.kontor.waiting[Measure.AMO.ordinal()].add(bruker);
        }
    }

    private int in() {
        return office.kontor.taken[Measure.AMO.ordinal()];
    }

    private double usualShare(Measure measure) {
        double all = 0;
        for (int i = 0; i < Measure.count(); i++) {
            all += usualPrice(Measure.of(i));
        }
        return usualPrice(measure) / all;
    }

    private double usualPrice(Measure measure) {
        return wired.budgets.price(measure) * office.settings.get("measure." + measure.id() + ".places");
    }

    /** The share of the usual budget that pays for so many places a year. */
    private double share(Measure measure, double places) {
        open();
        return usualShare(measure) * places / office.settings.get("measure." + measure.id() + ".places");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void byDefaultTheMoneyPaysForThePlacesThereAreAllYear(Measure measure) {
        open();
        wired.places.act(office.week);
        long places = wired.budgets.places(office.kontor, measure);
        assertThat(places).isEqualTo((long) office.settings.get("measure." + measure.id() + ".places"));
        assertThat(afforded(measure)).isGreaterThanOrEqualTo(places);
        for (int week = 1; week <= 104; week++) {
            wired.places.act(office.week);
            assertThat(afforded(measure)).isGreaterThanOrEqualTo(places);
            long price = Math.round(wired.budgets.price(measure) * 100);
            office.kontor.spent[measure.ordinal()] += places * price;
            office.next();
        }
    }

    @Test
    void theUsualSharesAreAsTheKeySays() throws NoSuchMethodException {
        open();
        double sum = 0;
        String doc =
                Measures.class.getRecordComponents()[0].getAnnotation(Doc.class).value();
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            double usual = usualShare(measure);
            sum += usual;
            assertThat(doc).contains(measure.id() + " " + Math.round(usual * 100) / 100.0);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void aShareBuysAsManyPlacesAsItPaysFor() {
        double half = share(Measure.AMO, 12.5);
        double twice = share(Measure.AMO, 50);
        for (double share : new double[] {half, twice}) {
            open("measures.budget_share={amo: " + share + "}");
            line(100);
            office.act(3, "places", "measures");
            assertThat(in()).isEqualTo(share == half ? 12 : 50);
        }
        open("measures.budget_share={amo: " + twice + "}", "measures.places={amo: 25}");
        line(100);
        office.act(3, "places", "measures");
        assertThat(in()).as("money alone makes no places").isEqualTo(25);
        open("measures.places={amo: 50}");
        line(100);
        office.act(3, "places", "measures");
        assertThat(in()).as("where no share is set, money follows places").isEqualTo(50);
    }

    @Test
    void aCutOnTheWayHitsThoseInLine() {
        double half = share(Measure.AMO, 12.5);
        open();
        Mechanisms cut =
                new Mechanisms(TestRuns.of("population.brukere=1000", "measures.budget_share={amo: " + half + "}")
                        .settings());
        line(60);
        office.act(26, "places", "measures");
        int before = in();
        assertThat(before).isEqualTo(25);
        long begun = begun();
        for (int week = 27; week <= 52; week++) {
            cut.places.act(office.week);
            cut.content.act(office.week);
            office.next();
            assertThat(begun()).as("week %s", week).isEqualTo(begun);
        }
        assertThat(in()).as("who is in goes on to the end").isLessThan(25);
        assertThat(office.ledger.kroner().paid(Purpose.MEASURE)).isPositive();
        long waiting = office.society.brukere().stream()
                .filter(bruker -> bruker.granted)
                .count();
        assertThat(waiting).isPositive();
        cut.places.act(office.week);
        assertThat(begun()).as("a new year has money again").isGreaterThan(begun);
        assertThat(in()).isLessThanOrEqualTo(12);
        assertThat(office.faults()).isEmpty();
    }

    private long begun() {
        return office.society.brukere().stream()
                .mapToInt(bruker -> bruker.counts.orderedStarts)
                .sum();
    }

    @Test
    void withoutTheCutTheLineMovesOn() {
        open();
        line(60);
        office.act(26, "places", "measures");
        long begun = begun();
        office.act(26, "places", "measures");
        assertThat(begun()).isGreaterThan(begun);
    }

    @Test
    void aReformOfTheScenarioDoesTheSame() {
        double half = share(Measure.AMO, 12.5);
        TestRuns runs = TestRuns.of("population.brukere=400", "parameters.order.threshold=0.6")
                .weeks(52);
        Map<Integer, Integer> usual = starts(runs);
        Map<Integer, Integer> cut =
                starts(runs.with("changes=[{week: 27, set: {measures.budget_share.amo: " + half + "}}]"));
        int late = 0;
        for (int week = 1; week <= 52; week++) {
            if (week < 27) {
                assertThat(cut.get(week)).isEqualTo(usual.get(week));
            } else {
                late += usual.get(week);
                assertThat(cut.get(week)).as("week %s", week).isZero();
            }
        }
        assertThat(late).isPositive();
    }

    /** Who begins in AMO in each week. */
    private static Map<Integer, Integer> starts(TestRuns runs) {
        Map<Integer, Integer> starts = new HashMap<>();
        runs.run(new Watcher() {
            @Override
            public void weekOver(Week week) {
                starts.put(week.number(), (int) week.society().brukere().stream()
                        .filter(bruker -> bruker.measure == Measure.AMO && bruker.stateSince() == week.number())
                        .count());
            }
        });
        return starts;
    }

    @Test
    void offMoneyHasNoEnd() {
        open("mechanisms.D2=off", "measures.budget_share={amo: 0}");
        assertThat(afforded(Measure.AMO)).isEqualTo(Long.MAX_VALUE);
        assertThat(wired.budgets.canPay(office.week, office.kontor, Measure.ARBEIDSTRENING, 1e12))
                .isTrue();
        line(60);
        office.act("places");
        assertThat(in()).isEqualTo(60);
    }

    @Test
    void officesHaveBudgetsOfTheirOwn() {
        open();
        Kontor other = new Kontor(1, 500);
        office.society.add(other);
        office.act("places");
        other.spent[Measure.AMO.ordinal()] = Long.MAX_VALUE / 2;
        assertThat(afforded(Measure.AMO)).isGreaterThanOrEqualTo(25);
        assertThat(wired.budgets.afforded(office.week, other, Measure.AMO)).isNegative();
        assertThat(wired.budgets.places(other, Measure.SHELTERED_PRACTICE)).isEqualTo(35);
    }

    @Test
    void subsidisedWorkIsPaidFromTheBudgetAndHasNoPlaceWithoutMoney() {
        open("measures.budget_share={lonnstilskudd: 0}");
        wired.places.act(office.week);
        assertThat(wired.places.hasPlace(office.week, office.kontor, Measure.LONNSTILSKUDD))
                .isFalse();
        open();
        Bruker bruker = office.bruker();
        wired.workplaces.begin(office.week, bruker, office.employer(), Measure.LONNSTILSKUDD, 52);
        wired.account.act(office.week);
        long spent = office.kontor.spent[Measure.LONNSTILSKUDD.ordinal()];
        double paid = office.ledger.kroner().paid(Purpose.WAGE_SUBSIDY)
                + office.ledger.kroner().paid(Purpose.INCLUSION_GRANT);
        assertThat(spent).isPositive().isEqualTo(Math.round(paid * 100));
        assertThat(office.ledger.kroner().paid(Purpose.WAGE_SUBSIDY))
                .isLessThanOrEqualTo(wired.budgets.price(Measure.LONNSTILSKUDD) + 0.01);
    }

    @Test
    void aRunThatBeginsWithinAYearHasItsPartOfTheBudget() {
        double share = share(Measure.AMO, 12.5);
        open("measures.budget_share={amo: " + share + "}", "parameters.season.calendar_week_of_week_1=40");
        line(100);
        office.act(5, "places", "measures");
        assertThat(in()).isEqualTo(12);
        assertThat(office.society.brukere())
                .filteredOn(bruker -> bruker.state() == State.WAITING)
                .hasSize(88);
    }
}
