package org.inklusim.model;

import org.inklusim.model.agent.Society;
import org.inklusim.model.ledger.Ledger;

/** Everybody and all accounts at the end of burn-in; runs start from copies of it. */
public final class BurnedIn {
    private final Society society;
    private final Ledger ledger;

    BurnedIn(Society society, Ledger ledger) {
        this.society = society;
        this.ledger = ledger;
    }

    Society society() {
        return society.copy();
    }

    Ledger ledger() {
        return ledger.copy();
    }
}
