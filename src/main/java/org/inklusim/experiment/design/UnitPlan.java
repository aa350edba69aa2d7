package org.inklusim.experiment.design;

import java.util.List;

/** Points of the unit cube, read off on axes. */
final class UnitPlan implements Plan {
    private final List<Axis> axes;
    private final UnitPoints points;

    UnitPlan(List<Axis> axes, UnitPoints points) {
        this.axes = axes;
        this.points = points;
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public double[] unit(int index) {
        return points.at(index);
    }

    @Override
    public String[] at(int index) {
        double[] unit = points.at(index);
        String[] point = new String[unit.length];
        for (int f = 0; f < unit.length; f++) {
            point[f] = axes.get(f).at(unit[f]);
        }
        return point;
    }
}
