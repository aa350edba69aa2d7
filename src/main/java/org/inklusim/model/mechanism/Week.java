package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Society;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.random.KeyedRandom;

/** The week at hand: its number, everybody, their accounts, and the draws. */
public final class Week {
    private final Society society;
    private final Ledger ledger;
    private final KeyedRandom random;
    private int number;

    /**
     * @param number number of the first week to come; week 1 is the first after burn-in
     */
    public Week(Society society, Ledger ledger, KeyedRandom random, int number) {
        this.society = society;
        this.ledger = ledger;
        this.random = random;
        this.number = number;
    }

    public Society society() {
        return society;
    }

    public Ledger ledger() {
        return ledger;
    }

    public KeyedRandom random() {
        return random;
    }

    /** Number of this week. */
    public int number() {
        return number;
    }

    /** The next week begins. */
    public void next() {
        number++;
    }
}
