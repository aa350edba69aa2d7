package org.inklusim.model.ledger;

/** All conserved accounts of a run, counted from its beginning. */
public final class Ledger {
    private final Hours hours;
    private final Kroner kroner;
    private final Market market;
    private final Response response;
    private final Leavers leavers;
    private long quits;
    private long asked;
    private long accepted;

    /** Empty accounts. */
    public Ledger() {
        this(new Hours(), new Kroner(), new Market(), new Response(), new Leavers());
    }

    private Ledger(Hours hours, Kroner kroner, Market market, Response response, Leavers leavers) {
        this.hours = hours;
        this.kroner = kroner;
        this.market = market;
        this.response = response;
        this.leavers = leavers;
    }

    public Hours hours() {
        return hours;
    }

    public Kroner kroner() {
        return kroner;
    }

    public Market market() {
        return market;
    }

    public Response response() {
        return response;
    }

    public Leavers leavers() {
        return leavers;
    }

    /** A veileder quits. */
    public void quit() {
        quits++;
    }

    /** Veiledere who have quit since the run began. */
    public long quits() {
        return quits;
    }

    /** An employer with room is asked to take somebody in. */
    public void ask(boolean yes) {
        asked++;
        if (yes) {
            accepted++;
        }
    }

    /** Employers asked since the run began. */
    public long asked() {
        return asked;
    }

    /** Employers who said yes since the run began. */
    public long accepted() {
        return accepted;
    }

    /** Accounts of the same state that share nothing. */
    public Ledger copy() {
        Ledger copy = new Ledger(hours.copy(), kroner.copy(), market.copy(), response.copy(), leavers.copy());
        copy.quits = quits;
        copy.asked = asked;
        copy.accepted = accepted;
        return copy;
    }
}
