package org.inklusim.experiment.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inklusim.scenario.WordTable;

/** Reads the files of designs that are given row by row. */
final class TableReader {
    private static final String SET = "set";
    private static final String WEIGHT = "weight";
    private static final String PARAMETERS = "parameters.";
    private static final String NUMBER = "-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?";

    private final Path design;
    private final BlockReader blocks;

    TableReader(Path design, BlockReader blocks) {
        this.design = design;
        this.blocks = blocks;
    }

    Layout read(String path, Block block) {
        Path file = beside(block.file());
        WordTable table = WordTable.read(file);
        boolean ensemble = block.method() == Method.ENSEMBLE;
        List<Integer> columns = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            String name = table.columns().get(c);
            if (ensemble && (name.equals(SET) || name.equals(WEIGHT))) {
                continue;
            }
            String key = ensemble ? PARAMETERS + name : name;
            columns.add(c);
            keys.add(key);
            numeric.add(check(table, c, key));
        }
        if (keys.isEmpty()) {
            throw table.wrong(-1, 0, "expected a column for each key, given none");
        }
        int weight = ensemble ? table.columns().indexOf(WEIGHT) : -1;
        checkWeights(table, weight);
        return new Layout(block.method(), keys, numeric, new TablePlan(table, columns, weight));
    }

    /** Beside the design, else as named. */
    private Path beside(String name) {
        Path beside = design.resolveSibling(name);
        return Files.exists(beside) || !Files.exists(Path.of(name)) ? beside : Path.of(name);
    }

    private static void checkWeights(WordTable table, int weight) {
        double sum = 0;
        for (int row = 0; weight >= 0 && row < table.size(); row++) {
            String cell = table.cell(row, weight);
            if (!cell.matches(NUMBER) || Double.parseDouble(cell) < 0) {
                throw table.wrong(row, weight, "expected a weight of 0 or more, given " + cell);
            }
            sum += Double.parseDouble(cell);
        }
        if (weight >= 0 && sum <= 0) {
            throw table.wrong(-1, weight, "expected a weight above 0 in some row, given none");
        }
    }

    /**
     * Tries the values of a column on the scenario: all words, and of numbers the least, the largest and one that is
     * not whole.
     *
     * @return whether the column holds numbers only
     */
    private boolean check(WordTable table, int column, String key) {
        try {
            blocks.checkKey("", key);
        } catch (IllegalArgumentException e) {
            throw table.wrong(-1, column, e.getMessage());
        }
        Set<String> words = new LinkedHashSet<>();
        List<Integer> rows = new ArrayList<>();
        int least = -1;
        int most = -1;
        int broken = -1;
        for (int row = 0; row < table.size(); row++) {
            String cell = table.cell(row, column);
            if (cell.isEmpty()) {
                continue;
            }
            if (!cell.matches(NUMBER)) {
                if (words.add(cell)) {
                    rows.add(row);
                }
                continue;
            }
            double value = Double.parseDouble(cell);
            least = least < 0 || value < number(table, least, column) ? row : least;
            most = most < 0 || value > number(table, most, column) ? row : most;
            broken = broken < 0 && value != StrictMath.rint(value) ? row : broken;
        }
        for (int row : new int[] {least, most, broken}) {
            if (row >= 0) {
                rows.add(row);
            }
        }
        for (int row : rows) {
            tryCell(table, row, column, key);
        }
        return words.isEmpty();
    }

    private void tryCell(WordTable table, int row, int column, String key) {
        Optional.ofNullable(blocks.wrong(key, table.cell(row, column))).ifPresent(wrong -> {
            throw table.wrong(BlockReader.ofKey(wrong) ? -1 : row, column, wrong);
        });
    }

    private static double number(WordTable table, int row, int column) {
        return Double.parseDouble(table.cell(row, column));
    }
}
