package org.inklusim.report.book;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.inklusim.experiment.Numbers;

/** A sheet of a workbook: a header that stays in sight and can be filtered by, and typed cells below. */
final class Sheet implements AutoCloseable {
    /** Most rows a sheet can have, the header included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final double HEADER_HEIGHT = 32;
    private static final String HEADER_FILL = "DDE6EE";

    /** Columns as wide as this hold sentences. */
    private static final int SENTENCES = 80;

    /**
     * A column.
     *
     * @param title what stands in the header
     * @param width in characters
     */
    record Head(String title, int width) {}

    /**
     * A number and how many decimals are shown of it; the cell holds all its digits.
     *
     * @param value NaN for an empty cell
     * @param format as spreadsheets write it
     */
    record Shown(double value, String format) {
        /** So many decimals, thousands apart. */
        static Shown of(double value, int decimals) {
            return new Shown(value, pattern(decimals));
        }

        /** The same with a sign before what is above 0. */
        static Shown signed(double value, int decimals) {
            String pattern = pattern(decimals);
            return new Shown(value, "+" + pattern + ";-" + pattern + ";" + pattern);
        }

        /** A share as whole percent. */
        static Shown percent(double share) {
            return new Shown(share, "0%");
        }

        private static String pattern(int decimals) {
            return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        }
    }

    private final Worksheet sheet;
    private final List<Head> heads;
    private int row = 1;

    /**
     * Begins a sheet.
     *
     * @param name at most 31 characters
     * @param frozen columns that stay in sight
     */
    Sheet(Workbook book, String name, int frozen, List<Head> heads) {
        sheet = book.newWorksheet(name);
        this.heads = heads;
        sheet.freezePane(frozen, 1);
        sheet.rowHeight(0, HEADER_HEIGHT);
        for (int column = 0; column < heads.size(); column++) {
            Head head = heads.get(column);
            sheet.width(column, head.width());
            sheet.value(0, column, head.title());
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor(HEADER_FILL)
                    .set();
        }
    }

    /**
     * Adds a row.
     *
     * @param cells texts, whole numbers, {@link Shown} numbers, doubles with all their digits, or null
     */
    void row(Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Shown shown) {
            number(column, shown.value());
            sheet.style(row, column).format(shown.format()).set();
        } else if (value instanceof Double number) {
            number(column, number);
        } else if (value instanceof Number whole) {
            sheet.value(row, column, whole);
        } else if (value instanceof String text) {
            sheet.value(row, column, text);
            if (heads.get(column).width() >= SENTENCES) {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    /** As in the other files, so that they hold the same numbers. */
    private void number(int column, double value) {
        String text = Numbers.format(value);
        if (!text.isEmpty()) {
            sheet.value(row, column, new BigDecimal(text));
        }
    }

    /** Rows so far, the header included. */
    int rows() {
        return row;
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, heads.size() - 1);
        sheet.close();
    }
}
