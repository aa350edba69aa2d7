package org.inklusim.cli;

/** What was typed cannot be done; the message tells the user why and what to do. Exit code 2. */
final class WrongInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongInputException(String message) {
        super(message);
    }
}
