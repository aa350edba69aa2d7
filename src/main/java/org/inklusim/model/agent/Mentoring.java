package org.inklusim.model.agent;

/** What a mentor and a candidate have with each other: a relation, alive as long as the course is. */
public final class Mentoring implements Cloneable {
    /** The mentor, or null where nobody is. */
    Mentor mentor;
    /** How near the mentor is to the candidate's work, 0–1. */
    public double nearness;
    /** How near the mentor is once found by talking, 0–1 (C17). */
    public double reach;
    /** Hours a week that are paid for. */
    public double paidHours;
    /** First week after the agreement. */
    public int agreedUntil = Bruker.NEVER;
    /** First week of the first agreement in this course. */
    public int agreedSince = Bruker.NEVER;
    /** How well the two get on, 0–1 (C12). */
    public double chemistry;
    /** The bond that has grown, 0–1 (C12). */
    public double bond;
    /** How far the mentor asks more than the candidate's health allows (below 0: less), −1 to 1 (C12). */
    public double push;
    /** Whether a colleague shares the task (C9). */
    public boolean shared;
    /** How often somebody has become mentor in this course. */
    int begun;
    /** Hours given this week. */
    public double hoursGiven;

    /** Whether somebody is mentor. */
    public boolean appointed() {
        return mentor != null;
    }

    /** The mentor, or null where nobody is. */
    public Mentor mentor() {
        return mentor;
    }

    /**
     * Somebody becomes mentor; what is agreed about money stays.
     *
     * @return how often before somebody has become mentor in this course
     */
    public int begin(Mentor person) {
        leave();
        mentor = person;
        person.candidates++;
        person.courses++;
        person.helped = Math.max(1, person.helped);
        return begun++;
    }

    /** Nobody is mentor any more; what is agreed about money stays. */
    public void leave() {
        if (mentor != null) {
            mentor.candidates--;
            mentor = null;
        }
        nearness = 0;
        reach = 0;
        chemistry = 0;
        bond = 0;
        push = 0;
        shared = false;
        hoursGiven = 0;
    }

    void clear() {
        leave();
        begun = 0;
        paidHours = 0;
        agreedUntil = Bruker.NEVER;
        agreedSince = Bruker.NEVER;
    }

    Mentoring copy() {
        try {
            return (Mentoring) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    void relink(Copies copies) {
        mentor = copies.of(mentor);
    }
}
