package org.inklusim.architecture.planted.report;

/** Breaks the rule it is named for. */
final class OnlyTheCommandLinePrints {
    void print() {
        System.out.println();
    }
}
