package org.inklusim.model.agent;

/**
 * What can befall a person, each with a clock of its own. The first ones change the state and compete within a week;
 * the rest make work for the office or begin something where the person is.
 */
public enum Risk {
    OWN_JOB,
    HELPED_JOB,
    HIRED,
    EDUCATION,
    DISABILITY,
    LEAVING,
    BREAK_OFF,
    EMPLOYER_ENDS,
    JOB_ENDS,
    FULL_TIME,
    EDUCATION_ENDS,
    DEADLINE,
    BRUKER_CALL,
    EMPLOYER_CALL,
    DISTURBANCE,
    DISTURBANCE_PASSES,
    CERTIFICATE,
    MENTOR_CHANGES,
    CONFLICT,
    NO_SHOW;

    private static final Risk[] ALL = values();

    /** Risks below this ordinal change the state. */
    public static final int TRANSITIONS = DEADLINE.ordinal();

    /** The risk with this ordinal. */
    public static Risk of(int ordinal) {
        return ALL[ordinal];
    }

    /** How many risks there are. */
    public static int count() {
        return ALL.length;
    }
}
