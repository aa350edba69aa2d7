package org.inklusim.report;

/**
 * How text is laid out.
 *
 * @param width columns of text, 80 or 100
 * @param colour whether differences that are no chance are coloured: green where wished, red where not
 */
public record Layout(int width, boolean colour) {
    /** A wide terminal or a file. */
    public static final int WIDE = 100;

    /** A narrow terminal. */
    public static final int NARROW = 80;

    public Layout {
        if (width < NARROW) {
            throw new IllegalArgumentException("Expected a width of at least " + NARROW + " columns, given " + width);
        }
    }

    /**
     * The layout for a terminal or a file.
     *
     * @param columns of the terminal; 0 where there is none
     * @param colour whether it shows colours
     */
    public static Layout of(int columns, boolean colour) {
        return new Layout(columns > 0 ? forColumns(columns).width() : WIDE, colour);
    }

    /** The layout for a terminal with so many columns, without colour; narrower ones than 80 wrap. */
    public static Layout forColumns(int columns) {
        return new Layout(columns < WIDE ? NARROW : WIDE, false);
    }
}
