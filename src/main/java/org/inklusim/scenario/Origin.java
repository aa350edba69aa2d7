package org.inklusim.scenario;

/**
 * A resolved value and where it comes from.
 *
 * @param key dotted key, {@code portfolio.size}
 * @param value the value as it would be written
 * @param place where it was written, or the default
 */
public record Origin(String key, String value, Place place) {}
