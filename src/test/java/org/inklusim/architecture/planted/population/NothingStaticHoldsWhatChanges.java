package org.inklusim.architecture.planted.population;

import java.util.concurrent.atomic.AtomicInteger;

/** Breaks the rule it is named for. */
final class NothingStaticHoldsWhatChanges {
    static final AtomicInteger COUNT = new AtomicInteger();
}
