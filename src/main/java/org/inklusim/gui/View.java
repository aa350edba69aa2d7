package org.inklusim.gui;

import java.util.function.Predicate;
import org.inklusim.model.agent.Bruker;

/** How the office is looked at: by which level people are coloured, and who stands out. Not part of the run. */
final class View {
    /** What the colour of a person's dot tells. */
    enum Colouring {
        STATE,
        TRUST
    }

    private Colouring colouring = Colouring.STATE;
    private Predicate<Bruker> filter = bruker -> true;
    private Object selected;

    Colouring colouring() {
        return colouring;
    }

    void colourBy(Colouring other) {
        colouring = other;
    }

    /** Whether a person stands out, or is drawn faintly. */
    boolean shows(Bruker bruker) {
        return filter.test(bruker);
    }

    void filter(Predicate<Bruker> other) {
        filter = other;
    }

    /** The agent that is marked, or null. */
    Object selected() {
        return selected;
    }

    void select(Object agent) {
        selected = agent;
    }
}
