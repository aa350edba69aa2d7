package org.inklusim.model.agent;

import java.util.Locale;

/** Measures a person can be in (D1). Grants that go with a placement, such as mentortilskudd, are no measures here. */
public enum Measure {
    AVKLARING(State.MEASURE),
    ARBEIDSTRENING(State.PLACEMENT),
    SHELTERED_PRACTICE(State.SHELTERED),
    OPPFOLGING(State.MEASURE),
    LONNSTILSKUDD(State.SUBSIDISED),
    AMO(State.MEASURE),
    VOCATIONAL_TRAINING(State.MEASURE),
    HIGHER_EDUCATION(State.MEASURE);

    private static final Measure[] ALL = values();

    private final State state;

    Measure(State state) {
        this.state = state;
    }

    /** The measure with this ordinal. */
    public static Measure of(int ordinal) {
        return ALL[ordinal];
    }

    /** How many measures there are. */
    public static int count() {
        return ALL.length;
    }

    /** Name in scenario files, parameters and results. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** State of a person in this measure. */
    public State state() {
        return state;
    }

    /** Whether it takes place at an ordinary employer, who must be found first. */
    public boolean needsEmployer() {
        return state.atEmployer();
    }

    /** Whether it is training, a course included. */
    public boolean training() {
        return this == AMO || education();
    }

    /** Whether it is training that ends in a qualification. */
    public boolean education() {
        return this == VOCATIONAL_TRAINING || this == HIGHER_EDUCATION;
    }
}
