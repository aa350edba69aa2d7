package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentoring;

/**
 * C12, trust and chemistry between mentor and candidate: a bond grows week by week with attendance and chemistry, wears
 * when the candidate stays away, and lets more of the mentor's time become support [AFI24 §4.4 §5.3 §5.3.7].
 *
 * <p>Off: all pairs get on middling well, and the bond stays where it began.
 */
public final class MentorBond implements Mechanism {
    private final boolean on;
    private final double start;
    private final double gain;
    private final double wear;
    private final double chemistryShare;
    private final double committed;

    public MentorBond(Settings settings) {
        on = settings.on("C12");
        start = settings.get("mentor.bond_start");
        gain = settings.get("mentor.bond_gain_per_week");
        chemistryShare = settings.get("mentor.chemistry_share");
        committed = settings.get("mentor.commitment_without_bond");
        wear = settings.get("mentor.bond_wear_per_week");
    }

    /** Two people meet. */
    void begin(Mentoring mentoring, double draw) {
        mentoring.chemistry = on ? draw : 0.5;
        mentoring.bond = start;
    }

    @Override
    public void act(Week week) {
        if (!on) {
            return;
        }
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            Mentoring mentoring = bruker.placement.mentoring;
            if (mentoring.appointed()) {
                double worn = mentoring.bond * (1 - wear * (1 - bruker.health));
                mentoring.bond = Curves.grow(worn, gain * mentoring.chemistry * bruker.health);
            }
        }
    }

    /** How much of the unpaid hours a mentor gives: half from the first day, more as the bond commits. */
    double commits(Mentoring mentoring) {
        return committed + mentoring.bond;
    }

    /** Share of the mentor's time that becomes support: half by chemistry from the first day, half by the bond. */
    double carries(Mentoring mentoring) {
        return chemistryShare * mentoring.chemistry + (1 - chemistryShare) * mentoring.bond;
    }
}
