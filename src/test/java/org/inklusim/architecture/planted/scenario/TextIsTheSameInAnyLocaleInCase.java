package org.inklusim.architecture.planted.scenario;

import java.util.function.UnaryOperator;

/** Breaks the rule it is named for. */
final class TextIsTheSameInAnyLocaleInCase {
    final UnaryOperator<String> lower = String::toLowerCase;
}
