package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Education;
import org.inklusim.population.Innsatsgruppe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        MeasureCatalogue catalogue = new Mechanisms(test.settings).catalogue;
        for (double clear : new double[] {0, 0.3, 0.9}) {
            Bruker bruker = in(test, Measure.AVKLARING);
            bruker.clarified = clear;
            int weeks = catalogue.weeks(bruker, Measure.AVKLARING);
            assertThat(weeks).isBetween(4, 12);
            test.act(weeks, "measures");
            assertThat(bruker.clarified).isCloseTo(1, within(1e-9));
            test.act(5, "measures");
            assertThat(bruker.clarified).isLessThanOrEqualTo(1);
            assertThat(bruker.skill).isEqualTo(0.5);
        }
    }

    @Test
    void avklaringLastsFourToTwelveWeeksTheShorterTheMoreIsClear() {
        TestSociety test = office();
        MeasureCatalogue catalogue = new Mechanisms(test.settings).catalogue;
        Bruker bruker = test.bruker();
        int last = 13;
        for (double clear : new double[] {0, 0.3, 0.6, 1}) {
            bruker.clarified = clear;
            int weeks = catalogue.weeks(bruker, Measure.AVKLARING);
            assertThat(weeks).isLessThan(last);
            last = weeks;
        }
        assertThat(last).isEqualTo(4);
        bruker.clarified = 0;
        assertThat(catalogue.weeks(bruker, Measure.AVKLARING)).isEqualTo(12);
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
        List<Measure> young = allowed(test, catalogue, test.bruker(who -> who.age = 17.9));
        List<Measure> training = allowed(test, catalogue, test.bruker(who -> who.age = 18.1));
        List<Measure> adult = allowed(test, catalogue, test.bruker(who -> who.age = 21.1));
        List<Measure> able = allowed(test, catalogue, test.bruker(who -> {
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
        assertThat(allowed(test, catalogue, clear)).doesNotContain(Measure.AVKLARING);
    }

    private static List<Measure> allowed(TestSociety test, MeasureCatalogue catalogue, Bruker bruker) {
        return List.of(Measure.values()).stream()
                .filter(measure -> catalogue.allowed(test.week, bruker, measure))
                .toList();
    }

    @Test
    void trainingIsOpenFromTheYearInWhichTheAgeIsReached() {
        TestSociety test = office();
        MeasureCatalogue catalogue = new Mechanisms(test.settings).catalogue;
        Bruker autumn = test.bruker(who -> who.age = 17.3);
        assertThat(catalogue.allowed(test.week, autumn, Measure.AMO))
                .as("turns 18 this year")
                .isFalse();
        for (int week = 1; week < 52; week++) {
            test.next();
        }
        assertThat(catalogue.allowed(test.week, autumn, Measure.AMO))
                .as("last week of the year")
                .isFalse();
        test.next();
        assertThat(catalogue.allowed(test.week, autumn, Measure.AMO))
                .as("turns 19 this year")
                .isTrue();
        assertThat(catalogue.allowed(test.week, autumn, Measure.HIGHER_EDUCATION))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"AMO", "VOCATIONAL_TRAINING", "HIGHER_EDUCATION"})
    void trainingLastsThreeYearsAtTheMostAllTogether(Measure measure) {
        TestSociety test = office();
        MeasureCatalogue catalogue = new Mechanisms(test.settings).catalogue;
        Bruker bruker = in(test, Measure.VOCATIONAL_TRAINING);
        test.act(150, "measures");
        assertThat(bruker.trainingWeeks).isEqualTo(150);
        assertThat(catalogue.weeks(bruker, measure)).isEqualTo(6);
        assertThat(catalogue.allowed(test.week, bruker, measure)).isTrue();
        test.act(6, "measures");
        assertThat(catalogue.allowed(test.week, bruker, measure)).isFalse();
        assertThat(catalogue.allowed(test.week, bruker, Measure.ARBEIDSTRENING)).isTrue();
    }

    @Test
    void generalSubjectsLastAYearAndOnceOnly() {
        TestSociety test = office("parameters.measure.vocational_training.weeks=78");
        Mechanisms wired = new Mechanisms(test.settings);
        Bruker general = test.bruker();
        general.generalSubjects = true;
        assertThat(wired.catalogue.longest(general, Measure.VOCATIONAL_TRAINING))
                .isEqualTo(52);
        assertThat(wired.catalogue.weeks(general, Measure.VOCATIONAL_TRAINING)).isEqualTo(52);
        assertThat(wired.catalogue.weeks(general, Measure.HIGHER_EDUCATION)).isGreaterThan(52);
        assertThat(wired.catalogue.weeks(test.bruker(), Measure.VOCATIONAL_TRAINING))
                .isEqualTo(78);
        wired.workplaces.enter(test.week, general, Measure.VOCATIONAL_TRAINING, 52);
        wired.workplaces.end(test.week, general, false);
        assertThat(general.generalSubjects).isFalse();
    }

    @Test
    void onlyThoseWithoutUpperSecondarySchoolWantItsGeneralSubjects() {
        TestSociety test = office("parameters.training.general_share=0.5");
        int general = 0;
        for (int i = 0; i < 400; i++) {
            general += test.bruker(who -> who.education = Education.COMPULSORY).generalSubjects ? 1 : 0;
            assertThat(test.bruker().generalSubjects).isFalse();
        }
        assertThat(Statistics.score(general, 400, 0.5)).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void arbeidstreningLastsAYearAndHalfAYearMoreWithReducedWorkCapacity() {
        TestSociety test = office("parameters.measure.arbeidstrening.weeks=52");
        MeasureCatalogue catalogue = new Mechanisms(test.settings).catalogue;
        assertThat(catalogue.longest(test.bruker(), Measure.ARBEIDSTRENING)).isEqualTo(78);
        Bruker able = test.bruker(who -> who.innsatsgruppe = Innsatsgruppe.SITUASJONSBESTEMT);
        assertThat(catalogue.longest(able, Measure.ARBEIDSTRENING)).isEqualTo(52);
    }

    @Test
    void subsidisedWorkLastsTwoYearsWithReducedWorkCapacityElseOne() {
        TestSociety test = office("parameters.measure.lonnstilskudd.weeks=104");
        MeasureCatalogue catalogue = new Mechanisms(test.settings).catalogue;
        assertThat(catalogue.weeks(test.bruker(), Measure.LONNSTILSKUDD)).isEqualTo(104);
        Bruker able = test.bruker(who -> who.innsatsgruppe = Innsatsgruppe.SITUASJONSBESTEMT);
        assertThat(catalogue.weeks(able, Measure.LONNSTILSKUDD)).isEqualTo(52);
    }

    /** As in the project [AFI24 §1.2]. */
    @ParameterizedTest
    @ValueSource(strings = {"hybrid", "jobbspesialist"})
    void whoIsFollowedCloselyIsNotInOppfolging(String practice) {
        Set<Long> both = new TreeSet<>();
        int[] inIt = new int[1];
        TestRuns.of("practice.kind=" + practice, "practice.hybrid.cases=8", "practice.jobbspesialist.count=1")
                .weeks(60)
                .run(new Watcher() {
                    @Override
                    public void weekOver(Week week) {
                        for (Bruker bruker : week.society().brukere()) {
                            if (bruker.measure == Measure.OPPFOLGING) {
                                inIt[0]++;
                                if (bruker.close()) {
                                    both.add(bruker.id());
                                }
                            }
                        }
                    }
                });
        assertThat(inIt[0]).isPositive();
        assertThat(both).isEmpty();
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
