package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.agent.Society;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.model.mechanism.Week;
import org.inklusim.population.Inhabitants;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a run is kept elsewhere than in its society and its ledger: a copy in any week goes on as the original. */
class ContinuationTest {
    @ParameterizedTest
    @ValueSource(strings = {"standard-with-mentor.yaml", "hybrid.yaml", "jobbspesialist.yaml"})
    void aCopyGoesOnAsTheOriginalWould(String scenario) {
        TestRuns runs = TestRuns.shipped(scenario);
        InclusionModel model = runs.start();
        for (int round = 0; round < 4; round++) {
            Society society = model.week().society().copy();
            Ledger ledger = model.week().ledger().copy();
            int now = model.week().number();
            model.runWeeks(7);
            goOn(runs, society, ledger, now);
            String original = StateText.of(model.week().society(), model.week().ledger());
            assertThat(StateText.difference(StateText.of(society, ledger), original))
                    .isEmpty();
        }
    }

    /** Seven weeks by a plan of their own. */
    private static void goOn(TestRuns runs, Society society, Ledger ledger, int now) {
        KeyedRandom random = new KeyedRandom(1, 1);
        var settings = runs.settings();
        WeekPlan plan = new WeekPlan(
                settings,
                new Inhabitants(settings.scenario(), settings.parameters(), random, TestRuns.profile("nav-2023")));
        Week week = new Week(society, ledger, random, now);
        for (int i = 0; i < 7; i++) {
            plan.phases().forEach(phase -> phase.act(week));
            society.forgetAbsorbed();
            week.next();
        }
    }
}
