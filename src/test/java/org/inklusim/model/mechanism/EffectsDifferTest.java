package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * D5, effects differ: no code of the model says how much a measure helps, yet measures close to ordinary work do most,
 * sheltered practice does little, and arbeidstrening seldom ends in a hire. An experiment inside the model: of those who
 * wait in week 1 a keyed draw gives some a measure, and the others go on as usual; what is compared is weeks in a job over
 * three years, each person's own less those of the same person where nobody is given anything. Scores are two-sided: one
 * beyond the limit comes by chance once in 100,000. Training is in {@link TrainingEffectsTest}.
 */
@Tag("slow")
class EffectsDifferTest {
    private static final long ARM = KeyedRandom.decision("test.D5.arm");
    private static final long WHOM = KeyedRandom.decision("test.D5.whom");
    private static final List<Measure> ARMS =
            List.of(Measure.LONNSTILSKUDD, Measure.ARBEIDSTRENING, Measure.SHELTERED_PRACTICE);
    private static final double SHARE = 0.08;
    private static final int REPLICATES = 36;
    private static final int WEEKS = 156;

    private static final Map<Measure, List<Integer>> GAINED = new EnumMap<>(Measure.class);
    private static final List<Integer> UNTREATED = new ArrayList<>();
    private static int placed;
    private static int hiredThere;

    @BeforeAll
    static void experiment() {
        ARMS.forEach(arm -> GAINED.put(arm, new ArrayList<>()));
        TestRuns runs = TestRuns.of("population.brukere=800", "population.employers=320", "horizon.burn_in=52")
                .check(CheckLevel.NONE)
                .weeks(WEEKS);
        for (int replicate = 1; replicate <= REPLICATES; replicate++) {
            experiment(runs.replicate(replicate));
        }
    }

    private static void experiment(TestRuns runs) {
        BurnedIn start = runs.burnIn();
        InclusionModel usual = InclusionModel.from(runs.spec(), start, CheckLevel.NONE);
        InclusionModel treated = InclusionModel.from(runs.spec(), start, CheckLevel.NONE);
        List<Bruker> twins = List.copyOf(usual.week().society().brukere());
        List<Bruker> people = List.copyOf(treated.week().society().brukere());
        boolean[] eligible = new boolean[people.size()];
        Measure[] given = new Measure[people.size()];
        Mechanisms all = new Mechanisms(runs.settings());
        for (int i = 0; i < given.length; i++) {
            Bruker bruker = people.get(i);
            eligible[i] = bruker.state() == State.WAITING
                    && all.catalogue.allowed(treated.week(), bruker, Measure.SHELTERED_PRACTICE);
            given[i] = eligible[i] ? give(treated.week(), all, bruker) : null;
        }
        int[] before = weeksInJob(usual, twins);
        int[] after = weeksInJob(treated, people);
        for (int i = 0; i < given.length; i++) {
            if (eligible[i]) {
                (given[i] == null ? UNTREATED : GAINED.get(given[i])).add(after[i] - before[i]);
            }
            if (given[i] == Measure.ARBEIDSTRENING) {
                placed++;
                hiredThere += people.get(i).counts.placementHires > twins.get(i).counts.placementHires ? 1 : 0;
            }
        }
    }

    /** Lets a keyed draw decide whether somebody is given a measure, and which; employers are asked as ever. */
    private static Measure give(Week week, Mechanisms all, Bruker bruker) {
        int arm = (int) (week.random().uniform(bruker.id(), ARM, 0) / SHARE);
        if (arm >= ARMS.size()) {
            return null;
        }
        Measure measure = ARMS.get(arm);
        int weeks = all.catalogue.weeks(measure);
        if (measure.needsEmployer()) {
            all.workplaces.begin(week, bruker, willing(week, all, bruker, measure), measure, weeks);
        } else {
            all.workplaces.enter(week, bruker, measure, weeks);
        }
        return measure;
    }

    private static Employer willing(Week week, Mechanisms all, Bruker bruker, Measure measure) {
        List<Employer> employers = bruker.veileder.kontor.employers;
        for (int k = 0; ; k++) {
            double draw = week.random().uniform(bruker.id(), 0, WHOM, 0, k);
            Employer employer = employers.get((int) (draw * employers.size()));
            boolean pays = measure != Measure.LONNSTILSKUDD || employer.spec.wageMoney();
            if (pays
                    && all.sayingYes.hasRoom(employer)
                    && all.sayingYes.placement(week, bruker, employer, measure, false)) {
                return employer;
            }
        }
    }

    private static int[] weeksInJob(InclusionModel model, List<Bruker> people) {
        int[] weeks = new int[people.size()];
        for (int week = 0; week < WEEKS; week++) {
            model.runWeeks(1);
            for (int i = 0; i < weeks.length; i++) {
                weeks[i] += people.get(i).state().job() ? 1 : 0;
            }
        }
        return weeks;
    }

    private static double mean(Measure measure) {
        return Statistics.mean(values(GAINED.get(measure)));
    }

    private static double[] values(List<Integer> list) {
        return list.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** Standard score of the difference between two means. */
    private static double score(List<Integer> one, List<Integer> other) {
        double[] a = values(one);
        double[] b = values(other);
        return (Statistics.mean(a) - Statistics.mean(b)) / StrictMath.sqrt(error(a) + error(b));
    }

    /** Square of the standard error of a mean. */
    private static double error(double[] values) {
        double mean = Statistics.mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1) / values.length;
    }

    @Test
    void whatIsClosestToOrdinaryWorkDoesMost() {
        assertThat(mean(Measure.LONNSTILSKUDD))
                .isGreaterThan(mean(Measure.ARBEIDSTRENING))
                .isGreaterThan(mean(Measure.SHELTERED_PRACTICE));
        assertThat(score(GAINED.get(Measure.LONNSTILSKUDD), UNTREATED)).isGreaterThan(Statistics.RARE);
        assertThat(score(GAINED.get(Measure.LONNSTILSKUDD), GAINED.get(Measure.SHELTERED_PRACTICE)))
                .isGreaterThan(Statistics.RARE);
    }

    @Test
    void shelteredPracticeDoesLittle() {
        double[] gained = values(GAINED.get(Measure.SHELTERED_PRACTICE));
        double most = Statistics.mean(gained) + Statistics.RARE * StrictMath.sqrt(error(gained));
        assertThat(most).isLessThan(mean(Measure.LONNSTILSKUDD));
    }

    @Test
    void arbeidstreningSeldomEndsInAHire() {
        assertThat(placed).isGreaterThan(100);
        assertThat(Statistics.score(hiredThere, placed, 1.0 / 3)).isLessThan(-Statistics.RARE);
    }

    @Test
    void whoIsGivenNothingIsHardlyTouched() {
        assertThat(Math.abs(score(UNTREATED, List.of(0, 0)))).isLessThan(Statistics.RARE);
    }
}
