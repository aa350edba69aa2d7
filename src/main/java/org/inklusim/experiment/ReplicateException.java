package org.inklusim.experiment;

/** A replicate failed in a scenario that is known. */
public final class ReplicateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String scenario;

    /**
     * @param scenario name of the scenario that was running
     * @param cause what went wrong
     */
    public ReplicateException(String scenario, Throwable cause) {
        super(cause);
        this.scenario = scenario;
    }

    /** Name of the scenario that was running. */
    public String scenario() {
        return scenario;
    }
}
