package org.inklusim.gui;

import java.awt.Color;
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
    private Predicate<Bruker> filter;
    private Object selected;

    Colouring colouring() {
        return colouring;
    }

    void colourBy(Colouring other) {
        colouring = other;
    }

    /** Whether a person stands out, or is drawn faintly. */
    boolean shows(Bruker bruker) {
        return filter == null || filter.test(bruker);
    }

    /** Lets only some stand out; null for all. */
    void filter(Predicate<Bruker> other) {
        filter = other;
    }

    /** Whether only some stand out. */
    boolean narrowed() {
        return filter != null;
    }

    /** The colour of a person's dot. */
    Color colour(Bruker bruker) {
        return colouring == Colouring.STATE ? Palette.of(bruker.state()) : Palette.trust(bruker.trust);
    }

    /** The agent that is marked, or null. */
    Object selected() {
        return selected;
    }

    void select(Object agent) {
        selected = agent;
    }
}
