package org.inklusim.experiment.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inklusim.experiment.design.Design;

/** Makes {@code runs.duckdb} and the Parquet files of the tables of a sweep. */
public final class Databases {
    /** The database. */
    public static final String NAME = "runs.duckdb";

    private static final String TEXT = "VARCHAR";
    private static final String NUMBER = "DOUBLE";
    private static final String WHOLE = "INTEGER";

    private final SweepHeader header;

    public Databases(SweepHeader header) {
        this.header = header;
    }

    /**
     * Makes them in the folder in which the tables are.
     *
     * @throws IOException when DuckDB cannot be loaded here, or the disk is full
     */
    public void write(Path folder) throws IOException {
        try (DuckDb duck = DuckDb.open(folder.resolve(NAME));
                Statement sql = duck.connection().createStatement()) {
            sql.execute("SET memory_limit = '512MB'");
            sql.execute("SET temp_directory = " + quoted(folder.resolve("spill")));
            table(sql, folder, "points", points());
            table(sql, folder, "outcomes", outcomes());
            table(sql, folder, "failures", failures());
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Removes what there is of them in a folder. */
    public static void remove(Path folder) throws IOException {
        for (String name : List.of(NAME, NAME + ".wal", "points.parquet", "outcomes.parquet", "failures.parquet")) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** Rows stand in the order of the file, which is that of the design. */
    private static void table(Statement sql, Path folder, String name, Map<String, String> columns)
            throws SQLException {
        String types = columns.entrySet().stream()
                .map(column -> quoted(column.getKey()) + ": " + quoted(column.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        sql.execute("CREATE TABLE " + name + " AS SELECT * FROM read_csv(" + quoted(folder.resolve(name + ".csv"))
                + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
                + " max_line_size = 1000000, columns = " + types + ")");
        sql.execute("COPY " + name + " TO " + quoted(folder.resolve(name + ".parquet"))
                + " (FORMAT parquet, COMPRESSION zstd)");
    }

    private Map<String, String> points() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("design_point", WHOLE);
        columns.put("lever_point", WHOLE);
        columns.put("uncertainty_point", WHOLE);
        columns.put("weight", NUMBER);
        factors(columns, true);
        return columns;
    }

    private Map<String, String> outcomes() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("design_point", WHOLE);
        factors(columns, false);
        columns.put("scenario", TEXT);
        columns.put("replicate", WHOLE);
        columns.put("outcome", TEXT);
        columns.put("group", TEXT);
        columns.put("value", NUMBER);
        return columns;
    }

    private Map<String, String> failures() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("design_point", WHOLE);
        factors(columns, false);
        columns.put("scenario", TEXT);
        columns.put("replicate", WHOLE);
        columns.put("seed", "BIGINT");
        columns.put("run", TEXT);
        columns.put("message", TEXT);
        columns.put("stack", TEXT);
        return columns;
    }

    private void factors(Map<String, String> columns, boolean scenario) {
        for (int f = 0; f < header.factors().size(); f++) {
            String key = header.factors().get(f);
            if (scenario || !key.equals(Design.SCENARIO)) {
                columns.put(key, header.numeric().get(f) ? NUMBER : TEXT);
            }
        }
    }

    private static String quoted(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }
}
