package org.inklusim.observe;

import java.util.List;
import org.inklusim.model.agent.Employer;

/** Willingness and inclusion competence of employers, of a week and in sum over weeks. */
final class EmployerLevels {
    private int employers;
    private double willingness;
    private double aik;
    private long employerWeeks;
    private double willingnessWeeks;
    private double aikWeeks;

    /** A week is over. */
    void record(List<Employer> all) {
        employers = all.size();
        willingness = 0;
        aik = 0;
        for (int i = 0; i < employers; i++) {
            Employer employer = all.get(i);
            willingness += employer.willingness;
            aik += employer.aik;
        }
        employerWeeks += employers;
        willingnessWeeks += willingness;
        aikWeeks += aik;
    }

    /** Mean willingness this week; NaN without employers. */
    double willingness() {
        return employers > 0 ? willingness / employers : Double.NaN;
    }

    /** Mean competence this week; NaN without employers. */
    double aik() {
        return employers > 0 ? aik / employers : Double.NaN;
    }

    /** Mean willingness over employer-weeks; NaN where there were none. */
    double meanWillingness() {
        return employerWeeks > 0 ? willingnessWeeks / employerWeeks : Double.NaN;
    }

    /** Mean competence over employer-weeks; NaN where there were none. */
    double meanAik() {
        return employerWeeks > 0 ? aikWeeks / employerWeeks : Double.NaN;
    }
}
