package org.inklusim.experiment.design;

import java.util.List;
import java.util.Map;
import org.inklusim.scenario.AnyWord;
import org.inklusim.scenario.CanBeLeftOut;
import org.inklusim.scenario.Doc;
import org.inklusim.scenario.Misfit;
import org.inklusim.scenario.Range;

/**
 * Factors that are laid out together.
 *
 * @param method how
 * @param points how many, where the method leaves it open
 * @param trajectories how many walks, for Morris
 * @param levels of the grid, for Morris
 * @param file for methods that read one
 * @param factors by dotted key, or {@code scenario}
 * @param where conditions that every point meets
 */
record Block(
        @Doc("How the points are laid out.") Method method,

        @Doc("How many points; of saltelli the base, a power of two, of which it makes (factors + 2) times as many.")
        @CanBeLeftOut
        @Range(min = 1, max = 10_000_000)
        Integer points,

        @Doc("How many walks morris makes; each has one point more than there are factors.")
        @CanBeLeftOut
        @Range(min = 2, max = 100_000)
        Integer trajectories,

        @Doc("Levels of the grid that morris walks on, an even number; 4 where not given.")
        @CanBeLeftOut
        @Range(min = 2, max = 100)
        Integer levels,

        @Doc("CSV file beside the design. rows: a column for each key. ensemble: set, weight, and a column for each "
                + "id of the parameter dictionary.")
        @CanBeLeftOut
        @AnyWord
        String file,

        @Doc("What each key takes on: a list of values, a range (from, to), or the word range for that of the parameter"
                + " dictionary. The key scenario takes scenario files.")
        @CanBeLeftOut
        Map<String, Factor> factors,

        @Doc("Conditions that every point meets, such as portfolio.size * practice.hybrid.cases <= 400.")
        @CanBeLeftOut
        @AnyWord
        List<String> where) {

    Block {
        boolean counted = method == Method.LATIN_HYPERCUBE || method == Method.SOBOL || method == Method.SALTELLI;
        need("points", points, counted, method);
        need("trajectories", trajectories, method == Method.MORRIS, method);
        need("file", file, method.fromFile(), method);
        need("factors", factors, !method.fromFile(), method);
        if (levels != null && (method != Method.MORRIS || levels % 2 != 0)) {
            throw method == Method.MORRIS
                    ? new Misfit("levels", "as an even number", levels.toString())
                    : unused("levels", method);
        }
        if (method == Method.SALTELLI && Integer.bitCount(points) != 1) {
            throw new Misfit("points", "as a power of two, such as 64 or 1024", points.toString());
        }
        if (where != null && method.structured()) {
            throw Misfit.toldOfKey(
                    "where",
                    "expected no conditions with " + method.word() + ", which needs all its points, given some");
        }
        factors = factors == null ? Map.of() : factors;
        where = where == null ? List.of() : List.copyOf(where);
    }

    private static void need(String key, Object value, boolean needed, Method method) {
        if (needed && value == null) {
            throw Misfit.told("", "expected the key " + key + " with the method " + method.word() + ", given none");
        }
        if (!needed && value != null) {
            throw unused(key, method);
        }
    }

    private static Misfit unused(String key, Method method) {
        return Misfit.toldOfKey(key, "expected no " + key + " with the method " + method.word() + ", given some");
    }
}
