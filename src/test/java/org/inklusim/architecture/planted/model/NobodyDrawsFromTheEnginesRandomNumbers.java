package org.inklusim.architecture.planted.model;

import sim.engine.SimState;

/** Breaks the rule it is named for. */
final class NobodyDrawsFromTheEnginesRandomNumbers extends SimState {
    private static final long serialVersionUID = 1;

    NobodyDrawsFromTheEnginesRandomNumbers() {
        super(1);
    }

    Object draw() {
        return random;
    }
}
