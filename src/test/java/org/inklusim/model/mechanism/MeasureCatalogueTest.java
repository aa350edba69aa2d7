package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Innsatsgruppe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureCatalogueTest {
    private static TestSociety office(String... sets) {
        TestSociety test = TestSociety.of(sets);
        test.veileder();
        test.employer();
        return test;
    }

    private static Bruker in(TestSociety test, Measure measure) {
        Bruker bruker = test.bruker();
        Workplaces workplaces = new Mechanisms(test.settings).workplaces;
        if (measure.needsEmployer()) {
            workplaces.begin(test.week, bruker, test.society.employers().get(0), measure, 999);
        } else {
            workplaces.enter(test.week, bruker, measure, 999);
        }
        return bruker;
    }

    @Test
    void whoIsInNoMeasureGetsAndCostsNothing() {
        TestSociety test = office();
        test.bruker();
        String before = test.text();
        test.act(20, "measures");
        assertThat(test.text()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void placesAtProvidersCostTheirPriceAndThoseAtEmployersNothing(Measure measure) {
        TestSociety test = office();
        in(test, measure);
        test.act(52, "measures");
        double paid = test.ledger.kroner().paid(Purpose.MEASURE);
        if (measure.needsEmployer()) {
            assertThat(paid).isZero();
        } else {
            double month = test.settings.get("measure." + measure.id() + ".nok_per_month");
            assertThat(paid).isPositive().isCloseTo(12 * month, within(1.0));
        }
        assertThat(test.ledger.kroner().balance(Account.PROVIDERS)).isEqualTo(paid);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void aMeasureIsHeldAndPaidForAsManyWeeksAsItIsGranted() {
        TestSociety test = office();
        Bruker bruker = test.bruker();
        bruker.ordered = Measure.AMO;
        bruker.granted = true;
        test.kontor.waiting[Measure.AMO.ordinal()].add(bruker);
        int weeks = (int) test.settings.get("measure.amo.weeks");
        test.act(weeks + 9, "places", "measures", "states");
        double month = test.settings.get("measure.amo.nok_per_month");
        assertThat(test.ledger.kroner().paid(Purpose.MEASURE)).isCloseTo(weeks * month * 12 / 52, within(1.0));
        assertThat(bruker.measure).isNull();
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void avklaringClarifiesAllInItsWeeks() {
        TestSociety test = office();
        Bruker bruker = in(test, Measure.AVKLARING);
        int weeks = (int) test.settings.get("measure.avklaring.weeks");
        test.act(weeks - 1, "measures");
        assertThat(bruker.clarified).isLessThan(1);
        test.act(1, "measures");
        assertThat(bruker.clarified).isCloseTo(1, within(1e-9));
        test.act(5, "measures");
        assertThat(bruker.clarified).isLessThanOrEqualTo(1);
        assertThat(bruker.skill).isEqualTo(0.5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"AMO", "VOCATIONAL_TRAINING", "HIGHER_EDUCATION"})
    void trainingTeachesTheOccupation(Measure measure) {
        TestSociety test = office();
        Bruker bruker = in(test, measure);
        test.act(20, "measures");
        double gain = test.settings.get("measure." + measure.id() + ".skill_per_week");
        assertThat(bruker.skill).isCloseTo(1 - 0.5 * StrictMath.pow(1 - gain, 20), within(1e-9));
        assertThat(bruker.readiness).isEqualTo(0.5);
    }

    @Test
    void shelteredPracticeTeachesLittleAndNothingOfAnOccupation() {
        TestSociety test = office();
        Bruker bruker = in(test, Measure.SHELTERED_PRACTICE);
        test.act(52, "measures");
        double gain = test.settings.get("measure.sheltered_practice.readiness_per_week");
        assertThat(bruker.readiness).isCloseTo(1 - 0.5 * StrictMath.pow(1 - gain, 52), within(1e-9));
        assertThat(bruker.skill).isEqualTo(0.5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"AVKLARING", "SHELTERED_PRACTICE", "AMO"})
    void aMeasureLastsAndCostsAsManyWeeksAsAreGranted(Measure measure) {
        TestSociety test = office();
        Bruker bruker = test.bruker();
        Mechanisms wired = new Mechanisms(test.settings);
        int weeks = wired.catalogue.weeks(measure);
        wired.workplaces.enter(test.week, bruker, measure, weeks);
        test.act(weeks, "places", "measures", "states");
        assertThat(bruker.measure).isEqualTo(measure);
        test.act(5, "places", "measures", "states");
        assertThat(bruker.state()).isEqualTo(State.WAITING);
        assertThat(bruker.stateSince()).isEqualTo(1 + weeks);
        double perWeek = 12 * test.settings.get("measure." + measure.id() + ".nok_per_month") / 52;
        assertThat(test.ledger.kroner().paid(Purpose.MEASURE)).isCloseTo(weeks * perWeek, within(1.0));
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void oppfolgingPassesOnVacanciesToTheAbleAboveAll() {
        int[] jobs = new int[2];
        for (int able = 0; able < 2; able++) {
            TestSociety test = office("mechanisms.E1=off");
            for (int i = 0; i < 200; i++) {
                Bruker bruker = in(test, Measure.OPPFOLGING);
                bruker.health = 0.3 + 0.6 * able;
                bruker.readiness = 0.3 + 0.6 * able;
            }
            test.act(52, "measures", "states");
            jobs[able] = test.society.brukere().stream()
                    .mapToInt(bruker -> bruker.counts.jobStarts)
                    .sum();
        }
        assertThat(jobs[0]).isPositive();
        assertThat(Statistics.score(jobs[1], 200, jobs[0], 200)).isGreaterThan(Statistics.RARE);
    }

    @Test
    void oppfolgingOffersAsManyJobsAsTheRateSays() {
        TestSociety test = office();
        double[] pushed = new double[1_000];
        for (int i = 0; i < pushed.length; i++) {
            Bruker bruker = in(test, Measure.OPPFOLGING);
            bruker.health = 1;
            bruker.readiness = 1;
            pushed[i] = Hazards.left(test.random, bruker, Risk.HELPED_JOB);
        }
        test.act("measures");
        double rate = test.settings.get("measure.oppfolging.offers_per_year") / 52;
        for (int i = 0; i < pushed.length; i++) {
            double left = test.society.brukere().get(i).clock[Risk.HELPED_JOB.ordinal()];
            assertThat(pushed[i] - left).isCloseTo(rate, within(1e-9));
        }
    }

    @Test
    void rulesOnAgeAndInnsatsgruppeSayWhoMayHaveWhat() {
        TestSociety test = office();
        MeasureCatalogue catalogue = new Mechanisms(test.settings).catalogue;
        List<Measure> young = allowed(catalogue, test.bruker(who -> who.age = 18));
        List<Measure> training = allowed(catalogue, test.bruker(who -> who.age = 19));
        List<Measure> adult = allowed(catalogue, test.bruker(who -> who.age = 22));
        List<Measure> able = allowed(catalogue, test.bruker(who -> {
            who.age = 40;
            who.innsatsgruppe = Innsatsgruppe.SITUASJONSBESTEMT;
        }));
        assertThat(young).doesNotContain(Measure.AMO, Measure.VOCATIONAL_TRAINING, Measure.HIGHER_EDUCATION);
        assertThat(training)
                .contains(Measure.AMO, Measure.VOCATIONAL_TRAINING)
                .doesNotContain(Measure.HIGHER_EDUCATION);
        assertThat(adult).contains(Measure.values());
        assertThat(able)
                .contains(Measure.AMO, Measure.VOCATIONAL_TRAINING, Measure.ARBEIDSTRENING, Measure.LONNSTILSKUDD)
                .doesNotContain(Measure.HIGHER_EDUCATION, Measure.SHELTERED_PRACTICE);
        Bruker clear = test.bruker();
        clear.clarified = 1;
        assertThat(allowed(catalogue, clear)).doesNotContain(Measure.AVKLARING);
    }

    private static List<Measure> allowed(MeasureCatalogue catalogue, Bruker bruker) {
        return List.of(Measure.values()).stream()
                .filter(measure -> catalogue.allowed(bruker, measure))
                .toList();
    }

    /** A measure fills the week: those in one look less for work themselves. */
    @ParameterizedTest
    @EnumSource(Measure.class)
    void measuresLockIn(Measure measure) {
        TestSociety test = office();
        Bruker waits = test.bruker();
        Bruker locked = in(test, measure);
        locked.lastContact = waits.lastContact;
        test.phase("search").mechanism().act(test.week);
        int own = Risk.OWN_JOB.ordinal();
        assertThat(waits.rate[own]).isPositive();
        double left = 1 - test.settings.get("own_search.lock_in");
        assertThat(locked.rate[own] / waits.rate[own]).isCloseTo(left, within(1e-9));
    }
}
