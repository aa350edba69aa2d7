package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Reasons;
import org.junit.jupiter.api.Test;

/** What is told as the reasons of an event is all that made it likely: no term of a rate is forgotten. */
class ReasonsTest {
    private static final List<Event> WHOLE =
            List.of(Event.BROKEN_OFF, Event.DROPS_OUT, Event.EMPLOYER_ENDS, Event.JOB_LOST);

    @Test
    void theReasonsOfWhatStrikesSumToItsLogRate() {
        TestRuns runs = TestRuns.shipped("hybrid.yaml", "population.brukere=400", "population.employers=160")
                .check(CheckLevel.NONE);
        InclusionModel model = runs.weeks(130).start();
        Map<Event, List<Double>> constants = new EnumMap<>(Event.class);
        model.listen((week, event, who, with, what, amount, threshold, reasons) -> {
            if (WHOLE.contains(event) && threshold > 0 && threshold < 1) {
                double logRate = Math.log(-Math.log1p(-threshold));
                constants
                        .computeIfAbsent(event, kind -> new ArrayList<>())
                        .add(logRate - sum(reasons));
            }
        });
        model.runWeeks(130);
        assertThat(constants.keySet()).containsExactlyInAnyOrderElementsOf(WHOLE);
        constants.forEach((event, all) -> assertThat(all)
                .as("the log rate of %s less its reasons is the same for everybody; a term of the rate lacks its"
                        + " week.because(...) in explain", event)
                .hasSizeGreaterThan(5)
                .allSatisfy(constant -> assertThat(constant).isEqualTo(all.get(0), within(1e-6))));
    }

    private static double sum(Reasons reasons) {
        double sum = 0;
        for (int i = 0; i < reasons.size(); i++) {
            sum += reasons.push(i);
        }
        return sum;
    }
}
