package org.inklusim.model.agent;

/** What is agreed and felt at the workplace a person is at: mentor, support, and the employer's account. */
public final class Placement implements Cloneable {
    /** First week at this workplace. */
    public int since;
    /** Candidate's hours a week. */
    public double hours;
    /** Share of interest met by the tasks, 0–1. */
    public double interestMatch;
    /** Whether a course towards a trade certificate goes on here (C2). */
    public boolean course;
    /** Skill that counts here only, 0–1 (B7). */
    public double skillHere;
    /** Productivity against an ordinary worker this week, 0–1. */
    public double productivity;
    /** Support given this week as a share of what is needed, 0–1. */
    public double adequacy;
    /** What the workplace and the veileder have told each other, 0–1 (A7). */
    public double insight;
    /** How far the employer has been met in person about this course, 0–1 (A15). */
    public double met;
    /** Share of the difficulties that was talked down when the course was agreed on, 0–1 (A17). */
    public double talkedDown;

    /** Week of the last visit of the office (C17). */
    public int lastVisit;
    /** What there is with a mentor, when one is appointed. */
    public Mentoring mentoring = new Mentoring();

    /** How tired colleagues are of the course, 0–1 (C14). */
    public double discontent;
    /** How far the candidate belongs with colleagues, 0–1 (C14). */
    public double belonging;
    /** How far the candidate's need to be seen is above the room that colleagues have for it, 0–1 (C14). */
    public double beyondRoom;
    /** Productivity that the employer remembers of the last months, 0–1 (C16). */
    public double seen;
    /** Share of time away that the employer remembers of the last months, 0–1 (C16). */
    public double away;
    /** Whether the candidate lets the workplace be told of the need (C7). */
    public boolean consent;
    /** What of the need has been told, 0–1 (C7). */
    public double told;

    /** How far more has been told than bears on the work, 0–1 (C7). */
    public double toldTooMuch;
    /** How far a training plan has been asked for, 0–1 (C18). */
    public double plan;
    /** The employer's patience with the office, 0–1 (C5). */
    public double patience = 1;
    /** Set of {@link Helper} bits drawn in (C19). */
    public int drawnIn;
    /** Share of the need of support that those drawn in meet, below 0 where a family adds to it, −1 to 1 (C19). */
    public double relief;
    /** Hours of ordinary support that colleagues give this week. */
    public double colleagueHours;
    /** Kroner a week that the employer expects to gain (lose) in the coming months. */
    public double expected;
    /** Kroner spent on adaptation that nobody has paid back, not yet counted. */
    public double outlay;
    /** First week of the present job. */
    public int jobSince;
    /** Whether the office has found the present job (B10). */
    public boolean throughOffice;
    /** Everything as before anybody has come. */
    public void clear() {
        since = Bruker.NEVER;
        lastVisit = Bruker.NEVER;
        hours = 0;
        interestMatch = 0;
        course = false;
        skillHere = 0;
        productivity = 0;
        adequacy = 0;
        insight = 0;
        met = 0;
        talkedDown = 0;
        mentoring.clear();
        discontent = 0;
        drawnIn = 0;
        relief = 0;
        seen = 0;
        away = 0;
        belonging = 0;
        beyondRoom = 0;
        consent = false;
        told = 0;
        toldTooMuch = 0;
        plan = 0;
        patience = 1;
        colleagueHours = 0;
        expected = 0;
        outlay = 0;
        jobSince = Bruker.NEVER;
        throughOffice = false;
    }

    void relink(Copies copies) {
        mentoring.relink(copies);
    }

    Placement copy() {
        try {
            Placement copy = (Placement) clone();
            copy.mentoring = mentoring.copy();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
