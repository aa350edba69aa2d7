package org.inklusim.architecture.planted.observe;

/** Breaks the rule it is named for. */
final class NoEnvironmentIsRead {
    String home() {
        return System.getenv("HOME");
    }
}
