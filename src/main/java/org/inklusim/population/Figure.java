package org.inklusim.population;

import java.util.Objects;
import org.inklusim.scenario.CanBeLeftOut;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Doc;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.Misfit;
import org.inklusim.scenario.Range;

/**
 * A number of a profile with its origin.
 *
 * @param value the number
 * @param min least plausible value; null when not stated, which an assumed number may not do
 * @param max largest plausible value; as {@code min}
 * @param grade how well it is known
 * @param source source key with section, or the reason for an assumption
 * @param note what a reader should know besides; may be null
 */
public record Figure(
        @Doc("The number.") @Range(min = -LARGEST, max = LARGEST) double value,
        @Doc("Least plausible value.") @Range(min = -LARGEST, max = LARGEST) @CanBeLeftOut Double min,
        @Doc("Largest plausible value.") @Range(min = -LARGEST, max = LARGEST) @CanBeLeftOut Double max,
        @Doc("measured, reported, literature, rule or assumed.") Grade grade,
        @Doc("Source with section, or the reason for an assumption.") String source,
        @Doc("What a reader should know besides.") @CanBeLeftOut String note) {

    private static final double LARGEST = 1e6;

    public Figure {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
        if (grade == Grade.ASSUMED && (min == null || max == null)) {
            throw new Misfit("", "with min and max, since it is assumed", "no " + (min == null ? "min" : "max"));
        }
        if (min != null && !(min <= value)) {
            throw new Misfit("value", "from min, " + DecimalText.of(min), DecimalText.of(value));
        }
        if (max != null && !(value <= max)) {
            throw new Misfit("value", "up to max, " + DecimalText.of(max), DecimalText.of(value));
        }
    }
}
