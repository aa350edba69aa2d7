package org.inklusim.model.ledger;

import java.util.Locale;

/** What hours of veiledere, jobbspesialister and training coordinators go to; together they are all that is paid for. */
public enum HoursKind {
    DEADLINE(true),
    RECORD(true),
    RENEWAL(true),
    CALL(true),
    CONTACT(true),
    KARTLEGGING(true),
    CLEARING(true),
    EMPLOYER(true),
    MEETING(false),
    /** Training coordinators' answers to enquiries (D4). */
    ADVICE(false),
    ABSENCE(false),
    UNUSED(false);

    private final boolean task;

    HoursKind(boolean task) {
        this.task = task;
    }

    /** Name in outcomes and indicators. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the hours go to tasks, each of which takes so many minutes. */
    public boolean task() {
        return task;
    }

    /** Id of the parameter that says how many minutes a task of this kind takes: of eight kinds, and no other task. */
    public String minutes() {
        if (!task) {
            throw new IllegalStateException(this + " is no task");
        }
        return "time." + id() + "_minutes";
    }

    /** Minutes of these kinds, by ordinal, in a new account. */
    static long[] account() {
        return new long[values().length];
    }
}
