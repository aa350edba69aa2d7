package org.inklusim.experiment.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A setting that a sweep visits.
 *
 * @param number from 1, in the order of the design
 * @param lever number of the setting of the levers, from 1
 * @param uncertainty number of the setting of what is not known, from 1
 * @param weight how much the setting of what is not known counts among the others
 * @param values one for each factor of the design; null where the point leaves the key as it is
 */
public record DesignPoint(int number, int lever, int uncertainty, double weight, List<String> values) {
    public DesignPoint {
        values = Collections.unmodifiableList(Arrays.asList(values.toArray(String[]::new)));
    }
}
