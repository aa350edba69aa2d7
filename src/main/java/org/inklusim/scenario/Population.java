package org.inklusim.scenario;

/**
 * Who there is, in totals over the offices.
 *
 * @param brukere brukere in the first stock, 1–2,000,000
 * @param employers employers, 1–1,000,000
 * @param offices offices, 1–2,000, no more than brukere or employers
 * @param profile {@code nav-2023}, {@code nav-aap}, or the absolute path of a profile file
 */
public record Population(
        @Doc("Brukere in the first stock, over all offices.") @Range(min = 1, max = 2_000_000)
        int brukere,

        @Doc("Employers, over all offices.") @Range(min = 1, max = 1_000_000)
        int employers,

        @Doc("Offices; each has its own veiledere, employers and budget.") @Range(min = 1, max = 2_000)
        int offices,

        @Doc("Who the brukere and employers are: nav-2023, nav-aap or a profile file.")
        @Choice(
                value = {"nav-2023", "nav-aap"},
                file = "a profile file")
        String profile) {}
