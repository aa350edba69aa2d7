package org.inklusim.model.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.inklusim.model.BurnedIn;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.StateText;
import org.inklusim.model.TestRuns;
import org.inklusim.model.ledger.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copied society is the same, shares nothing that changes, and goes its own way. */
class SocietyCopyTest {
    private static TestRuns runs(String scenario) {
        return TestRuns.shipped(scenario, "horizon.start=steady", "population.offices=2", "portfolio.size=20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"standard-with-mentor.yaml", "hybrid.yaml", "jobbspesialist.yaml", "jobbspesialist-extra.yaml"})
    void aCopyIsEqualAndSharesNothingThatChanges(String scenario) {
        TestRuns.Ended ended = runs(scenario).run();
        Society copy = ended.society().copy();
        Ledger ledger = ended.ledger().copy();
        assertThat(StateText.difference(StateText.of(copy, ledger), ended.text()))
                .isEmpty();
        assertShareNothing(ended.society(), copy);
        assertShareNothing(ended.ledger(), ledger);
    }

    private static void assertShareNothing(Object one, Object other) {
        Set<Object> left = Reachable.from(one);
        Set<Object> right = Reachable.from(other);
        assertThat(right).hasSizeGreaterThan(3);
        left.retainAll(right);
        assertThat(left).as("shared").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard.yaml", "hybrid.yaml", "jobbspesialist.yaml"})
    void runsFromCopiesAreEqualAndLeaveTheBurnedInStateAlone(String scenario) {
        TestRuns runs = runs(scenario);
        BurnedIn burnedIn = runs.burnIn();
        String before = text(runs, burnedIn);
        String first = runs.runFrom(burnedIn).text();
        assertThat(StateText.difference(text(runs, burnedIn), before)).isEmpty();
        TestRuns other = runs.with("practice.kind=hybrid", "labour_market.vacancies=0");
        assertThat(other.runFrom(burnedIn).text()).isNotEqualTo(first);
        assertThat(StateText.difference(runs.runFrom(burnedIn).text(), first)).isEmpty();
        assertThat(StateText.difference(runs.run().text(), first)).isEmpty();
    }

    private static String text(TestRuns runs, BurnedIn burnedIn) {
        InclusionModel model = InclusionModel.from(runs.spec(), burnedIn, CheckLevel.FULL);
        return StateText.of(model.week().society(), model.week().ledger());
    }
}
