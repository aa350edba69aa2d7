package org.inklusim.model.ledger;

/** The account of money, in whole øre, so that sums are exact: what one pays another receives. */
public final class Kroner implements Cloneable {
    private static final Purpose[] PURPOSES = Purpose.values();
    private static final Account[] ACCOUNTS = Account.values();
    /** Øre in a krone. */
    private static final int ORE = 100;

    private long[] balance = new long[ACCOUNTS.length];
    /** By account and purpose. */
    private long[] paid = new long[ACCOUNTS.length * PURPOSES.length];

    private long[] received = new long[ACCOUNTS.length * PURPOSES.length];

    /**
     * A payment.
     *
     * @param kroner amount, at least 0; rounded to whole øre
     * @return what is paid, in øre
     */
    public long pay(Account from, Account to, Purpose purpose, double kroner) {
        if (!(kroner >= 0 && kroner < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Expected a payment of at least 0 kroner, given " + kroner);
        }
        long ore = Math.round(kroner * ORE);
        balance[from.ordinal()] -= ore;
        paid[place(from, purpose)] += ore;
        balance[to.ordinal()] += ore;
        received[place(to, purpose)] += ore;
        return ore;
    }

    private static int place(Account account, Purpose purpose) {
        return account.ordinal() * PURPOSES.length + purpose.ordinal();
    }

    /** Øre paid for a purpose since the run began. */
    public long ore(Purpose purpose) {
        return sum(paid, purpose);
    }

    /** Kroner paid for a purpose since the run began. */
    public double paid(Purpose purpose) {
        return (double) sum(paid, purpose) / ORE;
    }

    /** Kroner an account has paid for a purpose since the run began. */
    public double paid(Account account, Purpose purpose) {
        return (double) paid[place(account, purpose)] / ORE;
    }

    /** Kroner an account has received for a purpose since the run began. */
    public double received(Account account, Purpose purpose) {
        return (double) received[place(account, purpose)] / ORE;
    }

    private static long sum(long[] amounts, Purpose purpose) {
        long ore = 0;
        for (Account account : ACCOUNTS) {
            ore += amounts[place(account, purpose)];
        }
        return ore;
    }

    /** Kroner paid for all purposes that count as cost since the run began. */
    public double cost() {
        long ore = 0;
        for (Purpose purpose : PURPOSES) {
            ore += purpose.cost() ? sum(paid, purpose) : 0;
        }
        return (double) ore / ORE;
    }

    /** Kroner an account has received less those it has paid. */
    public double balance(Account account) {
        return (double) balance[account.ordinal()] / ORE;
    }

    /** What is wrong, or nothing. */
    public String check() {
        for (Purpose purpose : PURPOSES) {
            if (sum(paid, purpose) != sum(received, purpose)) {
                return "kroner: paid and received differ for " + purpose;
            }
        }
        long all = 0;
        for (Account account : ACCOUNTS) {
            long flow = 0;
            for (Purpose purpose : PURPOSES) {
                flow += received[place(account, purpose)] - paid[place(account, purpose)];
            }
            if (flow != balance[account.ordinal()]) {
                return "kroner: balances of " + account + " differ from its payments";
            }
            all += flow;
        }
        return all == 0 ? null : "kroner: balances sum to " + all + " øre";
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
