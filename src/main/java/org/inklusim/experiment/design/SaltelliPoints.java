package org.inklusim.experiment.design;

import org.inklusim.random.KeyedRandom;

/**
 * For each of n base points: A, B, and A with each axis in turn taken from B (Saltelli et al. 2010), A and B being
 * halves of one Sobol sequence. First and total indices need no more.
 */
final class SaltelliPoints implements UnitPoints {
    private final int base;
    private final int axes;
    private final SobolPoints sequence;

    SaltelliPoints(int base, int axes, KeyedRandom random) {
        this.base = base;
        this.axes = axes;
        sequence = new SobolPoints(base, 2 * axes, random);
    }

    @Override
    public int size() {
        return Math.multiplyExact(base, axes + 2);
    }

    @Override
    public double[] at(int index) {
        double[] both = sequence.at(index / (axes + 2));
        int place = index % (axes + 2);
        double[] point = new double[axes];
        for (int axis = 0; axis < axes; axis++) {
            boolean fromB = place == 1 || place == axis + 2;
            point[axis] = both[fromB ? axes + axis : axis];
        }
        return point;
    }
}
