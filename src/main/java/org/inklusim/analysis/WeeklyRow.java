package org.inklusim.analysis;

/**
 * One row of {@code weekly.csv}: a weekly indicator over the replicates in which it can be computed. NaN where a value
 * cannot be computed.
 *
 * @param scenario name of the scenario
 * @param week from 1
 * @param indicator id of the indicator
 * @param mean mean over replicates
 * @param q05 5 % quantile, as all quantiles by Hyndman and Fan's type 7
 * @param q25 25 % quantile
 * @param q50 median
 * @param q75 75 % quantile
 * @param q95 95 % quantile
 * @param n replicates used
 */
public record WeeklyRow(
        String scenario,
        int week,
        String indicator,
        double mean,
        double q05,
        double q25,
        double q50,
        double q75,
        double q95,
        int n) {}
