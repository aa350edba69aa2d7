package org.inklusim.model.ledger;

import java.util.Locale;

/** What a veileder's hours go to; together they are all that is paid for. */
public enum HoursKind {
    DEADLINE,
    RECORD,
    RENEWAL,
    CALL,
    CONTACT,
    KARTLEGGING,
    CLEARING,
    EMPLOYER,
    MEETING,
    ABSENCE,
    UNUSED;

    /** Name in outcomes and indicators. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Minutes of these kinds, by ordinal, in a new account. */
    static long[] account() {
        return new long[values().length];
    }
}
