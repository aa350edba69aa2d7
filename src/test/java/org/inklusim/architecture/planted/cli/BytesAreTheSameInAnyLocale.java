package org.inklusim.architecture.planted.cli;

/** Breaks the rule it is named for. */
final class BytesAreTheSameInAnyLocale {
    byte[] bytes(String text) {
        return text.getBytes();
    }
}
