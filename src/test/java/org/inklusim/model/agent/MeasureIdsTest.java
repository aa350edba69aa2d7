package org.inklusim.model.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.inklusim.scenario.Measures;
import org.junit.jupiter.api.Test;

class MeasureIdsTest {
    @Test
    void scenarioFilesNameEveryMeasureOfTheModel() {
        assertThat(Arrays.stream(Measure.values()).map(Measure::id)).containsExactlyElementsOf(Measures.IDS);
    }
}
