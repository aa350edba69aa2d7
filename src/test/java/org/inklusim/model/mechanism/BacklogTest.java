package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.inklusim.model.StateText;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Response;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static TestSociety office(int brukere, String... sets) {
        TestSociety test = TestSociety.of(TestRuns.of("mechanisms.A5=off").with(sets));
        test.veileder();
        test.employer();
        for (int i = 0; i < brukere; i++) {
            test.bruker();
        }
        return test;
    }

    @Test
    void whatIsNotServedWaitsAndKeepsItsAge() {
        TestSociety test = office(3);
        test.act(200, "tasks");
        for (Bruker bruker : test.society.brukere()) {
            assertThat(bruker.waitingSince(Task.CONTACT))
                    .isEqualTo(1 + (int) StrictMath.ceil(test.settings.get("contact.standard_weeks")));
            assertThat(bruker.waits(Task.DEADLINE)).isTrue();
            assertThat(bruker.waitingSince(Task.DEADLINE)).isLessThan(100);
        }
        assertThat(test.society.veiledere().get(0).queue(Task.CONTACT).size()).isEqualTo(3);
    }

    @Test
    void offWhatIsNotServedInItsWeekLapses() {
        TestSociety test = office(40, "mechanisms.A2=off");
        int deadlines = 0;
        for (int week = 1; week <= 100; week++) {
            test.act("tasks");
            for (Bruker bruker : test.society.brukere()) {
                for (int i = 0; i < Task.count(); i++) {
                    boolean waits = bruker.waits(Task.of(i));
                    assertThat(!waits || bruker.waitingSince(Task.of(i)) == week)
                            .isTrue();
                }
                deadlines += bruker.waits(Task.DEADLINE) ? 1 : 0;
            }
        }
        double chance = 1 - StrictMath.exp(-test.settings.get("deadline.binding_per_year") / 52);
        assertThat(Statistics.score(deadlines, 4_000, chance)).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void offWhatArisesOnceIsNotLost() {
        TestSociety test = office(3, "mechanisms.A2=off");
        Bruker bruker = test.society.brukere().get(1);
        bruker.raise(Task.KARTLEGGING, 1);
        bruker.raise(Task.RENEWAL, 1);
        test.act(5, "tasks");
        assertThat(bruker.waitingSince(Task.KARTLEGGING)).isEqualTo(1);
        assertThat(bruker.waitingSince(Task.RENEWAL)).isEqualTo(1);
        test.act("hours");
        assertThat(bruker.waits(Task.KARTLEGGING)).isFalse();
        assertThat(bruker.waitingSince(Task.RENEWAL)).isNotEqualTo(1);
    }

    @Test
    void whereAllIsServedItMakesNoDifference() {
        TestSociety on = office(20).act(80, "tasks", "hours");
        TestSociety off = office(20, "mechanisms.A2=off").act(80, "tasks", "hours");
        assertThat(on.ledger.response().calls() + on.society.brukere().get(0).counts.contacts)
                .isPositive();
        assertThat(StateText.difference(on.text(), off.text())).isEmpty();
    }

    @Test
    void workArisesAsOftenAsItsRatesSay() {
        TestSociety test = office(0, "parameters.deadline.wave_spread=0");
        for (int i = 0; i < 50; i++) {
            int number = i;
            test.bruker(who -> who.benefit = number < 25 ? Benefit.AAP : Benefit.DAGPENGER);
        }
        int[] struck = new int[3];
        for (int week = 0; week < 200; week++) {
            test.act("tasks");
            for (Bruker bruker : test.society.brukere()) {
                struck[bruker.benefit == Benefit.AAP ? 0 : 1] += bruker.waits(Task.DEADLINE) ? 1 : 0;
                struck[2] += bruker.waits(Task.BRUKER_CALL) ? 1 : 0;
                bruker.clearTasks();
            }
        }
        assertRate(struck[0], 5_000, test.settings.get("deadline.binding_per_year") / 52);
        assertRate(struck[1], 5_000, test.settings.get("deadline.other_per_year") / 52);
        assertRate(struck[2], 10_000, test.settings.get("call.bruker_per_month") * 12 / 52);
    }

    /** A1: job-seekers come in waves. */
    @Test
    void deadlinesOfJobSeekersComeInWavesAndThoseThatBindDoNot() {
        double[] waves = dispersion("parameters.deadline.wave_spread=1");
        double[] none = dispersion("parameters.deadline.wave_spread=0");
        assertThat(waves[1]).isGreaterThan(3 * none[1]);
        assertThat(waves[0]).as("AAP").isEqualTo(none[0]).isLessThan(2);
        assertThat(none[1]).isLessThan(2);
    }

    /** Variance over mean of the deadlines of 150 brukere in 200 months, on AAP and on dagpenger. */
    private static double[] dispersion(String... sets) {
        TestSociety test = office(0, sets);
        for (int i = 0; i < 300; i++) {
            int number = i;
            test.bruker(who -> who.benefit = number < 150 ? Benefit.AAP : Benefit.DAGPENGER);
        }
        double[][] months = new double[2][200];
        int weeks = (int) StrictMath.floor(200 * 52 / 12.0);
        for (int week = 0; week < weeks; week++) {
            int month = (int) StrictMath.floor(test.week.number() * 12 / 52.0);
            test.act("tasks");
            for (Bruker bruker : test.society.brukere()) {
                int kind = bruker.benefit == Benefit.AAP ? 0 : 1;
                months[kind][Math.min(month, 199)] += bruker.waits(Task.DEADLINE) ? 1 : 0;
                bruker.clearTasks();
            }
            test.society.veiledere().get(0).queue(Task.DEADLINE).clear();
        }
        return new double[] {ratio(months[0]), ratio(months[1])};
    }

    private static double ratio(double[] counts) {
        double mean = Statistics.mean(counts);
        return Arrays.stream(counts).map(x -> (x - mean) * (x - mean)).sum() / counts.length / mean;
    }

    /** A6: meets at start, midway and end, and loses the bruker meanwhile (F125). */
    @Test
    void whileAMeasureLastsTalksArePlannedAtStartMidwayAndEnd() {
        TestSociety test = office(3);
        Workplaces workplaces = new Mechanisms(test.settings).workplaces;
        Bruker waits = test.society.brukere().get(0);
        Bruker inMeasure = test.society.brukere().get(1);
        Bruker close = test.society.brukere().get(2);
        test.act("tasks");
        workplaces.enter(test.week, inMeasure, Measure.VOCATIONAL_TRAINING, 60);
        workplaces.enter(test.week, close, Measure.VOCATIONAL_TRAINING, 60);
        test.follow(close);
        for (Bruker bruker : test.society.brukere()) {
            bruker.lastContact = test.week.number();
        }
        int start = test.week.number();
        test.act(80, "tasks");
        assertThat(waits.waitingSince(Task.CONTACT) - start).isEqualTo(10);
        assertThat(inMeasure.waitingSince(Task.CONTACT) - start).as("midway").isEqualTo(30);
        assertThat(close.waitingSince(Task.CLOSE_CONTACT) - start)
                .as("close work does not lose the bruker")
                .isEqualTo(1);
        inMeasure.lastContact = start + 30;
        inMeasure.clear(Task.CONTACT);
        test.act("tasks");
        assertThat(inMeasure.waits(Task.CONTACT)).as("and at the end").isTrue();
    }

    @Test
    void inAShortMeasureTheNormHolds() {
        TestSociety test = office(1);
        Bruker bruker = test.society.brukere().get(0);
        new Mechanisms(test.settings).workplaces.enter(test.week, bruker, Measure.AVKLARING, 8);
        bruker.lastContact = test.week.number();
        int start = test.week.number();
        test.act(30, "tasks");
        assertThat(bruker.waitingSince(Task.CONTACT) - start).isEqualTo(10);
    }

    private static void assertRate(int struck, int weeks, double rate) {
        double score = Statistics.score(struck, weeks, 1 - StrictMath.exp(-rate));
        assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void employersCallMoreWhereSupportFallsShort() {
        int[] calls = new int[2];
        for (int adequate = 0; adequate < 2; adequate++) {
            TestSociety test = office(60);
            Workplaces workplaces = new Mechanisms(test.settings).workplaces;
            for (Bruker bruker : test.society.brukere()) {
                workplaces.begin(test.week, bruker, test.employer(), Measure.ARBEIDSTRENING, 999);
                bruker.placement.adequacy = adequate;
            }
            for (int week = 0; week < 60; week++) {
                test.act("tasks");
                for (Bruker bruker : test.society.brukere()) {
                    calls[adequate] += bruker.waits(Task.EMPLOYER_CALL) ? 1 : 0;
                    bruker.clearTasks();
                }
            }
            double rate = test.settings.get("call.employer_per_month")
                    * 12
                    / 52
                    * (1 + (1 - adequate) * test.settings.get("call.trouble_effect"));
            assertRate(calls[adequate], 3_600, rate);
        }
        assertThat(calls[0]).isGreaterThan(3 * calls[1] / 2);
    }

    /** Whole runs over many seeds; none of the intervals is set anywhere. */
    @Test
    void overloadStretchesContactIntervalsAndAnswersToEmployers() {
        String[] sizes = {"25", "50", "100"};
        int pairs = 10;
        double[][] interval = new double[sizes.length][pairs];
        double[][] days = new double[sizes.length][pairs];
        for (int i = 0; i < sizes.length; i++) {
            for (int k = 0; k < pairs; k++) {
                Weeks weeks = new Weeks();
                TestRuns.Ended ended = TestRuns.of("mechanisms.A5=off", "portfolio.size=" + sizes[i])
                        .replicate(k + 1)
                        .weeks(52)
                        .run(weeks);
                interval[i][k] = weeks.inPortfolio / (double) weeks.contacts;
                Response response = ended.ledger().response();
                days[i][k] = response.days() / response.calls();
            }
        }
        for (int i = 1; i < sizes.length; i++) {
            assertThat(Statistics.score(minus(interval[i], interval[i - 1]), 0)).isGreaterThan(Statistics.RARE);
            assertThat(Statistics.score(minus(days[i], days[i - 1]), 0)).isGreaterThan(Statistics.RARE);
        }
    }

    private static double[] minus(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    /** Weeks in portfolios and contacts in them. */
    private static final class Weeks implements Watcher {
        private long inPortfolio;
        private long contacts;

        @Override
        public void weekOver(Week week) {
            for (Bruker bruker : week.society().brukere()) {
                inPortfolio += bruker.state().inPortfolio() ? 1 : 0;
                contacts += bruker.lastContact == week.number() ? 1 : 0;
            }
        }
    }

    @Test
    void aPassiveBrukerCanGoUnheardForMostOfAYear() {
        TestSociety test = office(200);
        test.act(60, "tasks", "hours");
        long unheard = test.society.brukere().stream()
                .filter(bruker -> test.week.number() - bruker.lastContact > 40)
                .count();
        assertThat(unheard).isGreaterThan(20);
    }

    @Test
    void theNormStretchesIntervalsWithoutOverload() {
        String none = "parameters.contact.extra_share=0";
        assertThat(longestSilence(office(10, none, "parameters.contact.standard_weeks=4")))
                .isEqualTo(4);
        assertThat(longestSilence(office(10, none, "parameters.contact.standard_weeks=16")))
                .isEqualTo(16);
    }

    @Test
    void newcomersAreHandedTheNormOfTheOffice() {
        TestSociety test = office(10, "parameters.contact.standard_weeks=14");
        Veileder old = test.society.veiledere().get(0);
        assertThat(old.contactWeeks).isEqualTo(14);
        Veileder newcomer = test.veileder();
        newcomer.holder = 1;
        new Mechanisms(test.settings).newStaff.begin(test.week, newcomer);
        assertThat(newcomer.contactWeeks).isEqualTo(test.settings.get("contact.newcomer_weeks"));
        double before = newcomer.contactWeeks;
        for (int i = 0; i < 3; i++) {
            test.act(20, "tasks");
            assertThat(newcomer.contactWeeks).isGreaterThan(before).isLessThan(14);
            before = newcomer.contactWeeks;
        }
        assertThat(before).isGreaterThan(12);
        assertThat(old.contactWeeks).isEqualTo(14);
        assertThat(new ContactNorm(test.settings).weeks(newcomer)).isEqualTo(newcomer.contactWeeks);
        TestSociety off = office(10, "mechanisms.A2=off");
        off.society.veiledere().get(0).contactWeeks = 3;
        assertThat(new ContactNorm(off.settings).weeks(off.society.veiledere().get(0)))
                .isEqualTo(off.settings.get("contact.standard_weeks"));
    }

    @Test
    void theNormDiffersBetweenOfficesAsFarAsTheyDiffer() {
        TestSociety alike = office(1);
        TestSociety apart = office(1, "office.spread=1");
        double[] norms = new double[200];
        for (int i = 0; i < norms.length; i++) {
            Kontor kontor = new Kontor(i, 1);
            assertThat(new ContactNorm(alike.settings).office(alike.week, kontor))
                    .isEqualTo(10);
            norms[i] = new ContactNorm(apart.settings).office(apart.week, kontor);
        }
        Arrays.sort(norms);
        assertThat(norms[100]).isBetween(9.0, 11.0);
        assertThat(norms[180]).isGreaterThan(1.8 * norms[20]);
    }

    /** The longest of those in no measure. */
    private static int longestSilence(TestSociety test) {
        int longest = 0;
        for (int week = 1; week <= 80; week++) {
            test.phase("tasks").mechanism().act(test.week);
            for (Bruker bruker : test.society.brukere()) {
                longest = bruker.measure != null ? longest : Math.max(longest, week - bruker.lastContact);
            }
            test.act("hours");
        }
        return longest;
    }

    @Test
    void everyContactInWhichABrukerIsReachedIsCounted() {
        TestSociety test = office(10).next();
        int counted = 0;
        for (int week = 2; week <= 150; week++) {
            if (week == 70) {
                test.society.brukere().forEach(bruker -> bruker.raise(Task.KARTLEGGING, 70));
            }
            int before = contacts(test);
            test.act("tasks", "hours");
            counted += contacts(test) - before;
            for (Bruker bruker : test.society.brukere()) {
                counted -= bruker.lastContact == week ? 1 : 0;
            }
            assertThat(counted).isGreaterThanOrEqualTo(0);
        }
        assertThat(counted).as("two contacts in one week are rare").isLessThan(contacts(test) / 5);
    }

    private static int contacts(TestSociety test) {
        return test.society.brukere().stream()
                .mapToInt(bruker -> bruker.counts.contacts)
                .sum();
    }
}
