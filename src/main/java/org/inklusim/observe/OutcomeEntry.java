package org.inklusim.observe;

/**
 * An entry of the outcome dictionary.
 *
 * @param id name in files
 * @param unit unit in words
 * @param better the wished direction
 * @param source why it is measured and so defined
 * @param definition one or two sentences
 */
public record OutcomeEntry(String id, String unit, Better better, String source, String definition) {}
