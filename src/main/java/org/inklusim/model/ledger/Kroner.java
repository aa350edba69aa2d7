package org.inklusim.model.ledger;

/** The account of money, in whole øre, so that sums are exact: what one pays another receives. */
public final class Kroner implements Cloneable {
    private static final Purpose[] PURPOSES = Purpose.values();
    /** Øre in a krone. */
    private static final int ORE = 100;

    private long[] balance = new long[Account.values().length];
    private long[] paid = new long[PURPOSES.length];
    private long[] received = new long[PURPOSES.length];

    /**
     * A payment.
     *
     * @param kroner amount, at least 0; rounded to whole øre
     */
    public void pay(Account from, Account to, Purpose purpose, double kroner) {
        if (!(kroner >= 0 && kroner < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Expected a payment of at least 0 kroner, given " + kroner);
        }
        long ore = Math.round(kroner * ORE);
        balance[from.ordinal()] -= ore;
        paid[purpose.ordinal()] += ore;
        balance[to.ordinal()] += ore;
        received[purpose.ordinal()] += ore;
    }

    /** Kroner paid for a purpose since the run began. */
    public double paid(Purpose purpose) {
        return (double) paid[purpose.ordinal()] / ORE;
    }

    /** Kroner paid for all purposes that count as cost since the run began. */
    public double cost() {
        long ore = 0;
        for (Purpose purpose : PURPOSES) {
            if (purpose.cost()) {
                ore += paid[purpose.ordinal()];
            }
        }
        return (double) ore / ORE;
    }

    /** Kroner an account has received less those it has paid. */
    public double balance(Account account) {
        return (double) balance[account.ordinal()] / ORE;
    }

    /** What is wrong, or nothing. */
    public String check() {
        long sum = 0;
        for (long account : balance) {
            sum += account;
        }
        for (Purpose purpose : PURPOSES) {
            if (paid[purpose.ordinal()] != received[purpose.ordinal()]) {
                return "kroner: paid and received differ for " + purpose;
            }
        }
        return sum == 0 ? null : "kroner: balances sum to " + sum + " øre";
    }

    Kroner copy() {
        try {
            Kroner copy = (Kroner) clone();
            copy.balance = balance.clone();
            copy.paid = paid.clone();
            copy.received = received.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
