package org.inklusim.cli;

/** The user asked the command to give up, and it did. The message says what is left. */
final class InterruptedCommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InterruptedCommandException() {
        this("stopped; nothing was written");
    }

    InterruptedCommandException(String message) {
        super(message);
    }
}
