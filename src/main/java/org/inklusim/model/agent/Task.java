package org.inklusim.model.agent;

/** Work that waits for a veileder, in the order in which it is taken up (A1). */
public enum Task {
    /** Income-securing casework with a deadline. */
    DEADLINE,
    /** Talk with a bruker followed closely. */
    CLOSE_CONTACT,
    /** Finding an employer for, or talking at the workplace about, a bruker followed closely. */
    CLOSE_EMPLOYER,
    EMPLOYER_CALL,
    BRUKER_CALL,
    /** Granting, ordering or renewing a measure or a mentor agreement. */
    RENEWAL,
    KARTLEGGING,
    /** Clearing away what disturbs a bruker outside work (B13). */
    DISTURBANCE,
    /** Planned talk with a bruker. */
    CONTACT,
    /** Finding an employer for, or talking at the workplace about, a bruker. */
    EMPLOYER,
    /** Forms that an employer would else have to fill in (C6). */
    PAPERWORK;

    private static final Task[] ALL = values();

    /** The task with this ordinal. */
    public static Task of(int ordinal) {
        return ALL[ordinal];
    }

    /** How many tasks there are. */
    public static int count() {
        return ALL.length;
    }

    /** Whether the task is a planned talk with a bruker. */
    public boolean talk() {
        return this == CONTACT || this == CLOSE_CONTACT;
    }

    /** Whether the task is at employers: finding one, or talking at the workplace. */
    public boolean atEmployers() {
        return this == EMPLOYER || this == CLOSE_EMPLOYER;
    }

    /** Whether the task is with somebody who can be met, or called instead. */
    public boolean canBeDigital() {
        return talk() || atEmployers();
    }

    /** Whether the task arises anew when it falls due again. */
    public boolean recurs() {
        return this != KARTLEGGING && this != RENEWAL && this != PAPERWORK;
    }

    /** Whether a follower, such as a jobbspesialist, does this task instead of the veileder who has the case. */
    public boolean follower() {
        return this != DEADLINE && this != KARTLEGGING && this != RENEWAL;
    }
}
