package org.inklusim.experiment.design;

import java.util.Map;
import org.inklusim.scenario.AnyWord;
import org.inklusim.scenario.CanBeLeftOut;
import org.inklusim.scenario.Doc;
import org.inklusim.scenario.Pattern;
import org.inklusim.scenario.Range;
import org.inklusim.scenario.Title;

/**
 * What a design file says.
 *
 * @param name names folders
 * @param title for readers; null where none is given
 * @param scenario the scenario that every point starts from
 * @param set values that hold at every point, by dotted key; null where there are none
 * @param design the points
 */
record DesignFile(
        @Doc("Short name of the design; names folders.") @Pattern("[a-z0-9-]{1,64}")
        String name,

        @CanBeLeftOut Title title,
        String scenario,
        @CanBeLeftOut @AnyWord Map<String, String> set,
        Points design) {

    private static final int REPLICATES = 10;

    /**
     * The points.
     *
     * @param replicates of each point; null for ten
     * @param seed of what the design itself draws; null for 1
     * @param levers what policy decides; null for none
     * @param uncertainties what is not known; null for none
     */
    record Points(
            @CanBeLeftOut @Range(min = 1, max = 100_000) Integer replicates,

            @CanBeLeftOut @Range(min = 0, max = 2_000_000_000)
            Integer seed,

            @CanBeLeftOut Block levers,
            @CanBeLeftOut Block uncertainties) {
        int replicatesOrTen() {
            return replicates == null ? REPLICATES : replicates;
        }

        int seedOrOne() {
            return seed == null ? 1 : seed;
        }
    }
}
