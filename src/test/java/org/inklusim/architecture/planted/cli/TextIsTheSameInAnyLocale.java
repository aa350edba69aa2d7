package org.inklusim.architecture.planted.cli;

/** Breaks the rule it is named for. */
final class TextIsTheSameInAnyLocale {
    String say(double x) {
        return "%.1f".formatted(x);
    }
}
