package org.inklusim.model.agent;

/** Where a person is; exactly one at a time (E2). */
public enum State {
    /** Waiting, or being clarified, without a measure. */
    WAITING,
    /** In a measure away from ordinary employers, see {@link Bruker#measure}. */
    MEASURE,
    /** Placement with benefit at an ordinary employer (arbeidstrening). */
    PLACEMENT,
    /** Sheltered practice at a provider. */
    SHELTERED,
    /** Wage-subsidised work at an ordinary employer (lønnstilskudd). */
    SUBSIDISED,
    /** Ordinary part-time work with reduced benefit. */
    PART_TIME,
    /** Ordinary work off benefit. */
    WORK,
    /** Ordinary education or apprenticeship, off benefit. */
    EDUCATION,
    /** Disability pension. */
    DISABILITY,
    /** Left the system otherwise. */
    LEFT;

    private static final State[] ALL = values();

    /** The state with this ordinal. */
    public static State of(int ordinal) {
        return ALL[ordinal];
    }

    /** How many states there are. */
    public static int count() {
        return ALL.length;
    }

    /** Whether a person in this state belongs to a portfolio. */
    public boolean inPortfolio() {
        return ordinal() <= PART_TIME.ordinal();
    }

    /** Whether a person in this state works or trains at an ordinary employer. */
    public boolean atEmployer() {
        return this == PLACEMENT || this == SUBSIDISED || job();
    }

    /** Whether this is training or subsidised work at an ordinary employer. */
    public boolean onTrial() {
        return this == PLACEMENT || this == SUBSIDISED;
    }

    /** Whether this is training at work without a wage, which shows as such on a CV. */
    public boolean workTraining() {
        return this == PLACEMENT || this == SHELTERED;
    }

    /** Whether this is a job: ordinary unsubsidised work, part-time or off benefit. */
    public boolean job() {
        return this == PART_TIME || this == WORK;
    }

    /** Whether nobody comes back from this state. */
    public boolean absorbing() {
        return this == DISABILITY || this == LEFT;
    }
}
