package org.inklusim.scenario;

/**
 * Rules for mentors, the same for every practice and every placement.
 *
 * @param policy whether a mentor is appointed and paid for
 * @param nearness who is asked to be mentor
 * @param hoursPerWeek mentor hours agreed and, when subsidised, paid for, 0–37.5 per week
 * @param maxMonths longest mentor agreement, 0–36 months [literature.csv L34]
 * @param extension whether an agreement may be renewed while it is needed
 */
public record Mentor(
        @Doc("none, unpaid or subsidised.") Policy policy,
        @Doc("leader, colleague, hr or employer_decides.") Nearness nearness,

        @Doc("Mentor hours agreed, and paid for when subsidised, per week.") @Range(min = 0, max = 37.5)
        double hoursPerWeek,

        @Doc("Longest mentor agreement in months.") @Range(min = 0, max = 36)
        int maxMonths,

        @Doc("fixed: ends after max_months; flexible: renewed after that while the candidate needs it.")
        Extension extension) {

    /** Whether mentors are appointed and paid for. */
    public enum Policy {
        NONE,
        UNPAID,
        SUBSIDISED
    }

    /** Who is asked to be mentor. */
    public enum Nearness {
        LEADER,
        COLLEAGUE,
        HR,
        EMPLOYER_DECIDES
    }

    /** Whether agreements can be renewed. */
    public enum Extension {
        FIXED,
        FLEXIBLE
    }
}
