package org.inklusim.scenario;

import java.util.List;

/**
 * How many brukere a veileder has. Either {@code size} or a distribution other than {@code fixed} decides.
 *
 * @param size brukere per veileder, 1–1,000; 0 when a distribution other than {@code fixed} decides
 * @param distribution {@code fixed}, {@code afi24} or {@code list}; files with sizes have become lists when read
 * @param sizes the sizes of a {@code list}, repeated until they sum to the brukere; else empty
 * @param veiledere veiledere per office, the mean where offices differ in size, 0 when the portfolio size decides, up to 10,000
 */
public record Portfolio(
        @Doc("Brukere per veileder.") @Range(min = 1, max = 1_000)
        int size,

        @Doc("fixed, afi24 (sizes as in AFI24 tab.12), a list of sizes, or a file with one size a line.")
        @Choice(
                value = {"fixed", "afi24"},
                list = true,
                file = "a file with one size a line")
        String distribution,

        @Derived @Range(min = 1, max = 1_000) List<Integer> sizes,

        @Doc("Veiledere per office, the mean where they differ in size; 0 lets the portfolio size decide.")
        @Range(min = 0, max = Portfolio.MOST_VEILEDERE)
        int veiledere) {

    /** Most veiledere of an office. */
    public static final int MOST_VEILEDERE = 10_000;

    /** The distribution that {@code sizes} holds. */
    public static final String LIST = "list";

    static final int NO_SIZE = 0;

    public Portfolio {
        sizes = List.copyOf(sizes);
    }
}
