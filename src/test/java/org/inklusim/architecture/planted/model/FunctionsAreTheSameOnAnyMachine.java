package org.inklusim.architecture.planted.model;

/** Breaks the rule it is named for. */
final class FunctionsAreTheSameOnAnyMachine {
    double odds(double x) {
        return Math.exp(x);
    }
}
