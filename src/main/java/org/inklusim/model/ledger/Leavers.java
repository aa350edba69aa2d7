package org.inklusim.model.ledger;

import java.util.Arrays;

/** The account of those who left for good in week 1 or later: until which week each has an income that is followed. */
public final class Leavers implements Cloneable {
    /** How somebody left. */
    public enum Way {
        /** To disability pension. */
        PENSION,
        /** Otherwise, from sick pay. */
        FROM_SICK_PAY,
        /** Otherwise. */
        OTHERWISE
    }

    private static final int WAYS = Way.values().length;

    private int[][] until = new int[WAYS][0];
    private int[] count = new int[WAYS];
    private double promised;

    /**
     * Somebody leaves.
     *
     * @param lastWeek last week in which the income is followed
     */
    public void leave(Way way, int lastWeek) {
        int w = way.ordinal();
        if (count[w] == until[w].length) {
            until[w] = Arrays.copyOf(until[w], 2 * count[w] + 1);
        }
        until[w][count[w]++] = lastWeek;
    }

    /** Persons who have left this way. */
    public int left(Way way) {
        return count[way.ordinal()];
    }

    /** Of those who left this way, how many have their income in a week. */
    public int living(Way way, int week) {
        int w = way.ordinal();
        int living = 0;
        for (int i = 0; i < count[w]; i++) {
            living += until[w][i] >= week ? 1 : 0;
        }
        return living;
    }

    /**
     * What a krone a week to each of those who left this way is worth at the end of a week, from the next one on.
     *
     * @param discount what a krone in a week is worth now, in (0, 1]
     */
    public double annuities(Way way, int week, double discount) {
        int w = way.ordinal();
        double sum = 0;
        for (int i = 0; i < count[w]; i++) {
            int weeks = Math.max(0, until[w][i] - week);
            sum += discount == 1 ? weeks : discount * (1 - StrictMath.pow(discount, weeks)) / (1 - discount);
        }
        return sum;
    }

    /** Pensions to be paid after the horizon are promised: kroner, discounted to its end, less tax. */
    public void promise(double kroner) {
        promised += kroner;
    }

    /** Kroner promised. */
    public double promised() {
        return promised;
    }

    Leavers copy() {
        try {
            Leavers copy = (Leavers) clone();
            copy.until = new int[WAYS][];
            for (int w = 0; w < WAYS; w++) {
                copy.until[w] = until[w].clone();
            }
            copy.count = count.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
