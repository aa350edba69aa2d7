package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.inklusim.model.mechanism.Week;
import org.inklusim.scenario.Mechanism;
import org.inklusim.scenario.MechanismCatalogue;
import org.junit.jupiter.api.Test;

class WeekPlanTest {
    /** What happens in a week, in this order. */
    private static final String ORDER =
            "newcomers benefit health climate staff courage practice places vacancies relation motivation"
                    + " employers contacts experience tasks reflection advice hours competence strain salaries measures grants mentors support wear work accounts"
                    + " search break-offs jobs exits states leavers";

    private static List<Phase> phases() {
        return TestRuns.of("horizon.burn_in=0").start().phases();
    }

    @Test
    void theOrderCanBePrinted() {
        List<Phase> phases = phases();
        assertThat(phases).extracting(Phase::name).containsExactly(ORDER.split(" "));
        assertThat(phases).extracting(Phase::meaning).doesNotHaveDuplicates().allMatch(text -> text.length() > 8);
        assertThat(phases).extracting(Phase::name).allMatch(name -> name.matches("[a-z-]+"));
    }

    @Test
    void phasesNameTheMechanismsOfTheCatalogueThatAreBuilt() {
        TreeSet<String> named = new TreeSet<>();
        phases().forEach(phase -> named.addAll(phase.ids()));
        List<String> built = MechanismCatalogue.shipped().all().stream()
                .filter(Mechanism::built)
                .filter(mechanism -> mechanism.kind() != Mechanism.Kind.EMERGENT)
                .map(Mechanism::id)
                .toList();
        assertThat(named).containsExactlyElementsOf(new TreeSet<>(built));
    }

    @Test
    void aRunFollowsTheOrderWeekByWeek() {
        List<String> happened = new ArrayList<>();
        TestRuns.of("horizon.burn_in=0").weeks(3).run(new Watcher() {
            @Override
            public void before(Phase phase, Week week) {
                happened.add(week.number() + "<" + phase.name());
            }

            @Override
            public void after(Phase phase, Week week) {
                happened.add(week.number() + ">" + phase.name());
            }

            @Override
            public void weekOver(Week week) {
                happened.add("over " + week.number());
            }
        });
        List<String> expected = new ArrayList<>();
        for (int week = 1; week <= 3; week++) {
            for (String name : ORDER.split(" ")) {
                expected.add(week + "<" + name);
                expected.add(week + ">" + name);
            }
            expected.add("over " + week);
        }
        assertThat(happened).isEqualTo(expected);
    }
}
