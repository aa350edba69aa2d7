package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {
    @TempDir
    Path folder;

    @Test
    void withoutChangesOneSegmentHoldsThroughout() throws IOException {
        Scenario scenario = read("mentor: {policy: unpaid}\n");
        assertThat(Timeline.of(scenario).segments()).containsExactly(new Timeline.Segment(1, scenario));
    }

    @Test
    void changesAddUpInTheOrderOfWeeks() throws IOException {
        Timeline timeline = Timeline.of(read("changes:\n"
                + "  - {week: 78, set: {mentor.policy: subsidised, practice.hybrid: {cases: 4}}}\n"
                + "  - {week: 52, set: {practice.kind: hybrid, practice.hybrid.select_by: need}}\n"));
        assertThat(timeline.segments()).extracting(Timeline.Segment::fromWeek).containsExactly(1, 52, 78);
        assertThat(timeline.at(51)).isEqualTo(timeline.segments().get(0).scenario());
        assertThat(timeline.at(52).practice().kind()).isEqualTo(Practice.Kind.HYBRID);
        assertThat(timeline.at(77).mentor().policy()).isEqualTo(Mentor.Policy.NONE);
        assertThat(timeline.at(156).mentor().policy()).isEqualTo(Mentor.Policy.SUBSIDISED);
        assertThat(timeline.at(156).practice().hybrid())
                .isEqualTo(new Practice.Hybrid(4, Practice.SelectBy.NEED, Practice.Eligible.ALL));
        assertThat(timeline.at(1)).isEqualTo(read("{}\n"));
    }

    @Test
    void changeInWeekOneHoldsFromTheStart() throws IOException {
        Timeline timeline = Timeline.of(read("changes: [{week: 1, set: {contact.answer_target_days: 5}}]\n"));
        assertThat(timeline.segments()).extracting(Timeline.Segment::fromWeek).containsExactly(1);
        assertThat(timeline.at(1).contact().answerTargetDays()).isEqualTo(5);
        assertThat(timeline.burnIn().contact().answerTargetDays()).isEqualTo(2);
    }

    @Test
    void commonBurnInRunsStandardPracticeWithoutMentors() throws IOException {
        Scenario scenario = read("extends: hybrid.yaml\nportfolio: {size: 30}\n"
                + "practice: {hybrid: {cases: 9}}\nmentor: {hours_per_week: 9}\n");
        Scenario burnIn = Timeline.of(scenario).burnIn();
        assertThat(burnIn.practice()).isEqualTo(Defaults.scenario().practice());
        assertThat(burnIn.mentor()).isEqualTo(Defaults.scenario().mentor());
        assertThat(burnIn.mentor().policy()).isEqualTo(Mentor.Policy.NONE);
        assertThat(burnIn.portfolio().size()).isEqualTo(30);
    }

    @Test
    void steadyBurnInRunsTheOwnPractice() throws IOException {
        Scenario scenario = read("extends: hybrid.yaml\nhorizon: {start: steady}\n"
                + "changes: [{week: 9, set: {practice.kind: standard}}]\n");
        assertThat(Timeline.of(scenario).burnIn().practice().kind()).isEqualTo(Practice.Kind.HYBRID);
        assertThat(Timeline.of(scenario).burnIn().changes()).isEmpty();
    }

    @Test
    void burnInIsSharedByWhatDiffersAfterItOnly() throws IOException {
        String key = read("{}\n").burnInKey();
        for (String same : List.of(
                "extends: hybrid.yaml\n",
                "extends: jobbspesialist-extra.yaml\ntitle: {nb: En annen}\n",
                "extends: standard-with-mentor.yaml\nhorizon: {weeks: 52}\n",
                "changes: [{week: 9, set: {office.spread: 0.5}}]\n")) {
            assertThat(read(same).burnInKey()).as(same).isEqualTo(key);
        }
        for (String other : List.of(
                "portfolio: {size: 30}\n",
                "horizon: {burn_in: 52}\n",
                "extends: hybrid.yaml\nhorizon: {start: steady}\n",
                "population: {brukere: 999}\n",
                "mechanisms: {A5: off}\n",
                "measures: {places: {avklaring: 1}}\n",
                "contact: {digital_share: 0.41}\n")) {
            assertThat(read(other).burnInKey()).as(other).isNotEqualTo(key);
        }
    }

    private Scenario read(String text) throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("my.yaml"), text), List.of());
    }
}
