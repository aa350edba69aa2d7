package org.inklusim.analysis;

import java.util.List;
import org.inklusim.observe.OutcomeColumn;

/** What an extra job that is kept costs: the difference in cost on the difference in jobs, each summed over replicates. */
public final class ExtraJobs {
    /** Id in the outcome dictionary. */
    public static final String OUTCOME = "cost_per_extra_sustained_job_nok";

    private static final String ALL = "all";
    private static final OutcomeColumn COST = new OutcomeColumn("total_cost_nok", ALL);
    private static final OutcomeColumn JOBS = new OutcomeColumn("sustained_jobs", ALL);

    private ExtraJobs() {}

    /** Whether runs with these columns tell of cost and jobs. */
    static boolean in(List<OutcomeColumn> columns) {
        return columns.contains(COST) && columns.contains(JOBS);
    }

    /**
     * The row of OTHER against BASE: the ratio as difference, its bootstrap interval; no means, as neither scenario has
     * one by itself. Empty where the interval of the difference in jobs holds 0 or cannot be computed; no interval for fewer
     * than ten replicates.
     */
    static ComparisonRow row(String baseName, String otherName, RunTable base, RunTable other) {
        Pairs cost = new Pairs(base.values(COST), other.values(COST));
        Pairs jobs = new Pairs(base.values(JOBS), other.values(JOBS));
        Interval more = jobs.ci();
        boolean clear = more.low() > 0 || more.high() < 0;
        double ratio = clear ? Bootstrap.ratio(cost.differences(), jobs.differences()) : Double.NaN;
        return new ComparisonRow(
                baseName,
                otherName,
                OUTCOME,
                ALL,
                Double.NaN,
                Double.NaN,
                ratio,
                clear ? Bootstrap.ratioInterval(cost.differences(), jobs.differences()) : Interval.NONE,
                Double.NaN,
                clear ? jobs.n() : 0,
                Interval.NONE,
                Double.NaN);
    }
}
