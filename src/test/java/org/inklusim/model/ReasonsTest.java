package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Reasons;
import org.inklusim.model.mechanism.Settings;
import org.junit.jupiter.api.Test;

/** What is told as the reasons of an event is all that made it likely: no term of a rate is forgotten. */
class ReasonsTest {
    private static final List<Event> WHOLE =
            List.of(Event.BROKEN_OFF, Event.DROPS_OUT, Event.EMPLOYER_ENDS, Event.JOB_LOST);

    /** An employer's levels can move between rate and event, by what befalls another candidate that week. */
    private static final double MOST = 0.8;

    @Test
    void theReasonsOfWhatStrikesSumToItsLogRate() {
        TestRuns runs = TestRuns.shipped("hybrid.yaml", "population.brukere=400", "population.employers=160")
                .check(CheckLevel.NONE);
        InclusionModel model = runs.weeks(130).start();
        Map<Event, List<Double>> constants = new EnumMap<>(Event.class);
        model.listen((week, event, who, with, what, amount, threshold, reasons) -> {
            if (WHOLE.contains(event) && threshold > 0 && threshold < 1) {
                double logRate = Math.log(-Math.log1p(-threshold));
                constants.computeIfAbsent(event, kind -> new ArrayList<>()).add(logRate - sum(reasons));
            }
        });
        model.runWeeks(130);
        assertThat(constants.keySet()).containsExactlyInAnyOrderElementsOf(WHOLE);
        constants.forEach((event, all) -> {
            double median = all.stream().sorted().toList().get(all.size() / 2);
            long alike = all.stream()
                    .filter(constant -> Math.abs(constant - median) < 1e-6)
                    .count();
            assertThat(all).hasSizeGreaterThan(5);
            assertThat((double) alike / all.size())
                    .as(
                            "share of %s whose log rate less its reasons is the same; else a term of the rate lacks its"
                                    + " week.because(...) in explain",
                            event)
                    .isGreaterThan(MOST);
        });
    }

    /** All but two: what nobody can change, and the middle of the recruitment motive, which hangs on productivity. */
    @Test
    void theReasonsOfAnAnswerSumToItsLogOdds() {
        TestRuns runs = TestRuns.shipped("hybrid.yaml", "population.brukere=400", "population.employers=160")
                .check(CheckLevel.NONE);
        Settings settings = runs.settings();
        double least =
                settings.get("yes.base") + settings.get("yes.way_out_effect") * settings.get("yes.way_out_told_share");
        double most = least + settings.get("yes.recruitment_effect") / 2;
        List<Double> constants = new ArrayList<>();
        InclusionModel model = runs.weeks(52).start();
        model.listen((week, event, who, with, what, amount, threshold, reasons) -> {
            if (event == Event.EMPLOYER_YES || event == Event.EMPLOYER_NO) {
                constants.add(Math.log(amount / (1 - amount)) - sum(reasons));
            }
        });
        model.runWeeks(52);
        assertThat(constants).hasSizeGreaterThan(100).allMatch(constant -> constant > least && constant < most);
    }

    private static double sum(Reasons reasons) {
        double sum = 0;
        for (int i = 0; i < reasons.size(); i++) {
            sum += reasons.push(i);
        }
        return sum;
    }
}
