package org.inklusim.architecture.planted.analysis;

import java.util.function.DoubleUnaryOperator;

/** Breaks the rule it is named for. */
final class FunctionsAreTheSameOnAnyMachineReferred {
    final DoubleUnaryOperator wave = Math::sin;
}
