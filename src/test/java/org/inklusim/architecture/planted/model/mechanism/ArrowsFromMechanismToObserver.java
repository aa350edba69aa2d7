package org.inklusim.architecture.planted.model.mechanism;

import org.inklusim.architecture.planted.observe.FineObserver;

/** Breaks the rule it is named for. */
final class ArrowsFromMechanismToObserver {
    Object observe() {
        return FineObserver.class;
    }
}
