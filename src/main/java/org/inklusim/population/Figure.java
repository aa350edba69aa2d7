package org.inklusim.population;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

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
        @Doc("The number.") @Range(min = NEGATIVE_INFINITY, max = POSITIVE_INFINITY)
        double value,

        @Doc("Least plausible value.") @Range(min = NEGATIVE_INFINITY, max = POSITIVE_INFINITY) @CanBeLeftOut
        Double min,

        @Doc("Largest plausible value.") @Range(min = NEGATIVE_INFINITY, max = POSITIVE_INFINITY) @CanBeLeftOut
        Double max,

        @Doc("measured, reported, literature, rule or assumed.")
        Grade grade,

        @Doc("Source with section, or the reason for an assumption.")
        String source,

        @Doc("What a reader should know besides.") @CanBeLeftOut
        String note) {

    public Figure {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
        if (!Double.isFinite(value)) {
            throw new Misfit("value", "as a finite number", Double.toString(value));
        }
        if (grade == Grade.ASSUMED && (min == null || max == null)) {
            throw new Misfit("", "with min and max, since it is assumed", "no " + (min == null ? "min" : "max"));
        }
        if (min != null && !(min <= value)) {
            throw new Misfit("value", "as a number from its min " + DecimalText.of(min), DecimalText.of(value));
        }
        if (max != null && !(value <= max)) {
            throw new Misfit("value", "as a number up to its max " + DecimalText.of(max), DecimalText.of(value));
        }
    }
}
