package org.inklusim.experiment.design;

import org.inklusim.random.KeyedRandom;

/**
 * Walks through a grid in which each step moves one axis by more than half its range (Morris 1991): one point more in
 * each walk than there are axes.
 */
final class MorrisWalks implements UnitPoints {
    private static final long START = KeyedRandom.decision("design.morris.start");
    private static final int WALKS = 1_000_000;
    private static final int FOUR = 4;

    private final int walks;
    private final int axes;
    private final int levels;
    private final KeyedRandom random;

    MorrisWalks(int walks, int axes, int levels, KeyedRandom random) {
        this.walks = walks;
        this.axes = axes;
        this.levels = levels;
        this.random = random;
    }

    @Override
    public int size() {
        return walks * (axes + 1);
    }

    /** Places of the grid on each axis: as asked for, else four. */
    static int levels(Integer asked) {
        return asked == null ? FOUR : asked;
    }

    /**
     * An axis begins at one of the lower places of the grid and moves up, or at one of the upper ones and moves down;
     * in which order they move is chance too.
     */
    @Override
    public double[] at(int index) {
        int walk = index / (axes + 1);
        int steps = index % (axes + 1);
        Permutation order = new Permutation(random, WALKS + walk, axes);
        double[] point = new double[axes];
        for (int turn = 0; turn < axes; turn++) {
            int axis = order.at(turn);
            int low = (int) (random.uniform(axis, walk, START, 0, 0) * (levels / 2));
            boolean up = random.uniform(axis, walk, START, 1, 0) < 0.5;
            boolean moved = turn < steps;
            int place = up == moved ? low + levels / 2 : low;
            point[axis] = (double) place / (levels - 1);
        }
        return point;
    }
}
