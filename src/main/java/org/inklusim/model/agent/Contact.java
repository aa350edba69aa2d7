package org.inklusim.model.agent;

/** Somebody at the office whom an employer deals with (C4). */
public final class Contact implements Cloneable {
    Veileder veileder;
    /** Who held the post then; another holder is a stranger. */
    final int holder;
    /** Week in which they last had to do with each other. */
    int lastWeek;

    Contact(Veileder veileder, int week) {
        this.veileder = veileder;
        holder = veileder.holder;
        lastWeek = week;
    }

    /** The post. */
    public Veileder veileder() {
        return veileder;
    }

    /** Whether the person still holds the post. */
    boolean same(Veileder other) {
        return veileder == other && veileder.filled() && veileder.holder == holder;
    }

    Contact copy() {
        try {
            return (Contact) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
