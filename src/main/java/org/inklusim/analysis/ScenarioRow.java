package org.inklusim.analysis;

/**
 * An outcome of one scenario by itself, over the replicates in which it can be computed. NaN where a value cannot be
 * computed.
 *
 * @param scenario name of the scenario
 * @param outcome id in the outcome dictionary
 * @param group whose outcome it is
 * @param mean mean over replicates
 * @param ci 95 % Monte-Carlo interval of the mean
 * @param n replicates used
 * @param spread 5–95 % of the replicates: what one office may see
 */
public record ScenarioRow(
        String scenario, String outcome, String group, double mean, Interval ci, int n, Interval spread) {}
