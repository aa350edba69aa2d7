package org.inklusim.experiment.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.inklusim.random.KeyedRandom;

/**
 * A Sobol sequence with the direction numbers of Joe and Kuo (2008), moved by a digital shift of chance, so that it
 * fills the cube as evenly as the plain sequence and no point lies in a corner.
 */
final class SobolPoints implements UnitPoints {
    /** The most axes for which there are direction numbers. */
    static final int MOST_AXES = 1000;

    private static final long SHIFT = KeyedRandom.decision("design.sobol.shift");
    private static final double BITS = 0x1.0p52;

    private final int size;
    private final SobolSequenceGenerator sequence;
    private final long[] shift;

    SobolPoints(int size, int axes, KeyedRandom random) {
        this.size = size;
        sequence = new SobolSequenceGenerator(axes);
        shift = new long[axes];
        for (int axis = 0; axis < axes; axis++) {
            shift[axis] = random.bits(axis, 0, SHIFT, 0, 0, 0) >>> 12;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] at(int index) {
        double[] point = plain(index);
        for (int axis = 0; axis < point.length; axis++) {
            point[axis] = (((long) (point[axis] * BITS) ^ shift[axis]) + 0.5) / BITS;
        }
        return point;
    }

    private synchronized double[] plain(int index) {
        return sequence.skipTo(index);
    }
}
