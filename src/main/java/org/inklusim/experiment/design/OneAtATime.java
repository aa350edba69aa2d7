package org.inklusim.experiment.design;

import java.util.List;

/** The scenario as it is, then one key set at a time. */
final class OneAtATime implements Plan {
    private final List<List<String>> levels;

    OneAtATime(List<Axis> axes) {
        levels = axes.stream().map(Axis::levels).toList();
    }

    @Override
    public int size() {
        return 1 + levels.stream().mapToInt(List::size).sum();
    }

    @Override
    public String[] at(int index) {
        String[] point = new String[levels.size()];
        int rest = index - 1;
        for (int f = 0; f < point.length && rest >= 0; f++) {
            if (rest < levels.get(f).size()) {
                point[f] = levels.get(f).get(rest);
            }
            rest -= levels.get(f).size();
        }
        return point;
    }
}
