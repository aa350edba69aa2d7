package org.inklusim.experiment;

import java.util.List;
import org.inklusim.observe.RunValues;

/**
 * A finished replicate.
 *
 * @param number from 1
 * @param values one for each scenario of the command, base first
 */
public record Replicate(int number, List<RunValues> values) {
    public Replicate {
        values = List.copyOf(values);
    }
}
