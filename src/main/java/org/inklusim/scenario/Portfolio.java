package org.inklusim.scenario;

import java.util.List;

/**
 * How many brukere a veileder has. Either {@code size} or a distribution other than {@code fixed} decides.
 *
 * @param size brukere per veileder, 1–1,000
 * @param distribution {@code fixed}, {@code afi24}, {@code list} or a path to a file with one size a line
 * @param sizes the sizes of a {@code list}, repeated until they sum to the brukere; else empty
 * @param veiledere veiledere per office, 0 when the portfolio size decides, up to 10,000
 */
public record Portfolio(
        @Doc("Brukere per veileder.") @Range(min = 1, max = 1_000) int size,
        @Doc("fixed, afi24 (sizes as in AFI24 tab.12), a list of sizes, or a file with one size a line.")
                String distribution,
        List<Integer> sizes,
        @Doc("Veiledere per office; 0 lets the portfolio size decide.") @Range(min = 0, max = 10_000) int veiledere) {

    public Portfolio {
        sizes = List.copyOf(sizes);
    }
}
