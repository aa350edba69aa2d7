package org.inklusim.scenario;

/** Something is wrong in what a user wrote. The message stands alone: where, what was expected, what was given. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * @param place where
     * @param text what was expected and what was given
     */
    public ScenarioException(Place place, String text) {
        super(place + ": " + text);
        this.place = place;
    }

    Place place() {
        return place;
    }
}
