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

    /** Candidates whose mentor the person is, and how many there have been. */
    int candidates;

    int courses;

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

    Mentor copy() {
        try {
            return (Mentor) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
