package org.inklusim.experiment.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.CsvRows;
import org.inklusim.experiment.design.Design;

/** Where in the unit cube the points of a block lie, for methods whose points have roles (Morris, Saltelli). */
final class UnitsFile {
    private static final String LEVERS = "units-levers.csv";
    private static final String UNCERTAINTIES = "units-uncertainties.csv";

    private UnitsFile() {}

    static void write(Path store, Design design) throws IOException {
        if (design.leverMethod() != null && design.leverMethod().structured()) {
            write(store.resolve(LEVERS), design.leverPoints(), design.leverFactors(), design::leverUnit);
        }
        if (design.uncertaintyMethod() != null && design.uncertaintyMethod().structured()) {
            int factors = design.factors().size() - design.leverFactors();
            write(store.resolve(UNCERTAINTIES), design.uncertaintyPoints(), factors, design::uncertaintyUnit);
        }
    }

    private static void write(Path file, int points, int factors, IntFunction<double[]> unit) throws IOException {
        try (CsvFile csv = new CsvFile(file, columns(factors))) {
            for (int i = 1; i <= points; i++) {
                double[] place = unit.apply(i);
                csv.row(IntStream.range(0, factors).mapToObj(f -> place[f]).toArray());
            }
        }
    }

    private static String[] columns(int factors) {
        return IntStream.rangeClosed(1, factors).mapToObj(f -> "u" + f).toArray(String[]::new);
    }

    /**
     * Reads it back.
     *
     * @param levers whether the block of the levers is meant
     * @return a place for each point of the block; empty where the method has no roles
     */
    static List<double[]> read(Path store, boolean levers, int factors) throws IOException {
        Path file = store.resolve(levers ? LEVERS : UNCERTAINTIES);
        List<double[]> units = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            try (CsvRows rows = new CsvRows(file, columns(factors))) {
                while (rows.next()) {
                    units.add(IntStream.range(0, factors)
                            .mapToDouble(rows::number)
                            .toArray());
                }
            }
        }
        return units;
    }
}
