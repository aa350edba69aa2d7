package org.inklusim.experiment;

/** Stored results cannot be read. The message says where and why, in words for the user. */
public final class UnreadableResultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message where and why
     */
    public UnreadableResultsException(String message) {
        super(message);
    }
}
