package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.scenario.Parameter;
import org.junit.jupiter.api.Test;

/** Every number of the dictionary moves something in some run; else it is dead. */
class ParameterEffectTest {
    /** Tried one after the other until one shows a difference. */
    private static final List<TestRuns> RUNS = List.of(
            TestRuns.shipped(
                            "hybrid.yaml",
                            "population.brukere=100",
                            "portfolio.size=25",
                            "mentor.nearness=employer_decides",
                            "horizon.burn_in=4")
                    .weeks(30),
            TestRuns.shipped(
                            "jobbspesialist.yaml",
                            "population.profile=nav-aap",
                            "mentor.policy=subsidised",
                            "labour_market.vacancies=3")
                    .weeks(60),
            TestRuns.shipped(
                            "standard-with-mentor.yaml",
                            "mentor.nearness=hr",
                            "portfolio.size=200",
                            "population.brukere=600")
                    .weeks(104),
            TestRuns.of("portfolio.distribution=afi24", "population.brukere=600")
                    .weeks(1),
            TestRuns.of("mentor.policy=subsidised", "mentor.max_months=1", "population.brukere=500")
                    .weeks(156),
            TestRuns.shipped("downturn.yaml", "office.spread=1", "population.offices=2", "population.brukere=500")
                    .weeks(156),
            TestRuns.shipped("hybrid.yaml", "mechanisms.B11=off", "portfolio.size=120", "population.brukere=480")
                    .weeks(104));

    private final Map<TestRuns, String> usual = new HashMap<>();

    @Test
    void everyNumberThatCanDifferMovesSomething() {
        List<String> dead = new ArrayList<>();
        for (Parameter parameter : TestRuns.DICTIONARY.all()) {
            if (parameter.min() < parameter.max()
                    && !moves(parameter, parameter.min())
                    && !moves(parameter, parameter.max())) {
                dead.add(parameter.id());
            }
        }
        assertThat(dead).isEmpty();
    }

    private boolean moves(Parameter parameter, double value) {
        return value != parameter.value()
                && RUNS.stream().anyMatch(runs -> moves(runs, "parameters." + parameter.id() + "=" + value));
    }

    private boolean moves(TestRuns runs, String set) {
        TestRuns quick = runs.check(CheckLevel.NONE);
        String before = usual.computeIfAbsent(runs, key -> quick.run().text());
        return !quick.with(set).run().text().equals(before);
    }
}
