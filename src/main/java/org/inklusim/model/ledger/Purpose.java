package org.inklusim.model.ledger;

/** What money is paid for. */
public enum Purpose {
    STAFF(true),
    MEASURE(true),
    WAGE_SUBSIDY(true),
    MENTOR_GRANT(true),
    /** Inkluderingstilskudd: what adapting a workplace cost is paid back. */
    INCLUSION_GRANT(true),
    /** What employers spend on adapting a workplace. */
    ADAPTATION(false),
    /** What brukere in portfolios live on. */
    BENEFIT(false),
    /** Disability pension of those who left to it. */
    PENSION(false),
    /** What others who left get from the public. */
    LEAVER_TRANSFER(false),
    WAGE(false),
    /** Hours that colleagues spend on support as mentors. */
    MENTOR_TIME(false),
    INCOME_TAX(false),
    EMPLOYER_TAX(false);

    private final boolean cost;

    Purpose(boolean cost) {
        this.cost = cost;
    }

    /** Whether it counts in total cost: all but transfers, wages and taxes. */
    public boolean cost() {
        return cost;
    }
}
