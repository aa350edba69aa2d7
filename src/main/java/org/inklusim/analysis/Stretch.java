package org.inklusim.analysis;

/**
 * Values between which a difference stays on one side.
 *
 * @param from first value
 * @param to last value; as the first where the side changes at once
 * @param side on which side
 */
public record Stretch(double from, double to, Side side) {}
