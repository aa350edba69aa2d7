package org.inklusim.population;

import org.inklusim.scenario.Grade;

/**
 * A number of a profile with its origin.
 *
 * @param value the number
 * @param min least plausible value; must be given when the grade is {@code assumed}, else may be null
 * @param max largest plausible value; as {@code min}
 * @param grade how well it is known
 * @param source source key with section, or the reason for an assumption
 * @param note what a reader should know besides; may be null
 */
public record Figure(double value, Double min, Double max, Grade grade, String source, String note) {

    public Figure {
        if (grade == null) {
            throw new IllegalArgumentException(
                    "expected a grade (measured, reported, literature, rule or assumed), given none");
        }
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("expected a source, given none");
        }
        if (grade == Grade.ASSUMED && (min == null || max == null)) {
            throw new IllegalArgumentException("expected min and max for a value that is assumed, given none");
        }
        if ((min != null && !(min <= value)) || (max != null && !(value <= max))) {
            throw new IllegalArgumentException("expected a value from min " + min + " to max " + max + ", given " + value);
        }
    }
}
