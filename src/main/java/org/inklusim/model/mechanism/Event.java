package org.inklusim.model.mechanism;

/**
 * What can happen to somebody, by the mechanism that makes it happen. The words for each are in
 * {@code report/events_*.properties} under its name.
 */
public enum Event {
    // relation and talks
    ARRIVES("B1"),
    COMES_BACK("E2"),
    TALK("A6", true),
    KARTLEGGING("A10"),
    CALL_ANSWERED("A2", true),
    NOT_BELIEVED("B3"),
    DISTURBED("B13"),
    DISTURBANCE_PASSED("B13"),
    DISTURBANCE_CLEARED("B13"),
    NOT_REACHED("B12", true),
    CONTACT_GIVEN_UP("B12"),
    DEADLINE_SLIPPED("A1"),
    HANDED_OVER("A5"),
    NEW_VEILEDER("A5"),
    WISH_MET("B5"),
    WISH_SET_ASIDE("B5"),
    PRESSED("B5"),

    // close cases
    LOOKED_INTO("A16"),
    CLOSE_CASE_BEGINS("A7"),
    CLOSE_CASE_ENDS("A7"),

    // measures
    ORDERED("A6"),
    HANDED_ABOUT("A14"),
    ASKED("D4"),
    ADVISED("D4"),
    ORDER_DROPPED("A6"),
    GRANTED("A1"),
    REFUSED("D2"),
    RENEWED("D7"),
    RENEWAL_REFUSED("D7"),
    SUBSIDY_ASKED("C3"),
    MEASURE_BEGINS("D2"),
    MEASURE_ENDS("D2"),
    QUALIFIED("D1"),
    NO_SHOW("B6", true),
    BENEFIT_REDUCED("B2"),
    BENEFIT_STOPPED("B2"),
    REFLECTED("B7", true),
    BLOCKED("B7", true),
    PLANNED("B7", true),
    DROPS_OUT("B6"),

    // employers
    WORKPLACE_VISITED("A6", true),
    EMPLOYER_CALL_ANSWERED("A2", true),
    TOO_FAR("E3"),
    EMPLOYER_REFUSED("B10", false, true),
    EMPLOYER_FULL("C1"),
    NO_WAGE_MONEY("C1"),
    EMPLOYER_NO("C1", false, true),
    EMPLOYER_YES("C1"),
    PLACEMENT_BEGINS("C1"),
    SUBSIDISED_WORK_BEGINS("C3"),
    BROKEN_OFF("B14"),
    EMPLOYER_ENDS("C3"),

    // mentors
    DRAWN_IN("C19"),
    CONFLICT("C16"),
    THREATS("C16"),
    MENTOR_DECLINED("B9"),
    MENTOR_APPOINTED("C9"),
    MENTOR_GIVES_UP("C9"),
    MENTOR_AGREED("C11"),
    MENTOR_RENEWED("C11"),
    MENTOR_MONEY_ENDS("C11"),

    // jobs and ways out
    JOB_DECLINED("B10", false, true),
    TURNED_DOWN("C2", false, true),
    JOB_FOUND("B10"),
    JOB_THROUGH_OFFICE("A6"),
    NOT_HIRED("C3", false, true),
    HIRED("C3"),
    JOB_BEGINS("E2"),
    LABELLED("C7"),
    TOLD_TOO_MUCH("C7"),
    CERTIFICATE_BEGINS("C2"),
    CERTIFICATE("C2"),
    FULL_TIME("B14"),
    JOB_LOST("B14"),
    EDUCATION_BEGINS("B14"),
    EDUCATION_ENDS("B14"),
    DISABILITY("B14"),
    LEAVES("B14"),
    STAYS_AWAY("E2"),

    // staff
    QUITS("A5"),
    TAKES_UP_POST("A5"),
    FALLS_ILL("A5"),
    BACK_AT_WORK("A5"),
    DARES_NOT("A4", true),

    // the world around
    REFORM("");

    private final String mechanism;
    private final boolean routine;
    private final boolean against;

    Event(String mechanism) {
        this(mechanism, false);
    }

    Event(String mechanism, boolean routine) {
        this(mechanism, routine, false);
    }

    Event(String mechanism, boolean routine, boolean against) {
        this.mechanism = mechanism;
        this.routine = routine;
        this.against = against;
    }

    /** Catalogue id of the mechanism; empty for what no mechanism makes. */
    public String mechanism() {
        return mechanism;
    }

    /** Whether it belongs to an ordinary week, so that a course counts it rather than tells it. */
    public boolean routine() {
        return routine;
    }

    /** Whether it is a no: what spoke against the thing asked for explains it. */
    public boolean against() {
        return against;
    }
}
