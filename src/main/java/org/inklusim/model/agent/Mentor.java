package org.inklusim.model.agent;

/**
 * A person at an employer who has been asked to be mentor. The person stays there from course to course, so that what
 * was learnt and what wore carry over; what mentor and candidate have with each other is their {@link Mentoring}.
 */
public final class Mentor implements Agent, Cloneable {
    /** Ids of the mentors of one employer lie within one of these. */
    public static final long PER_EMPLOYER = 1000;

    /** What the person is at the workplace (C9). */
    public enum Role {
        LEADER,
        COLLEAGUE,
        HR
    }

    Employer employer;
    /** Place among those whom the employer has ever asked, from 0. */
    public final int number;

    public final Role role;

    /** Candidates whose mentor the person is. */
    int candidates;
    /** Candidates so far, those at present included. */
    int courses;

    /** Strain, 0–1 (C13). */
    public double strain;
    /** What the person knows of how to help, 0–1 (C13). */
    public double knowledge;
    /** How strict the person is by nature, 0–1 (C12). */
    public double strictness;

    /** Candidates who wanted help last week. */
    public int helped;
    /** Candidates who have wanted help so far this week. */
    public int helping;
    /** Share of hours wanted that there were not, summed over these. */
    public double unmet;
    /** How far the mentor stood alone, 0–1, summed over these. */
    public double alone;

    Mentor(Employer employer, int number, Role role) {
        this.employer = employer;
        this.number = number;
        this.role = role;
    }

    /** Stable id. */
    public long id() {
        return PER_EMPLOYER * employer.id() + number;
    }

    public Employer employer() {
        return employer;
    }

    /** Candidates at present, also those who need no help any more. */
    public int candidates() {
        return candidates;
    }

    /** Candidates so far, those at present included. */
    public int courses() {
        return courses;
    }

    /** Whether somebody has need of the person's help. */
    public boolean busy() {
        return candidates > 0 && helped > 0;
    }

    Mentor copy() {
        try {
            return (Mentor) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
