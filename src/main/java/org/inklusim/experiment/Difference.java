package org.inklusim.experiment;

/**
 * A value in which two resolved scenarios differ.
 *
 * @param key dotted key of scenario files, such as {@code practice.kind}
 * @param base value in BASE, as files write it; empty where it is not set
 * @param other value in OTHER, likewise
 */
public record Difference(String key, String base, String other) {}
