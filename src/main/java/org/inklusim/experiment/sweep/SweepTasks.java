package org.inklusim.experiment.sweep;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.experiment.Failure;
import org.inklusim.experiment.design.Design;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioException;

/**
 * What is left to do, handed out piece by piece: points are made when their turn comes, all settings of the levers under
 * one setting of what is not known before the next, since those may share a burn-in; those that do and follow each other
 * go together. Thread-safe.
 */
final class SweepTasks {
    private static final int LARGEST = 16;
    private static final int PIECES_A_THREAD = 8;

    private final Design design;
    private final SweepStore store;
    private final int largest;
    private int next;
    private SweepTask.Point waiting;
    private String waitingKey;
    private List<SweepTask.Point> group = List.of();
    private int replicate;

    SweepTasks(Design design, SweepStore store, int threads) {
        this.design = design;
        this.store = store;
        int left = store.header().runs() - store.before();
        this.largest = together(left, threads);
    }

    /**
     * How many points at most are handed out together, so that threads end at about the same time.
     *
     * @param runs that are left
     */
    static int together(int runs, int threads) {
        return Math.max(1, Math.min(LARGEST, runs / (threads * PIECES_A_THREAD)));
    }

    /** The next task; null when all are handed out. */
    synchronized SweepTask next() {
        while (true) {
            while (replicate < store.header().replicates() && !group.isEmpty()) {
                replicate++;
                int current = replicate;
                List<SweepTask.Point> open = group.stream()
                        .filter(point -> !store.had(point.number(), current))
                        .toList();
                if (!open.isEmpty()) {
                    return new SweepTask(open, current);
                }
            }
            group = group();
            replicate = 0;
            if (group.isEmpty()) {
                return null;
            }
        }
    }

    private List<SweepTask.Point> group() {
        List<SweepTask.Point> points = new ArrayList<>();
        String key = null;
        while (points.size() < largest && ready()) {
            if (key != null && !key.equals(waitingKey)) {
                break;
            }
            key = waitingKey;
            points.add(waiting);
            waiting = null;
        }
        return points;
    }

    /** Makes the next point that has runs to do. */
    private boolean ready() {
        while (waiting == null && next < design.points()) {
            int number = design.inTurn(next++);
            if (store.header().has(number) && open(number)) {
                make(number);
            }
        }
        return waiting != null;
    }

    private boolean open(int number) {
        for (int r = 1; r <= store.header().replicates(); r++) {
            if (!store.had(number, r)) {
                return true;
            }
        }
        return false;
    }

    private void make(int number) {
        try {
            Scenario scenario = design.scenario(design.point(number));
            waiting = new SweepTask.Point(number, scenario, scenario.hash(), null);
            waitingKey = scenario.burnInKey();
        } catch (ScenarioException e) {
            Failure wrong = new Failure(0, null, "the values of the point do not go together: " + e.getMessage(), "");
            waiting = new SweepTask.Point(number, null, "point " + number, wrong);
            waitingKey = "point " + number;
        }
    }
}
