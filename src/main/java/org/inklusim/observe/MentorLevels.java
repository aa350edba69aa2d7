package org.inklusim.observe;

import java.util.List;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;

/** Strain of mentors who have somebody to help, of a week and in sum over weeks. */
final class MentorLevels {
    private final WeekMean strain = new WeekMean();

    /** A week is over. */
    void record(List<Employer> employers) {
        strain.begin();
        for (int i = 0; i < employers.size(); i++) {
            List<Mentor> asked = employers.get(i).mentors();
            for (int k = 0; k < asked.size(); k++) {
                if (asked.get(k).busy()) {
                    strain.add(asked.get(k).strain);
                }
            }
        }
        strain.end();
    }

    /** Mean strain this week; NaN where there is no mentor. */
    double strain() {
        return strain.ofWeek();
    }

    /** Mean strain over weeks of mentors; NaN where there were none. */
    double meanStrain() {
        return strain.ofAll();
    }
}
