package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.inklusim.analysis.ExtraJobs;
import org.inklusim.experiment.Laboratory;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.TestRuns;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.OutcomeEntry;
import org.inklusim.observe.RunValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the model computes, what the dictionary defines and what answers say are the same things. */
class OutcomeWordsTest {
    private static final List<OutcomeEntry> ENTRIES =
            OutcomeDictionary.shipped().all();
    private static final List<String> IDS =
            ENTRIES.stream().map(OutcomeEntry::id).toList();

    /** The units of the dictionary as Norwegian readers meet them. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("per 100 brukere", "per 100 brukere"),
            Map.entry("per 100 bruker-years", "per 100 brukerår"),
            Map.entry("per 100 placements ended", "per 100 avsluttede plasser"),
            Map.entry("per bruker and year", "per bruker og år"),
            Map.entry("per filled post", "per besatt stilling"),
            Map.entry("per filled post and year", "per besatt stilling og år"),
            Map.entry("hours per filled post and week", "per besatt stilling og uke"),
            Map.entry("filled posts", "besatte stillinger"),
            Map.entry("days per bruker", "dager per bruker"),
            Map.entry("NOK per bruker", "kroner per bruker"),
            Map.entry("NOK per job", "kroner per jobb"),
            Map.entry("NOK", "kroner"),
            Map.entry("jobs", "jobber"),
            Map.entry("weeks", "uker"),
            Map.entry("working days", "virkedager"),
            Map.entry("share", "andel"),
            Map.entry("0 to 1", "0 til 1"));

    @Test
    void theModelComputesWhatTheDictionaryDefines() {
        RunValues run = new Laboratory(
                        List.of(TestRuns.of("population.brukere=40").weeks(4).scenario()), 1, CheckLevel.NONE)
                .run(1)
                .get(0);
        assertThat(run.columns().stream().map(OutcomeColumn::outcome).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        IDS.stream().filter(id -> !id.equals(ExtraJobs.OUTCOME)).toList());
        assertThat(run.weekly()).hasDimensions(Indicator.values().length, 4);
        assertThat(Indicator.values()).allSatisfy(indicator -> {
            assertThat(indicator.unit()).isNotBlank();
            assertThat(indicator.meaning()).isNotBlank();
        });
    }

    @Test
    void everyEntryIsComplete() {
        assertThat(ENTRIES).allSatisfy(entry -> {
            assertThat(entry.id()).matches("[a-z][a-z0-9_]*");
            assertThat(entry.definition()).isNotBlank().endsWith(".");
            assertThat(entry.source()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasATitleAUnitAndAPlaceInTables(Language language) {
        var keys = new TreeSet<>(Messages.in(language).keys());
        for (String kind : List.of("outcome.", "unit.")) {
            assertThat(keys.stream().filter(key -> key.startsWith(kind)).map(key -> key.substring(kind.length())))
                    .containsExactlyInAnyOrderElementsOf(IDS);
        }
        assertThat(OutcomeOrder.sort(IDS)).doesNotContainKey("other");
    }

    /** Hours stand in the titles and are left out of the units. */
    @Test
    void unitsAreThoseOfTheDictionary() {
        Messages english = Messages.in(Language.EN);
        Messages norwegian = Messages.in(Language.NB);
        for (OutcomeEntry entry : ENTRIES) {
            String title = english.outcome(entry.id());
            boolean hours =
                    title.startsWith("Hours ") && norwegian.outcome(entry.id()).matches(".*(Timer|timer) ?.*");
            String unit = hours ? "hours " + english.unit(entry.id()) : english.unit(entry.id());
            assertThat(unit).as(entry.id()).isEqualTo(entry.unit());
            assertThat(norwegian.unit(entry.id())).as(entry.id()).isEqualTo(UNITS.get(entry.unit()));
        }
    }

    /** A unit that names whom or what it is per must be defined over them. */
    @Test
    void definitionsSayWhatTheUnitIsPer() {
        Map<String, List<String>> told = Map.of(
                "per 100 bruker-years", List.of("per 100 bruker-years"),
                "per bruker and year", List.of("per bruker and year"),
                "per filled post", List.of("per filled post"),
                "per filled post and year", List.of("per filled post and year"),
                "hours per filled post and week", List.of("hours a week of a filled post"),
                "filled posts", List.of("filled posts"),
                "working days", List.of("working days"),
                "share", List.of("share"));
        assertThat(ENTRIES)
                .allSatisfy(entry -> assertThat(entry.definition().toLowerCase(Locale.ROOT))
                        .as(entry.id())
                        .contains(told.getOrDefault(entry.unit(), List.of(""))));
        assertThat(Arrays.asList(Indicator.values())).extracting(Indicator::id).doesNotHaveDuplicates();
    }
}
