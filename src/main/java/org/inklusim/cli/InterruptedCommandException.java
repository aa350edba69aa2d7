package org.inklusim.cli;

/** The command gave up because it was asked to. */
final class InterruptedCommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
