package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.Phase;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.mechanism.Week;
import org.junit.jupiter.api.Test;

/**
 * What practices do to the same people on common random numbers: differences of the means of pairs, judged on fixed seeds
 * two-sidedly at an error rate of 1 in 100,000.
 */
class PracticePairsTest {
    private static final int PAIRS = 30;
    private static final String[] OFFICE = {"portfolio.size=80", "population.brukere=240", "horizon.weeks=78"};

    /** What a run did: sums over everybody, and by person. */
    private static final class Told implements Watcher {
        final Map<Long, Integer> contacts = new HashMap<>();
        final Map<Long, Integer> asked = new HashMap<>();
        final Map<Long, Boolean> close = new HashMap<>();
        double paid;
        double trialWeeks;
        double endings;

        /** What the risks are before they strike. */
        @Override
        public void before(Phase phase, Week week) {
            if (phase.name().equals("states")) {
                for (Bruker bruker : week.society().brukere()) {
                    double ends = bruker.rate[Risk.BREAK_OFF.ordinal()] + bruker.rate[Risk.EMPLOYER_ENDS.ordinal()];
                    trialWeeks += bruker.state().onTrial() ? 1 : 0;
                    endings += bruker.state().onTrial() ? ends : 0;
                }
            }
        }

        @Override
        public void weekOver(Week week) {
            for (Bruker bruker : week.society().brukere()) {
                contacts.put(bruker.id(), bruker.counts.contacts);
                asked.put(bruker.id(), bruker.counts.employersAsked);
                close.put(bruker.id(), bruker.everClose);
            }
            paid = week.ledger().hours().paid();
        }
    }

    private static Told run(String scenario, int replicate, String... more) {
        Told told = new Told();
        TestRuns.shipped("scenarios/" + scenario + ".yaml", OFFICE)
                .with("mentor.policy=none")
                .with(more)
                .replicate(replicate)
                .check(CheckLevel.NONE)
                .run(told);
        return told;
    }

    /** Standard score of the paired difference of a scenario from standard practice. */
    private static double score(String scenario, Value value, String... more) {
        double[] differences = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            Told other = run(scenario, i + 1, more);
            Told base = run("standard", i + 1);
            differences[i] = value.of(other, other) - value.of(base, other);
        }
        return Statistics.score(differences, 0);
    }

    /** A value of a run, for persons told apart by another run. */
    @FunctionalInterface
    private interface Value {
        double of(Told told, Told apart);
    }

    private static Value mean(boolean close, ToDoubleFunction<Map.Entry<Told, Long>> of) {
        return (told, apart) -> apart.close.entrySet().stream()
                .filter(person -> person.getValue() == close && told.close.containsKey(person.getKey()))
                .mapToDouble(person -> of.applyAsDouble(Map.entry(told, person.getKey())))
                .average()
                .orElseThrow();
    }

    private static double contacts(Map.Entry<Told, Long> person) {
        return person.getKey().contacts.get(person.getValue());
    }

    private static double asked(Map.Entry<Told, Long> person) {
        return person.getKey().asked.get(person.getValue());
    }

    @Test
    void hybridPracticeGivesCloseCasesMoreAndTheRestLess() {
        assertThat(score("hybrid", mean(true, PracticePairsTest::contacts))).isGreaterThan(Statistics.RARE);
        assertThat(score("hybrid", mean(true, PracticePairsTest::asked))).isGreaterThan(Statistics.RARE);
        assertThat(score("hybrid", mean(false, PracticePairsTest::contacts), "practice.hybrid.cases=10"))
                .isLessThan(-Statistics.RARE);
    }

    @Test
    void jobbspesialisterFromTheStaffGiveTheirOwnMoreAndTheRestLessForTheSameHours() {
        String one = "practice.jobbspesialist.count=1";
        assertThat(score("jobbspesialist", mean(true, PracticePairsTest::contacts), one))
                .isGreaterThan(Statistics.RARE);
        assertThat(score("jobbspesialist", mean(false, PracticePairsTest::contacts), one))
                .isLessThan(-Statistics.RARE);
        assertThat(run("jobbspesialist", 1, one, "mechanisms.A5=off").paid)
                .isEqualTo(run("standard", 1, "mechanisms.A5=off").paid);
        assertThat(run("jobbspesialist-extra", 1, "mechanisms.A5=off").paid)
                .isGreaterThan(run("standard", 1, "mechanisms.A5=off").paid);
    }

    @Test
    void withAMentorFewerPlacementsEndWhereMuchSupportIsWanted() {
        String much = "parameters.support.hours_full_need=15";
        double[] differences = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            Told mentors = run("standard", i + 1, much, "mentor.policy=subsidised", "mentor.hours_per_week=10");
            Told nobody = run("standard", i + 1, much);
            differences[i] = mentors.endings / mentors.trialWeeks - nobody.endings / nobody.trialWeeks;
        }
        assertThat(Statistics.score(differences, 0)).isLessThan(-Statistics.RARE);
    }
}
