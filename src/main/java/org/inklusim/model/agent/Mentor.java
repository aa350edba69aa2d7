package org.inklusim.model.agent;

/** The one at a workplace who supports a candidate: a relation, alive as long as the course is. */
public final class Mentor implements Agent, Cloneable {
    /** Who at the workplace is mentor (C9). */
    public enum Role {
        NOBODY,
        LEADER,
        COLLEAGUE,
        HR
    }

    public Role role = Role.NOBODY;
    /** How near the mentor is to the candidate's work, 0–1. */
    public double nearness;
    /** Hours a week that are paid for, and until when the agreement runs. */
    public double paidHours;

    public int agreedUntil = Bruker.NEVER;
    /** First week of the first agreement in this course. */
    public int agreedSince = Bruker.NEVER;
    /** How well the two get on, 0–1, and the bond that has grown, 0–1 (C12). */
    public double chemistry;

    public double bond;
    /** Hours given this week. */
    public double hoursGiven;

    /** Whether somebody is mentor. */
    public boolean appointed() {
        return role != Role.NOBODY;
    }

    void clear() {
        role = Role.NOBODY;
        nearness = 0;
        paidHours = 0;
        agreedUntil = Bruker.NEVER;
        agreedSince = Bruker.NEVER;
        chemistry = 0;
        bond = 0;
        hoursGiven = 0;
    }

    Mentor copy() {
        try {
            return (Mentor) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
