package org.inklusim.experiment;

/** A run would leave an office without a veileder; nothing of it is run. */
public final class NoVeilederLeftException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message which scenario, what was expected and what was given
     */
    NoVeilederLeftException(String message) {
        super(message);
    }
}
