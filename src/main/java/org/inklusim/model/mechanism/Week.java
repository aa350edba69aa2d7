package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Society;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.random.KeyedRandom;

/** The week at hand: its number, everybody, their accounts, and the draws. */
public final class Week {
    private final Society society;
    private final Ledger ledger;
    private final KeyedRandom random;
    private final Reasons reasons = new Reasons();
    private Listener listener;
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

    /** A week before the run, for what had begun when the run is founded; nobody is told of it. */
    Week ago(int weeks) {
        return new Week(society, ledger, random, number - weeks);
    }

    /** The next week begins. */
    public void next() {
        number++;
    }

    /** Lets somebody be told what happens, or nobody. */
    public void listen(Listener to) {
        listener = to;
        reasons.clear();
    }

    /** Whether somebody listens; ask before work that only words need. */
    public boolean listened() {
        return listener != null;
    }

    /**
     * Says what spoke for or against the thing that is told next.
     *
     * @param reason the level
     * @param deviation how far it lies above what is usual, or below
     * @param effect how strongly it pushes towards the thing on the log or logit scale; below 0 against it
     */
    public void because(Reason reason, double deviation, double effect) {
        if (listener != null) {
            reasons.add(reason, deviation, effect);
        }
    }

    /** Something happens to somebody. */
    public void tell(Event event, Agent who) {
        tell(event, who, null, null, Double.NaN, Double.NaN);
    }

    /** Something happens to somebody with somebody else. */
    public void tell(Event event, Agent who, Agent with) {
        tell(event, who, with, null, Double.NaN, Double.NaN);
    }

    /** Something more exactly named happens. */
    public void tell(Event event, Agent who, Agent with, Enum<?> what) {
        tell(event, who, with, what, Double.NaN, Double.NaN);
    }

    /** Something happens, of some amount. */
    public void tell(Event event, Agent who, Agent with, Enum<?> what, double amount) {
        tell(event, who, with, what, amount, Double.NaN);
    }

    /**
     * Something happens because an amount passed a threshold; the reasons given since the last event go with it.
     *
     * @param event what happens
     * @param who to whom
     * @param with with whom, or null
     * @param what more exactly, or null
     * @param amount weeks, a share, a chance …
     * @param threshold what the amount was held against
     */
    public void tell(Event event, Agent who, Agent with, Enum<?> what, double amount, double threshold) {
        if (listener != null) {
            listener.told(number, event, who, with, what, amount, threshold, reasons);
            reasons.clear();
        }
    }
}
