package org.inklusim.model.practice;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.model.mechanism.YouthTeam;

/**
 * A6, standard practice (bestiller–utfører): planned talks at the office's interval, a measure ordered as next step, and
 * at a workplace little talk, mostly with the manager, so that little of what happens there is heard [AFI24 §3.2.7 §4.2
 * ch.6 §6.2]. Every bruker who is not followed closely is followed so, in all practices. Structural.
 */
public final class StandardPractice implements Mechanism {
    private final FollowUp followUp;
    private final FollowUp young;
    private final YouthTeam youth;

    public StandardPractice(Settings settings) {
        youth = new YouthTeam(settings);
        followUp = followUp(settings, 1);
        young = followUp(settings, youth.intervals());
    }

    private static FollowUp followUp(Settings settings, double employerIntervals) {
        return new FollowUp(
                "standard",
                false,
                settings.get("contact.standard_weeks"),
                employerIntervals * settings.get("workplace.standard_weeks"),
                employerIntervals * settings.get("search.standard_weeks"),
                (int) settings.get("search.standard_reach"),
                settings.get("insight.standard_share"),
                false,
                false,
                true);
    }

    /** How a bruker is followed under standard practice; the young by a youth veileder with more employer contact (A9). */
    FollowUp followUp(Bruker bruker) {
        Veileder veileder = bruker.veileder;
        return veileder != null && veileder.youth && youth.young(bruker) ? young : followUp;
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (!bruker.close()) {
                bruker.followUp = followUp(bruker);
            }
        }
    }
}
