package org.inklusim.observe;

import java.util.List;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Veileder;

/** Strain and inclusion competence of those in post, of a week and in sum over weeks. */
final class StaffLevels {
    private final WeekMean strain = new WeekMean();
    private final WeekMean nik = new WeekMean();

    /** A week is over. */
    void record(List<Veileder> veiledere) {
        strain.begin();
        nik.begin();
        for (int i = 0; i < veiledere.size(); i++) {
            Veileder veileder = veiledere.get(i);
            if (veileder.filled()) {
                strain.add(veileder.strain);
                nik.add(competence(veileder));
            }
        }
        strain.end();
        nik.end();
    }

    private static double competence(Veileder veileder) {
        double sum = 0;
        for (int s = 0; s < Skill.count(); s++) {
            sum += veileder.nik[s];
        }
        return sum / Skill.count();
    }

    /** Mean strain this week; NaN where no post is filled. */
    double strain() {
        return strain.ofWeek();
    }

    /** Mean competence this week; NaN where no post is filled. */
    double nik() {
        return nik.ofWeek();
    }

    /** Mean strain over post-weeks; NaN where there were none. */
    double meanStrain() {
        return strain.ofAll();
    }

    /** Mean competence over post-weeks; NaN where there were none. */
    double meanNik() {
        return nik.ofAll();
    }
}
