package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Vacancy;
import org.inklusim.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {
    private static final Set<State> HERE = EnumSet.range(State.WAITING, State.SUBSIDISED);
    /** From where people may come into each state. */
    private static final Map<State, Set<State>> FROM = new EnumMap<>(State.class);

    static {
        FROM.put(State.WAITING, EnumSet.range(State.MEASURE, State.EDUCATION));
        FROM.put(State.MEASURE, EnumSet.of(State.WAITING));
        FROM.put(State.PLACEMENT, EnumSet.of(State.WAITING));
        FROM.put(State.SHELTERED, EnumSet.of(State.WAITING));
        FROM.put(State.SUBSIDISED, EnumSet.of(State.WAITING, State.PLACEMENT));
        FROM.put(State.PART_TIME, HERE);
        FROM.put(State.WORK, EnumSet.range(State.WAITING, State.PART_TIME));
        FROM.put(State.EDUCATION, EnumSet.of(State.WAITING));
        FROM.put(State.DISABILITY, HERE);
        FROM.put(State.LEFT, EnumSet.complementOf(EnumSet.of(State.PART_TIME, State.DISABILITY, State.LEFT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard-with-mentor.yaml", "hybrid.yaml", "jobbspesialist.yaml"})
    void peopleMoveOnlyAsTheyCan(String scenario) {
        InclusionModel model =
                TestRuns.shipped(scenario, "population.brukere=400").start();
        Set<State> reached = EnumSet.noneOf(State.class);
        model.week().society().onMove((bruker, from, to, week) -> {
            assertThat(FROM.get(to)).as(bruker.id() + " into " + to).contains(from);
            assertThat(week).isEqualTo(model.week().number());
            reached.add(to);
        });
        model.runWeeks(104);
        assertThat(reached).containsAll(EnumSet.complementOf(EnumSet.of(State.SUBSIDISED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A6", "A7", "A8", "B1", "B2", "B14", "D1", "E2"})
    void theFrameCannotBeSwitchedOff(String id) {
        assertThatThrownBy(() -> TestRuns.of("mechanisms." + id + "=off").scenario())
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(id);
    }

    private static TestSociety office(String... sets) {
        TestSociety test = TestSociety.of(sets);
        test.veileder();
        test.employer();
        return test;
    }

    @Test
    void withoutRatesNothingHappens() {
        TestSociety test = office();
        Bruker waits = test.bruker();
        Bruker learns = test.bruker();
        new Mechanisms(test.settings).workplaces.enter(test.week, learns, Measure.AMO, 5);
        test.act(5, "states");
        assertThat(learns.state()).isEqualTo(State.MEASURE);
        assertThat(waits.state()).isEqualTo(State.WAITING);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void aHireWaitsUntilThereIsAVacancyAndAnotherRiskIsNotHeldUp() {
        TestSociety test = office();
        Bruker bruker = test.bruker();
        Workplaces workplaces = new Mechanisms(test.settings).workplaces;
        workplaces.begin(test.week, bruker, test.society.employers().get(0), Measure.ARBEIDSTRENING, 999);
        for (int week = 0; week < 3; week++) {
            put(bruker, Risk.HIRED, -1, 1);
            test.act("states");
            assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
            assertThat(bruker.clock[Risk.HIRED.ordinal()]).isLessThan(0);
        }
        test.kontor.vacancies.open(new Vacancy(test.society.employers().get(0), 1, 99, 98));
        test.ledger.market().open();
        put(bruker, Risk.HIRED, -1, 1);
        test.act("states");
        assertThat(bruker.state().job()).isTrue();
        assertThat(test.faults()).isEmpty();

        Bruker other = test.bruker();
        workplaces.begin(test.week, other, test.society.employers().get(0), Measure.ARBEIDSTRENING, 999);
        put(other, Risk.HIRED, -1, 1);
        put(other, Risk.EMPLOYER_ENDS, 0.9, 1);
        test.act("states");
        assertThat(other.state()).isEqualTo(State.WAITING);
        assertThat(other.counts.placementsBroken).isEqualTo(1);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void eachRiskLeadsWhereItSays() {
        assertThat(after(Risk.EDUCATION)).isEqualTo(State.EDUCATION);
        assertThat(after(Risk.DISABILITY)).isEqualTo(State.DISABILITY);
        assertThat(after(Risk.LEAVING)).isEqualTo(State.LEFT);
        assertThat(after(Risk.BREAK_OFF)).isEqualTo(State.WAITING);
        assertThat(after(Risk.EMPLOYER_ENDS)).isEqualTo(State.WAITING);
        assertThat(after(Risk.HIRED).job()).isTrue();
        assertThat(after(Risk.OWN_JOB).job()).isTrue();
        assertThat(after(Risk.HELPED_JOB).job()).isTrue();
    }

    private static State after(Risk risk) {
        TestSociety test = office("mechanisms.E1=off", "parameters.own_search.accept_base=2");
        Bruker bruker = test.bruker(who -> who.interest = 1);
        bruker.counts.jobStarts = 0;
        new Mechanisms(test.settings)
                .workplaces.begin(test.week, bruker, test.society.employers().get(0), Measure.ARBEIDSTRENING, 999);
        for (int week = 0; week < 20 && bruker.state() == State.PLACEMENT; week++) {
            put(bruker, risk, 0.5, 1);
            test.phase("states").mechanism().act(test.week);
            assertThat(test.faults()).isEmpty();
            test.next();
        }
        return bruker.state();
    }

    private static void put(Bruker bruker, Risk risk, double left, double rate) {
        bruker.clock[risk.ordinal()] = left;
        Hazards.rate(bruker, risk, rate);
    }
}
