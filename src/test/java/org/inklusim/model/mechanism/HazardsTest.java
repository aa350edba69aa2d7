package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HazardsTest {
    private static final int NEVER = 10_000;

    /** Persons with constant rates who are watched until they leave or a number of weeks is over. */
    private static final class Trial {
        final TestSociety test = TestSociety.of();
        final List<Bruker> persons = new ArrayList<>();
        final int[] week;
        final State[] to;

        Trial(int size, int weeks, double education, double leaving) {
            week = new int[size];
            to = new State[size];
            test.veileder();
            for (int i = 0; i < size; i++) {
                persons.add(test.bruker());
                week[i] = NEVER;
            }
            test.society.onMove((bruker, from, into, when) -> {
                week[bruker.number()] = when;
                to[bruker.number()] = into;
            });
            for (int i = 0; i < weeks; i++) {
                for (Bruker bruker : test.society.brukere()) {
                    boolean here = bruker.state() == State.WAITING;
                    Hazards.rate(bruker, Risk.EDUCATION, here ? education : 0);
                    Hazards.rate(bruker, Risk.LEAVING, here ? leaving : 0);
                }
                test.act("states");
            }
        }

        int week(int person, State into) {
            return to[person] == into ? week[person] : NEVER;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 2})
    void timesUntilAnEventAreExponential(double rate) {
        Trial trial = new Trial(2_000, (int) (12 / rate) + 3, 0, rate);
        double[] weeks = new double[2_000];
        for (int i = 0; i < weeks.length; i++) {
            weeks[i] = trial.week[i];
        }
        assertThat(Statistics.kolmogorov(weeks, week -> 1 - StrictMath.exp(-rate * StrictMath.floor(week))))
                .isLessThan(1);
    }

    @Test
    void eventsComeNoLaterUnderAHigherRate() {
        Trial low = new Trial(400, 200, 0, 0.01);
        Trial high = new Trial(400, 200, 0, 0.013);
        int earlier = 0;
        for (int i = 0; i < 400; i++) {
            assertThat(high.week[i]).isLessThanOrEqualTo(low.week[i]);
            earlier += high.week[i] < low.week[i] ? 1 : 0;
        }
        assertThat(earlier).isGreaterThan(200);
    }

    @Test
    void anotherRiskNeverTurnsAnEventIntoSomethingElse() {
        Trial alone = new Trial(600, 150, 0.02, 0);
        Trial both = new Trial(600, 150, 0.02, 0.02);
        int left = 0;
        for (int i = 0; i < 600; i++) {
            if (both.to[i] == State.EDUCATION) {
                assertThat(both.week[i]).isEqualTo(alone.week[i]);
            } else if (both.to[i] == State.LEFT) {
                assertThat(both.week[i]).isLessThanOrEqualTo(alone.week(i, State.EDUCATION));
                left++;
            }
        }
        assertThat(left).isBetween(200, 400);
    }

    @Test
    void theRiskThatRunsOutFirstWithinTheWeekStrikes() {
        TestSociety test = TestSociety.of();
        test.veileder();
        Bruker first = test.bruker();
        Bruker second = test.bruker();
        put(first, Risk.LEAVING, 0.3, 1);
        put(first, Risk.EDUCATION, 0.1, 0.5);
        put(second, Risk.LEAVING, 0.3, 1);
        put(second, Risk.EDUCATION, 0.2, 0.5);
        test.phase("states").mechanism().act(test.week);
        assertThat(first.state()).isEqualTo(State.EDUCATION);
        assertThat(second.state()).isEqualTo(State.LEFT);
    }

    @Test
    void aRiskThatDoesNotRunOutKeepsWhatIsLeftOfItsClock() {
        TestSociety test = TestSociety.of();
        test.veileder();
        Bruker bruker = test.bruker();
        put(bruker, Risk.LEAVING, 1.25, 0.5);
        test.act("states");
        assertThat(bruker.state()).isEqualTo(State.WAITING);
        assertThat(bruker.clock[Risk.LEAVING.ordinal()]).isEqualTo(0.75);
        assertThat(bruker.rate[Risk.LEAVING.ordinal()]).isZero();
        test.act("states");
        assertThat(bruker.clock[Risk.LEAVING.ordinal()]).isEqualTo(0.75);
        Hazards.rate(bruker, Risk.LEAVING, 0.7499);
        test.act("states");
        assertThat(bruker.state()).isEqualTo(State.WAITING);
        Hazards.rate(bruker, Risk.LEAVING, 0.01);
        test.act("states");
        assertThat(bruker.state()).isEqualTo(State.LEFT);
    }

    @Test
    void recurringRisksStrikeAsOftenAsTheirRateSays() {
        TestSociety test = TestSociety.of();
        test.veileder();
        double rate = 0.15;
        double[] waits = new double[3_000];
        int found = 0;
        for (int i = 0; found < waits.length; i++) {
            Bruker bruker = test.bruker();
            int last = 0;
            for (int week = 1; week <= 300 && found < waits.length; week++) {
                if (Hazards.strikes(test.random, bruker, Risk.DEADLINE, rate)) {
                    waits[found++] = week - last;
                    last = week;
                    if (last > 100) {
                        break;
                    }
                }
            }
        }
        assertThat(Statistics.kolmogorov(waits, week -> 1 - StrictMath.exp(-rate * StrictMath.floor(week))))
                .isLessThan(1);
    }

    @Test
    void withoutARateNothingEverStrikes() {
        Trial trial = new Trial(300, 100, 0, 0);
        assertThat(trial.week).containsOnly(NEVER);
    }

    @Test
    void whatIsPushedBeyondTheThresholdStrikesThisWeek() {
        TestSociety test = TestSociety.of("mechanisms.E1=off");
        test.veileder();
        test.employer();
        Bruker pushed = test.bruker();
        Bruker other = test.bruker();
        double left = Hazards.left(test.random, pushed, Risk.HELPED_JOB);
        Hazards.push(test.random, pushed, Risk.HELPED_JOB, left * 0.5);
        test.act("states");
        assertThat(pushed.state()).isEqualTo(State.WAITING);
        Hazards.push(test.random, pushed, Risk.HELPED_JOB, left * 0.51);
        test.act("states");
        assertThat(pushed.state().job()).isTrue();
        assertThat(other.state()).isEqualTo(State.WAITING);
    }

    private static void put(Bruker bruker, Risk risk, double left, double rate) {
        bruker.clock[risk.ordinal()] = left;
        Hazards.rate(bruker, risk, rate);
    }
}
