package org.inklusim.model.ledger;

/** What money is paid for. */
public enum Purpose {
    STAFF(true),
    MEASURE(true),
    WAGE_SUBSIDY(true),
    MENTOR_GRANT(true),
    BENEFIT(false),
    WAGE(false);

    private final boolean cost;

    Purpose(boolean cost) {
        this.cost = cost;
    }

    /** Whether it counts in total cost: all but transfers and wages. */
    public boolean cost() {
        return cost;
    }
}
