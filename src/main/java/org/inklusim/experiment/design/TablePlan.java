package org.inklusim.experiment.design;

import java.util.List;
import org.inklusim.scenario.WordTable;

/** The rows of a file. An empty cell leaves its key as it is. */
final class TablePlan implements Plan {
    private final WordTable table;
    private final int[] columns;
    private final int weight;

    /**
     * @param keys columns of the keys, in order
     * @param weight column of the weights; −1 for none
     */
    TablePlan(WordTable table, List<Integer> keys, int weight) {
        this.table = table;
        this.columns = keys.stream().mapToInt(Integer::intValue).toArray();
        this.weight = weight;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public String[] at(int index) {
        String[] point = new String[columns.length];
        for (int c = 0; c < point.length; c++) {
            String cell = table.cell(index, columns[c]);
            point[c] = cell.isEmpty() ? null : cell;
        }
        return point;
    }

    @Override
    public double weight(int index) {
        return weight < 0 ? 1 : Double.parseDouble(table.cell(index, weight));
    }
}
