package org.inklusim.observe;

import org.inklusim.model.agent.State;

/** Counts who goes from which state to which, between the ends of two weeks. */
final class Flows {
    private static final double HUNDRED_YEARS = 100.0 * Spells.YEAR;

    private final long[] counts = new long[State.count() * State.count()];

    /** A person's week is over. */
    void record(State from, State to) {
        if (from != to) {
            counts[from.ordinal() * State.count() + to.ordinal()]++;
        }
    }

    /**
     * Flows as {@code [from][to]} per 100 bruker-years in portfolio; NaN where there was nobody.
     *
     * @param portfolioWeeks weeks of brukere in portfolios
     */
    double[][] rates(long portfolioWeeks) {
        double[][] rates = new double[State.count()][State.count()];
        for (int i = 0; i < counts.length; i++) {
            rates[i / State.count()][i % State.count()] =
                    portfolioWeeks > 0 ? HUNDRED_YEARS * counts[i] / portfolioWeeks : Double.NaN;
        }
        return rates;
    }
}
