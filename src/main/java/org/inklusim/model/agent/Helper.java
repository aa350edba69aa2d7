package org.inklusim.model.agent;

import org.inklusim.population.BrukerSpec;
import org.inklusim.population.Need;

/** Others around a candidate who can be drawn in (C19). */
public enum Helper {
    /** Treatment: doctor, therapist, hospital. */
    HEALTH(Need.MENTAL_HEALTH, Need.PHYSICAL_HEALTH, Need.SLEEP, Need.SUBSTANCE_USE),
    /** School, opplæringskontor, language teacher. */
    SCHOOL(Need.UNFINISHED_SCHOOL, Need.LANGUAGE, Need.READING),
    /** Hjelpemiddelsentral, Arbeidslivssenter. */
    AIDS(Need.PHYSICAL_HEALTH),
    /** Family. */
    FAMILY;

    private static final Helper[] ALL = values();

    private final int needs;

    Helper(Need... needs) {
        int set = 0;
        for (Need need : needs) {
            set |= need.bit();
        }
        this.needs = set;
    }

    /** The helper with this ordinal. */
    public static Helper of(int ordinal) {
        return ALL[ordinal];
    }

    /** How many kinds there are. */
    public static int count() {
        return ALL.length;
    }

    /** This helper's bit in a set of helpers. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a person has needs that this helper can help with; family may with anybody's. */
    public boolean suits(BrukerSpec spec) {
        return this == FAMILY || (spec.needs() & needs) != 0;
    }
}
