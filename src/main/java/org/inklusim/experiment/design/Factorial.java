package org.inklusim.experiment.design;

import java.util.List;
import org.inklusim.scenario.Misfit;

/** Every value with every other; the last factor changes fastest. */
final class Factorial implements Plan {
    static final int MOST = 100_000_000;

    private final List<List<String>> levels;
    private final int size;

    Factorial(List<Axis> axes) {
        levels = axes.stream().map(Axis::levels).toList();
        long product = 1;
        for (List<String> values : levels) {
            product *= values.size();
            if (product > MOST) {
                throw Misfit.told("factors", "expected at most 100 million combinations, given more");
            }
        }
        size = (int) product;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String[] at(int index) {
        String[] point = new String[levels.size()];
        int rest = index;
        for (int f = point.length - 1; f >= 0; f--) {
            int count = levels.get(f).size();
            point[f] = levels.get(f).get(rest % count);
            rest /= count;
        }
        return point;
    }
}
