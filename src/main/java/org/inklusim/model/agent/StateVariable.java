package org.inklusim.model.agent;

/**
 * A state variable of an agent, as the dictionary tells of it.
 *
 * @param agent simple name of the class that holds it
 * @param field name of its public field
 * @param unit unit in words
 * @param min smallest value; NaN where there is none
 * @param max largest value; NaN where there is none
 * @param en what it is, in English, a sentence
 * @param nb the same in bokmål
 */
public record StateVariable(String agent, String field, String unit, double min, double max, String en, String nb) {

    public StateVariable {
        if (unit.isBlank() || en.isBlank() || nb.isBlank() || min > max) {
            throw new IllegalArgumentException("Expected unit, meaning and a range for " + agent + "." + field);
        }
    }
}
