package org.inklusim.scenario;

/**
 * A title in both languages.
 *
 * @param en English
 * @param nb Bokmål
 */
public record Title(
        @Doc("Title in English.") String en,
        @Doc("Title in Bokmål.") String nb) {}
