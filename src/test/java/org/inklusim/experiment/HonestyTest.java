package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inklusim.model.CheckLevel;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A model that can only confirm what its makers hope is worth nothing. For each policy there is a setting inside the
 * ranges, with every mechanism on, in which it gives nothing: the difference in jobs kept for 26 weeks, with an
 * interval that errs in 1 of 1,000 cases on either side, stays within {@link #NOTHING} per 100 both ways (literature
 * L05, L09). On fixed seeds.
 */
@Tag("slow")
class HonestyTest {
    /** Jobs per 100 brukere below which nobody would speak of an effect; the base has some 10, without work below 1. */
    private static final double NOTHING = 0.7;

    /** Student's t with 23 degrees of freedom, beyond which 1 in 1,000 lies on either side; with more, fewer do. */
    private static final double ONE_IN_1000 = 3.485;

    private static final int REPLICATES = 24;
    private static final int MANY = 48;
    private static final String STANDARD = "standard";
    private static final String MAIN = "sustained_job_26w";
    private static final String CLOSE = "close_cases_per_100_brukere";
    private static final String FOUND = "job_by_52w";
    private static final List<String> OFFICE =
            List.of("population.brukere=600", "population.employers=240", "horizon.burn_in=60", "horizon.weeks=110");

    /** What a scenario sets besides. */
    private record Setting(String file, List<String> sets) {}

    private static Setting of(String file, String... sets) {
        return new Setting(file, List.of(sets));
    }

    /** Mean and standard error of differences of pairs. */
    private record Pairs(double mean, double error) {
        static Pairs of(double[] values) {
            double mean = IntStream.range(0, values.length)
                    .mapToDouble(i -> values[i])
                    .average()
                    .orElseThrow();
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            return new Pairs(mean, StrictMath.sqrt(squares / (values.length - 1) / values.length));
        }

        double high() {
            return mean + ONE_IN_1000 * error;
        }

        double low() {
            return mean - ONE_IN_1000 * error;
        }
    }

    private static List<List<RunValues>> runs(List<String> common, Setting... settings) {
        return runs(REPLICATES, common, settings);
    }

    private static List<List<RunValues>> runs(int replicates, List<String> common, Setting... settings) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Setting setting : settings) {
            Map<String, String> sets = new LinkedHashMap<>();
            OFFICE.forEach(set -> sets.put(key(set), set));
            common.forEach(set -> sets.put(key(set), set));
            setting.sets.forEach(set -> sets.put(key(set), set));
            sets.put("name", "name=s" + scenarios.size());
            scenarios.add(
                    ScenarioReader.read(Path.of("scenarios/" + setting.file + ".yaml"), List.copyOf(sets.values())));
        }
        Laboratory laboratory = new Laboratory(scenarios, 1, CheckLevel.NONE);
        return IntStream.rangeClosed(1, replicates).mapToObj(laboratory::run).toList();
    }

    private static String key(String set) {
        return set.substring(0, set.indexOf('='));
    }

    private static double value(RunValues run, String outcome, String group) {
        return run.values()[run.columns().indexOf(new OutcomeColumn(outcome, group))];
    }

    private static Pairs difference(List<List<RunValues>> runs, String outcome) {
        return Pairs.of(runs.stream()
                .mapToDouble(run -> value(run.get(1), outcome, "all") - value(run.get(0), outcome, "all"))
                .toArray());
    }

    private static void givesNothing(Pairs pairs) {
        assertThat(pairs.high()).as("%s", pairs).isLessThan(NOTHING);
        assertThat(pairs.low()).as("%s", pairs).isGreaterThan(-NOTHING);
    }

    /** What those who are followed closely gain against themselves without it. */
    private static double[] gainPerHead(List<List<RunValues>> runs, int other) {
        return runs.stream()
                .mapToDouble(run -> value(run.get(other), FOUND, "close_case")
                        - value(run.get(0), FOUND, "close_case_of_s" + other))
                .toArray();
    }

    @Test
    void hybridPracticeGivesNothingWhereTheWeekIsFullAndNobodyIsMentor() {
        List<List<RunValues>> runs = runs(
                List.of("portfolio.size=120"),
                of(STANDARD),
                of("hybrid", "practice.hybrid.cases=10", "practice.hybrid.select_by=need", "mentor.policy=none"));
        assertThat(difference(runs, CLOSE).low()).isGreaterThan(1);
        givesNothing(difference(runs, MAIN));
    }

    @Test
    void jobbspesialisterFromOwnStaffGiveNothingWhereThoseLeftAreOverrun() {
        List<List<RunValues>> runs = runs(
                MANY,
                List.of("portfolio.size=100", "parameters.time.employer_minutes=180"),
                of(STANDARD),
                of(
                        "jobbspesialist",
                        "practice.jobbspesialist.count=3",
                        "practice.jobbspesialist.caseload=8",
                        "practice.jobbspesialist.select_by=need"));
        assertThat(difference(runs, CLOSE).low()).isGreaterThan(1);
        givesNothing(difference(runs, MAIN));
    }

    @Test
    void mentorsGiveNothingWhoAreFarAwayUnpaidAndASign() {
        List<List<RunValues>> runs = runs(
                List.of(
                        "parameters.stigma.mentor_shows=0.7",
                        "parameters.stigma.break_off_effect=3",
                        "parameters.stigma.usual=0.4",
                        "parameters.mentor.free_hours=0.5"),
                of(STANDARD),
                of("standard-with-mentor", "mentor.policy=unpaid", "mentor.nearness=hr", "mentor.hours_per_week=1"));
        assertThat(runs).allMatch(run -> value(run.get(1), "mentor_strain", "all") > 0);
        givesNothing(difference(runs, MAIN));
    }

    @Test
    void smallPortfoliosGiveNothingWhereThereIsNoWork() {
        Setting small = of(STANDARD, "portfolio.size=40");
        Pairs pairs = difference(
                runs(List.of("labour_market.vacancies=0.1", "labour_market.others=3"), of(STANDARD), small), MAIN);
        givesNothing(pairs);
        Pairs usual = difference(runs(List.of(), of(STANDARD), small), MAIN);
        assertThat(usual.low()).as("in usual times they give more: %s", usual).isGreaterThan(pairs.high());
    }

    /** Literature L13: what a talk passes on of vacancies is at its least, and trust grows slowly or fast. */
    @Test
    void aWarmRelationAloneFindsNoJobs() {
        List<List<RunValues>> runs = runs(
                MANY,
                List.of("parameters.talk.job_offer_chance=0.02", "parameters.search.standard_weeks=8"),
                of(STANDARD, "parameters.trust.gain_per_contact=0.05"),
                of(STANDARD, "parameters.trust.gain_per_contact=0.3"));
        assertThat(difference(runs, "bruker_trust").low()).isGreaterThan(0.2);
        givesNothing(difference(runs, MAIN));
    }

    /** Literature L51. */
    @Test
    void answeringQuicklyAloneMovesLittle() {
        List<List<RunValues>> runs = runs(
                List.of("portfolio.size=110"),
                of(STANDARD, "contact.answer_target_days=30"),
                of(STANDARD, "contact.answer_target_days=1"));
        assertThat(difference(runs, "employer_response_days").high()).isLessThan(-5);
        givesNothing(difference(runs, MAIN));
    }

    @Test
    void treatingEverybodyGivesLessAHeadThanTreatingAFewWhereVacanciesAreScarce() {
        List<List<RunValues>> runs = runs(
                MANY,
                List.of("portfolio.size=30", "labour_market.vacancies=0.25", "practice.hybrid.select_by=random"),
                of(STANDARD),
                of("hybrid", "practice.hybrid.cases=2"),
                of("hybrid", "practice.hybrid.cases=30"));
        double[] few = gainPerHead(runs, 1);
        double[] many = gainPerHead(runs, 2);
        Pairs less = Pairs.of(IntStream.range(0, few.length)
                .mapToDouble(i -> few[i] - many[i])
                .toArray());
        assertThat(Pairs.of(few).mean()).isPositive();
        assertThat(less.mean()).as("%s", less).isGreaterThan(0);
        assertThat(less.mean() / less.error()).as("%s", less).isGreaterThan(ONE_IN_1000);
    }
}
