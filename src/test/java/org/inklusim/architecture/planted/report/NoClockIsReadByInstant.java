package org.inklusim.architecture.planted.report;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks the rule it is named for. */
final class NoClockIsReadByInstant {
    final Supplier<Instant> now = Instant::now;
}
