package org.inklusim.population;

/**
 * What an employer's occupation lets a newcomer do, as one of the sixteen employers of [NIC17 tab.2] has it.
 *
 * @param id id of that employer, N01 to N16
 * @param name the occupation
 * @param sharedTasks how far newcomers do the tasks of the staff, 0–1
 * @param requirement formal education asked for an ordinary job, in steps: 0 none, 1 trade certificate, 2 higher
 * @param path whether a trade certificate can be had at work, as apprentice or praksiskandidat
 * @param thirdParties whether the tasks are done with children, patients or customers
 * @param fixedHours whether work is tied to opening hours or shifts
 * @param craft whether it is a craft of the building trades
 */
public record Occupation(
        String id,
        String name,
        double sharedTasks,
        double requirement,
        boolean path,
        boolean thirdParties,
        boolean fixedHours,
        boolean craft) {
    private static final double MOST_STEPS = 2;

    /** How easily newcomers are taken in and stay, 0–1: low requirements and shared tasks. */
    public double ease() {
        return (sharedTasks + 1 - requirement / MOST_STEPS) / 2;
    }

    /** How much absence hurts, 0–1: where others wait for the one who does not come, and where hours are fixed. */
    public double absenceHurts() {
        return ((thirdParties ? 1 : 0) + (fixedHours ? 1 : 0)) / 2.0;
    }
}
