package org.inklusim.scenario;

/**
 * How veiledere work.
 *
 * @param kind which practice
 * @param hybrid levers of hybrid practice, used when {@code kind} is hybrid
 * @param jobbspesialist levers of jobbspesialister, used when {@code kind} is jobbspesialist
 */
public record Practice(
        @Doc("standard, hybrid or jobbspesialist.") Kind kind,

        @Doc("Hybrid practice: ordinary veiledere follow a few brukere closely.")
        Hybrid hybrid,

        @Doc("Jobbspesialister with a small caseload of their own.")
        Jobbspesialist jobbspesialist) {

    /** The three practices. */
    public enum Kind {
        STANDARD,
        HYBRID,
        JOBBSPESIALIST
    }

    /** Which brukere are chosen for close work. */
    public enum SelectBy {
        INTEREST,
        NEED,
        READINESS,
        RANDOM,
        ALLOCATED
    }

    /** Which brukere may be chosen at all. */
    public enum Eligible {
        ALL,
        MENTAL_HEALTH,
        UNDER_30
    }

    /** Where the posts of jobbspesialister come from. */
    public enum Staff {
        FROM_VEILEDERE,
        EXTRA
    }

    /**
     * Hybrid practice.
     *
     * @param cases close cases each veileder has at a time, 0–50
     * @param selectBy how they are chosen
     * @param eligible who may be chosen
     */
    public record Hybrid(
            @Doc("Close cases each veileder has at a time.") @Range(min = 0, max = 50)
            int cases,

            @Doc("interest, need, readiness, random or allocated.")
            SelectBy selectBy,

            @Doc("all, mental_health or under_30.") Eligible eligible) {}

    /**
     * Jobbspesialister.
     *
     * @param count jobbspesialister per office, 0–200
     * @param caseload brukere each follows at a time, 1–60
     * @param staff where their posts come from
     * @param selectBy how brukere are chosen
     * @param eligible who may be chosen
     */
    public record Jobbspesialist(
            @Doc("Jobbspesialister per office.") @Range(min = 0, max = 200)
            int count,

            @Doc("Brukere each jobbspesialist follows at a time.") @Range(min = 1, max = 60)
            int caseload,

            @Doc("from_veiledere: posts are taken from the veiledere of the office in week 1; extra: added.")
            Staff staff,

            @Doc("interest, need, readiness, random or allocated.")
            SelectBy selectBy,

            @Doc("all, mental_health or under_30.") Eligible eligible) {}
}
