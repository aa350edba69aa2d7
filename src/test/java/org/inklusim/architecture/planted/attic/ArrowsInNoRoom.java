package org.inklusim.architecture.planted.attic;

/** Breaks the rule it is named for. */
final class ArrowsInNoRoom {}
