package org.inklusim.experiment.sweep;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Questions to the database of a sweep. */
public final class Sql {
    private Sql() {}

    /** The rows of an answer, cells as text. */
    public static List<List<String>> rows(Path database, String query) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (DuckDb duck = DuckDb.open(database);
                Statement sql = duck.connection().createStatement();
                ResultSet result = sql.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
                    row.add(result.getString(c));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
