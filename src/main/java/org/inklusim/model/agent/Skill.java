package org.inklusim.model.agent;

/** Areas of a veileder's inclusion competence, NIK (A10). */
public enum Skill {
    /** Finding out what a bruker can, wants and needs. */
    KARTLEGGING,
    /** Finding employers and matching. */
    EMPLOYER_CONTACT,
    /** Seeing and solving problems at a workplace. */
    WORKPLACE,
    /** Rules of training. */
    TRAINING_RULES;

    private static final Skill[] ALL = values();

    /** The area with this ordinal. */
    public static Skill of(int ordinal) {
        return ALL[ordinal];
    }

    /** How many areas there are. */
    public static int count() {
        return ALL.length;
    }
}
