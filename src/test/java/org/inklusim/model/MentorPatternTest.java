package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.mechanism.Week;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * C15, what veiledere in hybrid practice see a mentor give (AFI24 tab.15), as behaviour of the model: the same people
 * under hybrid practice with subsidised mentors and with none. Nothing is coded as a bonus; what is seen comes from
 * C9–C14, C16, C17 and B13. It is believed and not measured, so these tests say only whether the model agrees. It does
 * not show that chances of work are higher (24 of 31 agree, F38): the difference is too small to be told from chance. A
 * mean difference over runs of the same replicate counts when a two-sided test that errs in one of a hundred finds it.
 */
class MentorPatternTest {
    private static final int REPLICATES = 30;
    /** Student's t with 29 degrees of freedom, beyond which one in a hundred lies on both sides together. */
    private static final double SOME = 2.756;

    private static final Courses[] WITH = new Courses[REPLICATES];
    private static final Courses[] WITHOUT = new Courses[REPLICATES];

    /** What the courses of one run were like. */
    private static final class Courses implements Watcher {
        private final Map<Long, double[]> lastWeek = new HashMap<>();
        private double weeks;
        private double growthWeeks;
        private double growth;
        private double known;
        private double hours;
        private double discontent;
        private double unmet;
        private double ended;
        private double broken;

        Courses(String policy, int replicate) {
            TestRuns runs = TestRuns.of(
                            "mentor.policy=" + policy,
                            "practice.kind=hybrid",
                            "practice.hybrid.cases=8",
                            "population.brukere=1000",
                            "population.employers=600",
                            "portfolio.size=40",
                            "horizon.burn_in=20")
                    .weeks(130)
                    .check(CheckLevel.NONE)
                    .replicate(replicate);
            for (Bruker bruker : runs.run(this).society().brukere()) {
                ended += bruker.counts.placementsEnded;
                broken += bruker.counts.placementsBroken;
            }
            lastWeek.clear();
        }

        @Override
        public void weekOver(Week week) {
            for (Bruker bruker : week.society().brukere()) {
                Placement placement = bruker.placement;
                if (bruker.state().onTrial() && placement.since >= 1) {
                    double able = bruker.skill * bruker.readiness;
                    double[] before = lastWeek.put(bruker.id(), new double[] {placement.since, able, bruker.known});
                    if (before != null && before[0] == placement.since) {
                        growth += able - before[1];
                        known += bruker.known - before[2];
                        growthWeeks++;
                    }
                    hours += placement.colleagueHours + placement.mentoring.hoursGiven;
                    discontent += placement.discontent;
                    unmet += 1 - placement.adequacy;
                    weeks++;
                }
            }
        }
    }

    @BeforeAll
    static void run() {
        for (int i = 0; i < REPLICATES; i++) {
            WITH[i] = new Courses("subsidised", i + 1);
            WITHOUT[i] = new Courses("none", i + 1);
        }
    }

    /** Student's t of the mean difference over replicates. */
    private static double difference(ToDoubleFunction<Courses> seen) {
        double[] differences = new double[REPLICATES];
        for (int i = 0; i < REPLICATES; i++) {
            differences[i] = seen.applyAsDouble(WITH[i]) - seen.applyAsDouble(WITHOUT[i]);
        }
        return Statistics.score(differences, 0);
    }

    /** 27 of 31 agree (F36). */
    @Test
    void fewerCoursesAreBrokenOff() {
        assertThat(difference(courses -> courses.broken / courses.ended)).isLessThan(-SOME);
    }

    /** 29 of 31 agree (F37). */
    @Test
    void candidatesAreSafer() {
        assertThat(difference(courses -> courses.unmet / courses.weeks)).isLessThan(-SOME);
        assertThat(difference(courses -> courses.discontent / courses.weeks)).isLessThan(-SOME);
    }

    /** 26 of 31 agree (F117). */
    @Test
    void developmentIsFaster() {
        assertThat(difference(courses -> courses.growth / courses.growthWeeks)).isGreaterThan(SOME);
    }

    /** 25 of 31 agree (F118). */
    @Test
    void whatAPersonCanDoComesToBeKnown() {
        assertThat(difference(courses -> courses.known / courses.growthWeeks)).isGreaterThan(SOME);
    }

    /** 28 of 31 agree (F116). */
    @Test
    void theWorkplaceAnswersForMore() {
        assertThat(difference(courses -> courses.hours / courses.weeks)).isGreaterThan(SOME);
    }
}
