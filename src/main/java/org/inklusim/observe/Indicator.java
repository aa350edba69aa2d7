package org.inklusim.observe;

import java.util.Locale;

/** Weekly indicators in the order of their columns. */
public enum Indicator {
    IN_PORTFOLIO("brukere", "brukere in portfolios at the end of the week");

    private final String unit;
    private final String meaning;

    Indicator(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unit in words. */
    public String unit() {
        return unit;
    }

    /** What is counted. */
    public String meaning() {
        return meaning;
    }
}
