package org.inklusim.observe;

import java.util.List;

/**
 * What is kept of one run.
 *
 * @param columns what was asked
 * @param values the answers in the same order; NaN where a value cannot be computed
 * @param weekly weekly indicators as {@code [indicator][week − 1]}, in the order of {@link Indicator}
 * @param flows changes of state as {@code [from][to]}, in the order of {@link org.inklusim.model.agent.State}: per 100
 *     bruker-years in portfolio, seen at the ends of weeks; NaN where nobody was in a portfolio
 */
public record RunValues(List<OutcomeColumn> columns, double[] values, double[][] weekly, double[][] flows) {}
