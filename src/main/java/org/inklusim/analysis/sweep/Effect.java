package org.inklusim.analysis.sweep;

import org.inklusim.analysis.Interval;

/**
 * An index of sensitivity.
 *
 * @param factor number of the factor, from 0
 * @param index which: {@code mu_star}, {@code mu}, {@code sigma}, {@code first} or {@code total}
 * @param value of it; NaN where nothing varies
 * @param ci 95 % bootstrap interval
 */
public record Effect(int factor, String index, double value, Interval ci) {}
