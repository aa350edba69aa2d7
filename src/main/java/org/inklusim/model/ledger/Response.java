package org.inklusim.model.ledger;

/** How long employers' calls have waited for an answer. */
public final class Response implements Cloneable {
    private long calls;
    private double days;

    /** A call is answered after so many working days. */
    public void answer(double waited) {
        calls++;
        days += waited;
    }

    /** Calls answered since the run began. */
    public long calls() {
        return calls;
    }

    /** Working days they waited, summed. */
    public double days() {
        return days;
    }

    Response copy() {
        try {
            return (Response) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
