package org.inklusim.analysis;

/**
 * One row of {@code comparison.csv}: an outcome of one group in OTHER against BASE, over the replicates in which both
 * can be computed; where there is none, the two means are over what each can compute alone. NaN where a value cannot be
 * computed.
 *
 * @param base name of BASE
 * @param scenario name of OTHER
 * @param outcome id in the outcome dictionary
 * @param group whose outcome it is; {@code close_case} and {@code rest} are persons of OTHER and the same persons in
 *     BASE
 * @param baseMean mean in BASE
 * @param mean mean in OTHER
 * @param difference mean of OTHER − BASE
 * @param ci 95 % Monte-Carlo interval of the mean difference
 * @param probabilityBetter share of replicates in which OTHER is better, ties half; NaN where no direction is wished
 * @param n replicates used
 * @param spread 5–95 % of the per-replicate differences
 * @param varianceRatio (variance of BASE + variance of OTHER) / variance of the difference; NaN where the difference
 *     does not vary
 */
public record ComparisonRow(
        String base,
        String scenario,
        String outcome,
        String group,
        double baseMean,
        double mean,
        double difference,
        Interval ci,
        double probabilityBetter,
        int n,
        Interval spread,
        double varianceRatio) {}
