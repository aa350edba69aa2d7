package org.inklusim.architecture.planted.report;

import picocli.CommandLine;

/** Breaks the rule it is named for. */
final class OnlyTheCommandLineKnowsItsLibrary {
    final Class<?> library = CommandLine.class;
}
