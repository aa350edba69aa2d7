package org.inklusim.observe;

import java.util.List;
import org.inklusim.model.agent.Employer;

/** Willingness and inclusion competence of employers, of a week and in sum over weeks. */
final class EmployerLevels {
    private final WeekMean willingness = new WeekMean();
    private final WeekMean aik = new WeekMean();

    /** A week is over. */
    void record(List<Employer> employers) {
        willingness.begin();
        aik.begin();
        for (int i = 0; i < employers.size(); i++) {
            willingness.add(employers.get(i).willingness);
            aik.add(employers.get(i).aik);
        }
        willingness.end();
        aik.end();
    }

    /** Mean willingness this week; NaN without employers. */
    double willingness() {
        return willingness.ofWeek();
    }

    /** Mean competence this week; NaN without employers. */
    double aik() {
        return aik.ofWeek();
    }

    /** Mean willingness over employer-weeks; NaN where there were none. */
    double meanWillingness() {
        return willingness.ofAll();
    }

    /** Mean competence over employer-weeks; NaN where there were none. */
    double meanAik() {
        return aik.ofAll();
    }
}
