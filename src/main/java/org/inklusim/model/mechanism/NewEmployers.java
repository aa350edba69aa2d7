package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Employer;

/** What mechanisms set on an employer when a run is founded: traits and first levels (C2, C8). */
public final class NewEmployers {
    private final InclusionConditions conditions;
    private final EmployersLearning learning;

    public NewEmployers(InclusionConditions conditions, EmployersLearning learning) {
        this.learning = learning;
        this.conditions = conditions;
    }

    /** An employer is there when the run is founded. */
    public void begin(Week week, Employer employer) {
        conditions.begin(week, employer);
        learning.begin(week, employer);
    }
}
