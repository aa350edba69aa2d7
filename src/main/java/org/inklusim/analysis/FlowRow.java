package org.inklusim.analysis;

/**
 * One row of {@code flows.csv}: changes of state per 100 bruker-years in portfolio, over the replicates in which they
 * can be computed. NaN where a value cannot be computed.
 *
 * @param scenario name of the scenario
 * @param from id of the state that is left
 * @param to id of the state that is entered
 * @param mean mean over replicates
 * @param q05 5 % quantile, as all quantiles by Hyndman and Fan's type 7
 * @param q50 median
 * @param q95 95 % quantile
 * @param n replicates used
 */
public record FlowRow(
        String scenario, String from, String to, double mean, double q05, double q50, double q95, int n) {}
