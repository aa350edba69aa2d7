package org.inklusim.experiment.design;

import java.util.List;
import org.inklusim.scenario.AnyWord;
import org.inklusim.scenario.CanBeLeftOut;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Doc;
import org.inklusim.scenario.Misfit;
import org.inklusim.scenario.Range;
import org.inklusim.scenario.Shorthand;

/**
 * What a key takes on, as files say it: a list of values, or a range. The word {@code range} stands for the whole range
 * of the parameter dictionary.
 *
 * @param values as {@code --set} takes them; null for a range
 * @param from least value; null for the dictionary's
 * @param to largest value; null for the dictionary's
 * @param levels how many values a range has where single ones are needed; null for two
 * @param scale how the range is divided; null for linear
 * @param when the condition under which the key is set at all; null for always
 */
@Shorthand(list = "values", word = "range")
record Factor(
        @Doc("Values as --set takes them.") @CanBeLeftOut @AnyWord
        List<String> values,

        @Doc("Least value; the least of the parameter dictionary where not given.")
        @CanBeLeftOut
        @Range(min = -1e15, max = 1e15)
        Double from,

        @Doc("Largest value; the largest of the parameter dictionary where not given.")
        @CanBeLeftOut
        @Range(min = -1e15, max = 1e15)
        Double to,

        @Doc("How many values a range has where single ones are needed (factorial, one_at_a_time); 2 where not given.")
        @CanBeLeftOut
        @Range(min = 2, max = 1000)
        Integer levels,

        @Doc("How a range is divided; linear where not given.") @CanBeLeftOut
        Scale scale,

        @Doc("Condition under which the key is set at all, such as practice.kind = hybrid.") @CanBeLeftOut @AnyWord
        String when) {

    Factor {
        if (values != null && (from != null || to != null || levels != null || scale != null)) {
            throw Misfit.told("", "expected values, or a range (from, to), given both");
        }
        if (values != null && values.isEmpty()) {
            throw Misfit.told("values", "expected a value or more, given an empty list");
        }
        if (values != null && values.stream().distinct().count() < values.size()) {
            throw Misfit.told("values", "expected each value once, given " + twice(values) + " again");
        }
        if (from != null && to != null && from >= to) {
            throw Misfit.told(
                    "to", "expected to above from, given " + DecimalText.of(to) + " and " + DecimalText.of(from));
        }
    }

    private static String twice(List<String> values) {
        return values.stream()
                .filter(value -> values.indexOf(value) != values.lastIndexOf(value))
                .findFirst()
                .orElseThrow();
    }
}
