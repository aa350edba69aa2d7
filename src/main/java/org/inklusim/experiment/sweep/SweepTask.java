package org.inklusim.experiment.sweep;

import java.util.List;
import org.inklusim.experiment.Failure;
import org.inklusim.scenario.Scenario;

/**
 * One replicate of points whose people live the same burn-in.
 *
 * @param points in the order of the design
 * @param replicate from 1
 */
record SweepTask(List<Point> points, int replicate) {
    /**
     * A point made ready.
     *
     * @param number of the design point
     * @param scenario at the point; null where its values do not go together
     * @param hash of the scenario; of nothing where there is none
     * @param wrong why there is no scenario; null where there is one
     */
    record Point(int number, Scenario scenario, String hash, Failure wrong) {}
}
