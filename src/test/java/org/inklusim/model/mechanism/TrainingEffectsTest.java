package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.population.Education;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * D5, effects differ: vocational training does more for those who never got past compulsory school than for others, since
 * it gives them what employers ask for (C2) and more of the skill they lack. An experiment inside the model: of those who
 * wait in week 1 and may have it a keyed draw gives some vocational training; what is compared is weeks in a job over four
 * years, each person's own less those of the same person where nobody is given anything. More is not the same as much:
 * within four years training costs weeks in a job in both groups, and the young gain no more than others. Of that nothing
 * is claimed.
 */
@Tag("slow")
class TrainingEffectsTest {
    private static final long GIVEN = KeyedRandom.decision("test.D5.training");
    private static final double SHARE = 0.4;
    private static final int REPLICATES = 60;
    private static final int WEEKS = 208;

    private final List<Integer> lessEducated = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();

    private void experiment(TestRuns runs) {
        BurnedIn start = runs.burnIn();
        InclusionModel usual = InclusionModel.from(runs.spec(), start, CheckLevel.NONE);
        InclusionModel treated = InclusionModel.from(runs.spec(), start, CheckLevel.NONE);
        List<Bruker> twins = List.copyOf(usual.week().society().brukere());
        List<Bruker> people = List.copyOf(treated.week().society().brukere());
        Mechanisms all = new Mechanisms(runs.settings());
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (gets(treated.week(), all, people.get(i))) {
                given.add(i);
            }
        }
        int[] gained = new int[people.size()];
        for (int week = 0; week < WEEKS; week++) {
            usual.runWeeks(1);
            treated.runWeeks(1);
            for (int i : given) {
                gained[i] += job(people.get(i)) - job(twins.get(i));
            }
        }
        for (int i : given) {
            boolean less = people.get(i).spec.education() == Education.COMPULSORY;
            (less ? lessEducated : others).add(gained[i]);
        }
    }

    private static boolean gets(Week week, Mechanisms all, Bruker bruker) {
        Measure training = Measure.VOCATIONAL_TRAINING;
        boolean gets = bruker.state() == State.WAITING
                && all.catalogue.allowed(week, bruker, training)
                && week.random().uniform(bruker.id(), GIVEN, 0) < SHARE;
        if (gets) {
            all.workplaces.enter(week, bruker, training, all.catalogue.weeks(training));
        }
        return gets;
    }

    private static int job(Bruker bruker) {
        return bruker.state().job() ? 1 : 0;
    }

    @Test
    void trainingDoesMoreForTheLessEducated() {
        TestRuns runs = TestRuns.of("population.brukere=800", "population.employers=320", "horizon.burn_in=52")
                .check(CheckLevel.NONE)
                .weeks(WEEKS);
        for (int replicate = 1; replicate <= REPLICATES; replicate++) {
            experiment(runs.replicate(replicate));
        }
        double[] less = values(lessEducated);
        double[] more = values(others);
        double difference = Statistics.mean(less) - Statistics.mean(more);
        assertThat(difference / StrictMath.sqrt(error(less) + error(more))).isGreaterThan(Statistics.RARE);
    }

    private static double[] values(List<Integer> list) {
        return list.stream().mapToDouble(Integer::doubleValue).toArray();
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
}
