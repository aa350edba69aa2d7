package org.inklusim.architecture.planted.observe;

import java.util.function.DoubleSupplier;

/** Breaks the rule it is named for. */
final class RandomNumbersComeByKeyReferred {
    final DoubleSupplier draw = Math::random;
}
