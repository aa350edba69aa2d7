package org.inklusim.analysis;

import java.util.List;
import java.util.function.IntFunction;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/**
 * At how many veiledere per office OTHER costs as much as BASE.
 *
 * @param base name of BASE
 * @param scenario name of OTHER
 * @param baseVeiledere veiledere per office in BASE, the mean over offices and replicates
 * @param ownVeiledere the same in OTHER as it is written
 * @param veiledere per office, at which OTHER's mean total cost lies nearest BASE's
 * @param baseCost BASE's mean total cost in kroner
 * @param cost OTHER's with so many veiledere
 * @param limit whether this is the fewest or the most that are possible, with BASE's cost out of reach
 */
public record EqualCost(
        String base,
        String scenario,
        double baseVeiledere,
        double ownVeiledere,
        int veiledere,
        double baseCost,
        double cost,
        NearestWhole.Limit limit) {
    private static final OutcomeColumn COST = new OutcomeColumn("total_cost_nok", "all");

    /** What remains: OTHER − BASE in kroner. */
    public double difference() {
        return cost - baseCost;
    }

    /**
     * What is searched in.
     *
     * @param baseVeiledere veiledere per office in BASE, the mean over offices and replicates
     * @param ownVeiledere the same in OTHER as it is written
     * @param least fewest that OTHER can have
     * @param most most that are tried
     * @param post about what one veileder more per office costs, in kroner
     */
    public record Range(double baseVeiledere, double ownVeiledere, int least, int most, double post) {}

    /**
     * Searches.
     *
     * @param base runs of BASE by replicate
     * @param own runs of OTHER as it is written, where the search begins
     * @param runs runs of OTHER with so many veiledere per office, the same replicates
     * @throws IllegalArgumentException when runs do not tell of total cost
     */
    public static EqualCost find(
            String baseName,
            String scenario,
            Range range,
            List<RunValues> base,
            List<RunValues> own,
            IntFunction<List<RunValues>> runs) {
        double target = mean(baseName, base);
        double further = (target - mean(scenario, own)) / range.post;
        int start = (int) Math.max(range.least, Math.min(range.most, Math.rint(range.ownVeiledere + further)));
        NearestWhole.Found found = NearestWhole.of(
                count -> mean(scenario, runs.apply(count)), target, start, range.post, range.least, range.most);
        return new EqualCost(
                baseName,
                scenario,
                range.baseVeiledere,
                range.ownVeiledere,
                found.number(),
                target,
                found.value(),
                found.limit());
    }

    private static double mean(String scenario, List<RunValues> runs) {
        return Moments.of(new RunTable(scenario, runs).values(COST)).mean();
    }
}
