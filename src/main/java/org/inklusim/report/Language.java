package org.inklusim.report;

import java.util.Locale;

/** The languages answers are written in. Chosen by the reader, never by the machine. */
public enum Language {
    /** English: {@code 1,234.5}, {@code 95%} and {@code [0.1, 0.2]}. */
    EN('.', ',', "%", ", "),
    /** Bokmål: {@code 1 234,5}, {@code 95 %} and {@code [0,1; 0,2]}, with non-breaking spaces in numbers. */
    NB(',', '\u00a0', "\u00a0%", "; ");

    private final char decimal;
    private final char thousands;
    private final String percent;
    private final String separator;

    Language(char decimal, char thousands, String percent, String separator) {
        this.decimal = decimal;
        this.thousands = thousands;
        this.percent = percent;
        this.separator = separator;
    }

    /** The code in options and file names, such as {@code nb}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    char decimal() {
        return decimal;
    }

    char thousands() {
        return thousands;
    }

    String percent() {
        return percent;
    }

    String separator() {
        return separator;
    }
}
