package org.inklusim.model.mechanism;

import java.util.Arrays;

/** What spoke for and against something that happens, each with how much it pushed on the log or logit scale. */
public final class Reasons {
    private Reason[] reasons = new Reason[Reason.values().length];
    private double[] deviations = new double[Reason.values().length];
    private double[] pushes = new double[Reason.values().length];
    private int size;

    void add(Reason reason, double deviation, double effect) {
        if (size == reasons.length) {
            reasons = Arrays.copyOf(reasons, 2 * size);
            deviations = Arrays.copyOf(deviations, 2 * size);
            pushes = Arrays.copyOf(pushes, 2 * size);
        }
        reasons[size] = reason;
        deviations[size] = deviation;
        pushes[size++] = deviation * effect;
    }

    void clear() {
        size = 0;
    }

    /** How many reasons there are. */
    public int size() {
        return size;
    }

    /** The reason at a place. */
    public Reason reason(int place) {
        return reasons[place];
    }

    /** Whether the level was above what is usual. */
    public boolean high(int place) {
        return deviations[place] > 0;
    }

    /** How much it pushed towards the thing, on the log or logit scale; below 0 against it. */
    public double push(int place) {
        return pushes[place];
    }
}
