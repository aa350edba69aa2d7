package org.inklusim.observe;

/**
 * One number a run is asked for.
 *
 * @param outcome id in the outcome dictionary
 * @param group {@code all}, {@code arrivals}, {@code close_case}, {@code rest}, one of {@link PersonKinds},
 *     or a twin group such as {@code close_case_of_hybrid}
 */
public record OutcomeColumn(String outcome, String group) {}
