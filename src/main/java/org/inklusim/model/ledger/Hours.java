package org.inklusim.model.ledger;

/**
 * The account of staff's minutes. Whole minutes, so that sums are exact: what is paid for and what is worked beyond it
 * equals what is booked on kinds.
 */
public final class Hours implements Cloneable {
    private long[] minutes = HoursKind.account();
    private long paid;
    private long beyond;
    private long posts;

    /** A filled post is paid for this many minutes in a week. */
    public void pay(int contractMinutes) {
        paid += contractMinutes;
        posts++;
    }

    /** Somebody who holds none of the posts, such as a training coordinator, is paid for this many minutes in a week. */
    public void payBesides(int minutes) {
        paid += minutes;
    }

    /** Minutes go to a kind of work. */
    public void book(HoursKind kind, int spent) {
        if (spent < 0) {
            throw new IllegalArgumentException("Expected minutes of at least 0, given " + spent);
        }
        minutes[kind.ordinal()] += spent;
    }

    /** Minutes worked beyond the contract, which only happens when A1 is off. */
    public void bookBeyond(int spent) {
        beyond += spent;
    }

    /** Minutes booked on a kind since the run began. */
    public long minutes(HoursKind kind) {
        return minutes[kind.ordinal()];
    }

    /** Minutes paid for since the run began. */
    public long paid() {
        return paid;
    }

    /** Minutes worked beyond contract since the run began. */
    public long beyond() {
        return beyond;
    }

    /** Weeks of filled posts since the run began. */
    public long postWeeks() {
        return posts;
    }

    /** What is wrong, or nothing. */
    public String check() {
        long booked = 0;
        for (long kind : minutes) {
            booked += kind;
        }
        return booked == paid + beyond
                ? null
                : "hours: " + booked + " minutes booked, " + paid + " paid and " + beyond + " beyond contract";
    }

    Hours copy() {
        try {
            Hours copy = (Hours) clone();
            copy.minutes = minutes.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
