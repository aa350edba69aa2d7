package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineChangedTest {
    private static Timeline timeline(String changes) {
        return Timeline.of(ScenarioReader.read(Path.of("standard.yaml"), List.of("changes=" + changes)));
    }

    @Test
    void aReformIsToldAsWhatItChangesAndFromWhat() {
        Timeline timeline = timeline("[{week: 20, set: {practice.kind: hybrid, mentor.policy: subsidised}},"
                + " {week: 30, set: {mentor.policy: unpaid, practice.kind: hybrid}}]");
        assertThat(timeline.changed(20))
                .containsExactly(
                        new Changed("practice.kind", "standard", "hybrid"),
                        new Changed("mentor.policy", "none", "subsidised"));
        assertThat(timeline.changed(30)).containsExactly(new Changed("mentor.policy", "subsidised", "unpaid"));
        assertThat(timeline.changed(1)).isEmpty();
        assertThat(timeline.changed(25)).isEmpty();
    }

    @Test
    void aParameterThatNobodySetHadItsDefault() {
        String usual = DecimalText.of(
                ParameterDictionary.shipped().require("time.employer_minutes").value());
        assertThat(timeline("[{week: 5, set: {parameters.time.employer_minutes: 60}}]")
                        .changed(5))
                .containsExactly(new Changed("parameters.time.employer_minutes", usual, "60"));
    }

    @Test
    void whatNobodySetBeforeIsEmpty() {
        assertThat(timeline("[{week: 5, set: {measures.places.amo: 3}}]").changed(5))
                .containsExactly(new Changed("measures.places.amo", "", "3"));
    }
}
