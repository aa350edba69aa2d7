package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Employer;

/** What mechanisms set on an employer when a run is founded: traits and first levels (C1, C2, C5, C8, C18). */
public final class NewEmployers {
    private final EmployerSide side;

    public NewEmployers(EmployerSide side) {
        this.side = side;
    }

    /** An employer is there when the run is founded. */
    public void begin(Week week, Employer employer) {
        side.begin(week, employer);
    }
}
