package org.inklusim.observe;

import java.util.List;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Veileder;

/** Strain and inclusion competence of those in post, of a week and in sum over weeks. */
final class StaffLevels {
    private int posts;
    private double strain;
    private double nik;
    private long postWeeks;
    private double strainWeeks;
    private double nikWeeks;

    /** A week is over. */
    void record(List<Veileder> veiledere) {
        posts = 0;
        strain = 0;
        nik = 0;
        for (int i = 0; i < veiledere.size(); i++) {
            Veileder veileder = veiledere.get(i);
            if (veileder.filled()) {
                posts++;
                strain += veileder.strain;
                for (int s = 0; s < Skill.count(); s++) {
                    nik += veileder.nik[s] / Skill.count();
                }
            }
        }
        postWeeks += posts;
        strainWeeks += strain;
        nikWeeks += nik;
    }

    /** Mean strain this week; NaN where no post is filled. */
    double strain() {
        return posts > 0 ? strain / posts : Double.NaN;
    }

    /** Mean competence this week; NaN where no post is filled. */
    double nik() {
        return posts > 0 ? nik / posts : Double.NaN;
    }

    /** Mean strain over post-weeks; NaN where there were none. */
    double meanStrain() {
        return postWeeks > 0 ? strainWeeks / postWeeks : Double.NaN;
    }

    /** Mean competence over post-weeks; NaN where there were none. */
    double meanNik() {
        return postWeeks > 0 ? nikWeeks / postWeeks : Double.NaN;
    }
}
