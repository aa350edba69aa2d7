package org.inklusim.model.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Occupation;

/** A company or unit that can take people in. */
public final class Employer implements Agent, Cloneable {
    /** Who the employer is. */
    public final EmployerSpec spec;

    int index;
    /** The office whose labour market the employer belongs to. */
    public Kontor kontor;
    /** What is done there, and what that lets newcomers do (C2). */
    public Occupation occupation;
    /** Wish to take somebody in, 0–1: begins as the social motive (C8). */
    public double willingness;
    /** Inclusion competence at the workplace (AIK), 0–1 (C8). */
    public double aik;
    /** How far people are developed there rather than used, 0–1 (C18). */
    public double develops;
    /** How far the office has seen that, 0–1 (C18). */
    public double seenThrough;
    /** Whether a clear purpose is asked for before anybody is taken in (C1). */
    public boolean asksPurpose;
    /** Whether regular calls of the office are wanted rather than calls on demand (C5). */
    public boolean wantsCalls;
    /** Those at the office whom the employer deals with (C4). */
    public Contacts contacts = new Contacts();
    /** Trust in NAV, 0–1. */
    public double trust;
    /** Candidates in placement or subsidised work at present. */
    public int candidates;
    /** How many candidates there is room for at a time. */
    public int places;

    List<Mentor> mentors = new ArrayList<>();

    /**
     * @param spec who it is
     * @param kontor the office whose labour market it belongs to
     * @param places candidates there is room for at a time
     */
    public Employer(EmployerSpec spec, Kontor kontor, int places) {
        this.spec = spec;
        this.kontor = kontor;
        this.places = places;
        trust = spec.trust();
        willingness = spec.socialMotive();
    }

    /** Stable id. */
    public int id() {
        return spec.id();
    }

    /** Those who have ever been asked to be mentor, in the order in which they were. */
    public List<Mentor> mentors() {
        return Collections.unmodifiableList(mentors);
    }

    /** Somebody of this kind is asked to be mentor for the first time. */
    public Mentor ask(Mentor.Role role) {
        Mentor mentor = new Mentor(this, mentors.size(), role);
        mentors.add(mentor);
        return mentor;
    }

    Employer copy() {
        try {
            Employer copy = (Employer) clone();
            copy.mentors = new ArrayList<>(mentors.size());
            mentors.forEach(mentor -> copy.mentors.add(mentor.copy()));
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    void relink(Copies copies) {
        kontor = copies.of(kontor);
        mentors.forEach(mentor -> mentor.employer = this);
        contacts = contacts.copy(copies);
    }
}
