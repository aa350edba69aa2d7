package org.inklusim.experiment.design;

import org.inklusim.random.KeyedRandom;

/** One point in each of n equal parts of every axis, at a place of chance inside the part (McKay et al. 1979). */
final class LatinHypercube implements UnitPoints {
    private static final long PLACE = KeyedRandom.decision("design.latin-hypercube");

    private final int size;
    private final Permutation[] parts;
    private final KeyedRandom random;

    LatinHypercube(int size, int axes, KeyedRandom random) {
        this.size = size;
        this.random = random;
        parts = new Permutation[axes];
        for (int axis = 0; axis < axes; axis++) {
            parts[axis] = new Permutation(random, axis, size);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] at(int index) {
        double[] point = new double[parts.length];
        for (int axis = 0; axis < point.length; axis++) {
            point[axis] = (parts[axis].at(index) + random.uniform(axis, 0, PLACE, index, 0)) / size;
        }
        return point;
    }
}
