package org.inklusim.model.mechanism;

/** How a talk is held. */
public enum Channel {
    MEETING,
    DIGITAL;

    static Channel of(boolean digital) {
        return digital ? DIGITAL : MEETING;
    }
}
