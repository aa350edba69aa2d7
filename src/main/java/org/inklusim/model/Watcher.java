package org.inklusim.model;

import org.inklusim.model.mechanism.Week;

/** Somebody who looks on and never touches anything. */
public interface Watcher {
    /** A phase is about to happen. */
    default void before(Phase phase, Week week) {}

    /** A phase has happened. */
    default void after(Phase phase, Week week) {}

    /** A week is over; who left for good is still there to be seen. */
    default void weekOver(Week week) {}
}
