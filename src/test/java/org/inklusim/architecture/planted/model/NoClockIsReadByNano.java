package org.inklusim.architecture.planted.model;

/** Breaks the rule it is named for. */
final class NoClockIsReadByNano {
    long now() {
        return System.nanoTime();
    }
}
