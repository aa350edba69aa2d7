package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inklusim.experiment.PostsLeft;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.scenario.Lever;
import org.inklusim.scenario.MechanismCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the levers, switches, numbers and reforms within their ranges: accounts hold, nobody is lost. */
class RandomScenariosTest {
    private static final int BATCHES = 8;
    private static final int BATCH = 5;

    /** What no case draws would never be tried: levers, at the start and as reforms, switches, numbers, measures. */
    @Test
    void everyLeverSwitchAndNumberIsDrawn() {
        Set<String> drawn = new TreeSet<>();
        StringBuilder reforms = new StringBuilder();
        for (long seed = 0; seed < BATCHES * BATCH; seed++) {
            for (String set : RandomScenario.sets(seed)) {
                String key = set.substring(0, set.indexOf('='));
                drawn.add(key);
                reforms.append(key.equals("changes") ? set : "");
            }
        }
        List<String> missing = new ArrayList<>();
        Lever.movable().forEach(lever -> missing.add(lever.key()));
        assertThat(missing).allMatch(key -> reforms.toString().contains(key + ": "));
        MechanismCatalogue.shipped().switches().forEach(id -> missing.add("mechanisms." + id));
        TestRuns.DICTIONARY.all().forEach(parameter -> missing.add("parameters." + parameter.id()));
        for (int i = 0; i < Measure.count(); i++) {
            missing.add("measures.places." + Measure.of(i).id());
            missing.add("measures.budget_share." + Measure.of(i).id());
        }
        missing.addAll(List.of(
                "portfolio.size",
                "portfolio.distribution",
                "portfolio.veiledere",
                "population.offices",
                "population.profile",
                "horizon.start",
                "horizon.burn_in",
                "labour_market.path"));
        missing.removeAll(drawn);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void runsAreSound(int batch) {
        for (long seed = (long) BATCH * batch; seed < BATCH * batch + BATCH; seed++) {
            Soundness soundness = new Soundness();
            String[] sets = RandomScenario.sets(seed);
            TestRuns runs = TestRuns.of().with(sets).weeks(60).seed(seed + 1);
            if (PostsLeft.complaint(runs.scenario(), seed + 1, 1).isPresent()) {
                runs = runs.with(Arrays.stream(sets)
                        .map(set -> set.replace("from_veiledere", "extra"))
                        .toArray(String[]::new));
            }
            TestRuns.Ended ended = runs.run(soundness);
            assertThat(soundness.faults()).as("case " + seed).isEmpty();
            assertThat(ended.ledger().hours().minutes(HoursKind.MEETING)).isPositive();
            assertThat(ended.society().brukere()).isNotEmpty();
        }
    }
}
