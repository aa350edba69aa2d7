package org.inklusim.observe;

import java.util.List;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;

/** Strain of mentors who have somebody to help, of a week and in sum over weeks. */
final class MentorLevels {
    private int mentors;
    private double strain;
    private long mentorWeeks;
    private double strainWeeks;

    /** A week is over. */
    void record(List<Employer> employers) {
        mentors = 0;
        strain = 0;
        for (int i = 0; i < employers.size(); i++) {
            List<Mentor> asked = employers.get(i).mentors();
            for (int k = 0; k < asked.size(); k++) {
                if (asked.get(k).busy()) {
                    mentors++;
                    strain += asked.get(k).strain;
                }
            }
        }
        mentorWeeks += mentors;
        strainWeeks += strain;
    }

    /** Mean strain this week; NaN where there is no mentor. */
    double strain() {
        return mentors > 0 ? strain / mentors : Double.NaN;
    }

    /** Mean strain over weeks of mentors; NaN where there were none. */
    double meanStrain() {
        return mentorWeeks > 0 ? strainWeeks / mentorWeeks : Double.NaN;
    }
}
