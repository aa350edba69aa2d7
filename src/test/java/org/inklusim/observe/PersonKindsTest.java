package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.model.TestRuns;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKindsTest {
    private static Observation seen;

    @BeforeAll
    static void live() {
        seen = Observer.run(TestRuns.of().weeks(80).start(), 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"need_", "innsatsgruppe_", "education_"})
    void eachPersonIsOfOneKindAndTheKindsSumToAll(String prefix) {
        List<Group> groups = new ArrayList<>(List.of(Group.MAIN.get(0)));
        PersonKinds.all().stream()
                .filter(group -> group.id().startsWith(prefix))
                .forEach(groups::add);
        int[][] groupsOf = seen.groupsOf(groups);
        assertThat(groupsOf.length).isGreaterThan(100);
        for (int[] own : groupsOf) {
            assertThat(own).hasSize(2).startsWith(0);
        }
        for (PersonOutcome outcome : PersonOutcome.ALL) {
            Ratio[] sums = seen.sums(outcome, groupsOf, groups.size());
            Ratio together = new Ratio();
            for (int g = 1; g < sums.length; g++) {
                together.add(sums[g]);
            }
            double all = sums[0].value();
            if (Double.isNaN(all)) {
                assertThat(together.value()).as(outcome.id()).isNaN();
            } else {
                assertThat(together.value()).as(outcome.id()).isCloseTo(all, within(1e-9 * (1 + Math.abs(all))));
            }
        }
    }

    /** Each outcome of persons has each group; where nobody is in one, the value is empty. */
    @Test
    void everyOutcomeOfPersonsHasEveryKindAndNobodyGivesNoNumber() {
        RunValues run = seen.values(List.of());
        int[] members = new int[PersonKinds.all().size()];
        Arrays.stream(seen.groupsOf(PersonKinds.all()))
                .flatMapToInt(Arrays::stream)
                .forEach(g -> members[g]++);
        assertThat(members[0]).isPositive();
        for (PersonOutcome outcome : PersonOutcome.ALL) {
            for (int g = 0; g < members.length; g++) {
                int place = run.columns()
                        .indexOf(new OutcomeColumn(
                                outcome.id(), PersonKinds.ids().get(g)));
                assertThat(place).isNotNegative();
                if (members[g] == 0) {
                    assertThat(run.values()[place]).isNaN();
                }
            }
        }
    }

    @Test
    void sweepsKeepTheMainGroupsWithTheSameNumbers() {
        RunValues whole = seen.values(List.of());
        RunValues few = seen.mainValues();
        assertThat(few.columns()).hasSizeLessThan(whole.columns().size());
        assertThat(few.columns()).noneMatch(column -> PersonKinds.has(column.group()));
        for (int c = 0; c < few.values().length; c++) {
            assertThat(few.values()[c]).isEqualTo((Double)
                    whole.values()[whole.columns().indexOf(few.columns().get(c))]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAName(Language language) {
        Messages words = Messages.in(language);
        assertThat(PersonKinds.ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9_]*"));
        assertThat(PersonKinds.ids()).allMatch(id -> words.find("group." + id).isPresent());
        assertThat(PersonKinds.ids().stream().map(words::group)).doesNotHaveDuplicates();
    }
}
