package org.inklusim.model.agent;

/**
 * A job that is open.
 *
 * @param employer where
 * @param number number among the employer's vacancies
 * @param filledByOthers time, in weeks, at which a job-seeker outside the portfolios takes it if it is still open
 * @param givenUp time, in weeks, at which the employer gives up filling it
 */
public record Vacancy(Employer employer, long number, double filledByOthers, double givenUp) {

    /** When it closes if no bruker takes it. */
    public double closes() {
        return Math.min(filledByOthers, givenUp);
    }

    /** Whether an outsider would have had the job, so that a bruker who takes it displaces somebody (E1). */
    public boolean wantedByOthers() {
        return filledByOthers < givenUp;
    }
}
