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

        @Doc("Title for readers, in English (en) and Bokmål (nb); free text.") @CanBeLeftOut
        Title title,

        @Doc("Scenario that every point starts from: a file beside the design, or a shipped one.")
        String scenario,

        @Doc("Values that hold at every point, by dotted key, as --set takes them.") @CanBeLeftOut @AnyWord
        Map<String, String> set,

        @Doc("The points: levers and uncertainties, each laid out by a method of its own, and crossed.")
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
            @Doc("Runs of each point with other random numbers; 10 where it is not given.")
            @CanBeLeftOut
            @Range(min = 1, max = 100_000)
            Integer replicates,

            @Doc("Seed of what the design itself draws, such as the points of a Latin hypercube; 1 where not given.")
            @CanBeLeftOut
            @Range(min = 0, max = 2_000_000_000)
            Integer seed,

            @Doc("What policy decides.") @CanBeLeftOut Block levers,

            @Doc("What is not known.") @CanBeLeftOut Block uncertainties) {
        int replicatesOrTen() {
            return replicates == null ? REPLICATES : replicates;
        }

        int seedOrOne() {
            return seed == null ? 1 : seed;
        }
    }
}
