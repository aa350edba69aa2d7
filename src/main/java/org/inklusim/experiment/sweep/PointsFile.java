package org.inklusim.experiment.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.CsvRows;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignPoint;

/** {@code points.csv}: the points of a design, in its order. An empty field leaves the key as the scenario has it. */
public final class PointsFile implements Closeable {
    /** Its name. */
    public static final String NAME = "points.csv";

    private static final List<String> HEAD = List.of("design_point", "lever_point", "uncertainty_point", "weight");

    private final CsvRows rows;
    private final int factors;

    /**
     * Opens the file to be read point by point.
     *
     * @param factors keys of the factors
     */
    PointsFile(Path folder, List<String> factors) throws IOException {
        this.factors = factors.size();
        rows = new CsvRows(folder.resolve(NAME), columns(factors));
    }

    private static String[] columns(List<String> factors) {
        List<String> columns = new ArrayList<>(HEAD);
        columns.addAll(factors);
        return columns.toArray(String[]::new);
    }

    /** Writes all points of a design. */
    static void write(Path folder, Design design) throws IOException {
        try (Writer file = new Writer(folder, design.factors())) {
            for (int number = 1; number <= design.points(); number++) {
                file.add(design.point(number));
            }
        }
    }

    /** Writes such a file. */
    static final class Writer implements Closeable {
        private final CsvFile csv;

        Writer(Path folder, List<String> factors) throws IOException {
            csv = new CsvFile(folder.resolve(NAME), columns(factors));
        }

        void add(DesignPoint point) throws IOException {
            Object[] cells = new Object[HEAD.size() + point.values().size()];
            cells[0] = point.number();
            cells[1] = point.lever();
            cells[2] = point.uncertainty();
            cells[3] = point.weight();
            for (int f = 0; f < point.values().size(); f++) {
                cells[HEAD.size() + f] = point.values().get(f);
            }
            csv.row(cells);
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /** The next point; null at the end. */
    public DesignPoint next() throws IOException {
        if (!rows.next()) {
            return null;
        }
        List<String> values = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            String text = rows.text(HEAD.size() + f);
            values.add(text.isEmpty() ? null : text);
        }
        return new DesignPoint(rows.whole(0), rows.whole(1), rows.whole(2), rows.number(3), values);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
