package org.inklusim.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a command varied over all its scenarios: a key of scenario files and its values, each a design point. Tables
 * have two columns of it, {@code design_point} (from 1) and the key itself with its value.
 *
 * @param key dotted key, such as {@code portfolio.size}
 * @param points in the order of the values: ascending where they are numbers
 */
public record Varied(String key, List<Point> points) {
    /** Header of the numbers of design points. */
    public static final String DESIGN_POINT = "design_point";

    /**
     * A value with what it made of the scenarios.
     *
     * @param value as {@code --set} takes it
     * @param sha256 of each resolved scenario, base first
     */
    public record Point(String value, List<String> sha256) {
        public Point {
            sha256 = List.copyOf(sha256);
        }
    }

    public Varied {
        points = List.copyOf(points);
    }

    /** The values in their order. */
    public List<String> settings() {
        return points.stream().map(Point::value).toList();
    }

    /** Whether the values are numbers, so that there are curves between them. */
    public boolean numeric() {
        return isNumeric(settings());
    }

    /** Whether all these values are numbers. */
    public static boolean isNumeric(List<String> values) {
        return values.stream().allMatch(value -> value.matches("-?[0-9]+([.][0-9]+)?"));
    }

    /** The values as numbers. */
    public double[] numbers() {
        return settings().stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** Names of the columns that tables begin with, and of those that follow. */
    public String[] columns(String... others) {
        return Stream.concat(Stream.of(DESIGN_POINT, key), Stream.of(others)).toArray(String[]::new);
    }

    /** The cells in these columns at a point, counted from 0. */
    public Object[] cells(int point) {
        return new Object[] {point + 1, points.get(point).value()};
    }

    /**
     * The point, counted from 0, that a row is of.
     *
     * @throws UnreadableResultsException when there is no such point
     */
    public int point(Path file, CsvRows row) {
        for (int p = 0; p < points.size(); p++) {
            if (row.lead(0).equals(String.valueOf(p + 1))
                    && row.lead(1).equals(points.get(p).value())) {
                return p;
            }
        }
        throw new UnreadableResultsException(
                file + ": the manifest has no design point " + row.lead(0) + " with " + key + " " + row.lead(1));
    }
}
