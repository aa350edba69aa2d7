package org.inklusim.model.agent;

import org.inklusim.population.Need;

/** The one thing that above all stops a person from getting into work, and the measures that are on it (B18). */
public enum Bottleneck {
    /** Gaps in the CV and no references. */
    CV(needs(Need.NO_EXPERIENCE), measures(Measure.ARBEIDSTRENING, Measure.LONNSTILSKUDD), Help.NONE),
    /** The first contact with an employer. */
    FIRST_CONTACT(needs(Need.SOCIAL, Need.WEAK_NETWORK), measures(Measure.OPPFOLGING), Help.EMPLOYER_ASKED),
    /** The interview. */
    INTERVIEW(needs(Need.LANGUAGE, Need.MENTAL_HEALTH), measures(Measure.OPPFOLGING, Measure.AMO), Help.TALK),
    /** Finding the way in the system. */
    SYSTEM(needs(Need.ECONOMY, Need.READING), measures(Measure.AVKLARING), Help.TALK),
    /** Unfinished school. */
    SCHOOL(
            needs(Need.UNFINISHED_SCHOOL),
            measures(Measure.AMO, Measure.VOCATIONAL_TRAINING, Measure.HIGHER_EDUCATION),
            Help.NONE),
    /** A workplace that adapts. */
    ADAPTATION(
            needs(Need.PHYSICAL_HEALTH, Need.SLEEP, Need.SUBSTANCE_USE),
            measures(Measure.ARBEIDSTRENING, Measure.SHELTERED_PRACTICE, Measure.LONNSTILSKUDD),
            Help.WORKPLACE),
    /** The way to work; no measure is on it. */
    DISTANCE(needs(), measures(), Help.TALK);

    /** What helps on a bottleneck without a measure. */
    public enum Help {
        /** A talk with the veileder. */
        TALK,
        /** That the veileder asks an employer. */
        EMPLOYER_ASKED,
        /** A talk at the workplace. */
        WORKPLACE,
        NONE
    }

    private static final Bottleneck[] ALL = values();

    private final int needs;
    private final int measures;
    private final Help help;

    Bottleneck(int needs, int measures, Help help) {
        this.help = help;
        this.needs = needs;
        this.measures = measures;
    }

    private static int needs(Need... several) {
        int bits = 0;
        for (Need need : several) {
            bits |= need.bit();
        }
        return bits;
    }

    private static int measures(Measure... several) {
        int bits = 0;
        for (Measure measure : several) {
            bits |= 1 << measure.ordinal();
        }
        return bits;
    }

    /** The bottleneck with this ordinal. */
    public static Bottleneck of(int ordinal) {
        return ALL[ordinal];
    }

    /** How many bottlenecks there are. */
    public static int count() {
        return ALL.length;
    }

    /** How many of a set of needs point to it. */
    public int pointedAtBy(int set) {
        return Integer.bitCount(needs & set);
    }

    /** What helps on it without a measure. */
    public Help help() {
        return help;
    }

    /** Whether a measure is on it. */
    public boolean eased(Measure by) {
        return (measures & 1 << by.ordinal()) != 0;
    }
}
