package org.inklusim.architecture.planted.report;

/** Breaks the rule it is named for. */
final class OnlyTheCommandLineEndsTheProcess {
    void end() {
        System.exit(1);
    }
}
