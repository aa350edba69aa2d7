package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A11, collective reflection: regular meetings of those who have close cases make tacit knowledge shared; they need
 * leader support, at least two with cases of their own, and are crowded out where work is overdue [AFI24 §2.2.1 §3.2.8
 * §3.6 tab.8 tab.13]. Without the leader's support they hang on enthusiasts: those with close cases who think of
 * place-then-train rather than train-then-place (A12). A course for one person is no meeting and spreads nothing; a
 * fylkeskontakt, of whom ten of thirty say that it helped and eight that it did not (F98), is left out. Participants are pulled towards the best among them in skill (single-loop) and belief (double-loop). Shared
 * between brukere.
 *
 * <p>Off: nobody meets.
 */
public final class Reflection implements Mechanism {
    private static final long MEETS = KeyedRandom.decision("A11.meets");
    private static final long COMES = KeyedRandom.decision("A11.comes");

    private final boolean on;
    private final double perWeek;
    private final int minutes;
    private final double skillPull;
    private final double beliefPull;
    private final DefensiveRoutines defence;
    private final Belief belief;

    public Reflection(Settings settings, DefensiveRoutines defence, Belief belief) {
        this.belief = belief;
        this.defence = defence;
        on = settings.on("A11");
        perWeek = Units.perWeek(settings.scenario().office().reflectionMeetingsPerMonth());
        minutes = (int) Math.round(settings.get("reflection.minutes"));
        skillPull = settings.get("reflection.skill_pull");
        beliefPull = settings.get("reflection.belief_pull");
    }

    @Override
    public void act(Week week) {
        for (Kontor kontor : week.society().kontorer()) {
            List<Veileder> all = kontor.veiledere;
            for (int i = 0; i < all.size(); i++) {
                all.get(i).reflection = 0;
            }
            double chance = perWeek * Curves.onTop(kontor.leaderSupport, enthusiasts(all));
            if (on && week.random().uniform(kontor.index, MEETS, week.number()) < chance) {
                meet(week, kontor);
            }
        }
    }

    /** Share of an office's veiledere who would meet of their own accord. */
    private double enthusiasts(List<Veileder> all) {
        int there = 0;
        for (int i = 0; i < all.size(); i++) {
            Veileder veileder = all.get(i);
            there += veileder.closeCases > 0 && belief.enthusiastic(veileder) ? 1 : 0;
        }
        return all.isEmpty() ? 0 : there / (double) all.size();
    }

    private void meet(Week week, Kontor kontor) {
        int there = 0;
        List<Veileder> all = kontor.veiledere;
        for (int i = 0; i < all.size(); i++) {
            Veileder veileder = all.get(i);
            boolean comes = veileder.present
                    && veileder.closeCases > 0
                    && week.random().uniform(veileder.id(), COMES, week.number()) * veileder.load < 1;
            veileder.reflection = comes ? minutes : 0;
            there += comes ? 1 : 0;
        }
        if (there < 2) {
            for (int i = 0; i < all.size(); i++) {
                all.get(i).reflection = 0;
            }
            return;
        }
        double open = defence.learning(kontor);
        for (int s = 0; s < Skill.count(); s++) {
            double best = 0;
            for (int i = 0; i < all.size(); i++) {
                best = all.get(i).reflection > 0 ? Math.max(best, all.get(i).nik[s]) : best;
            }
            for (int i = 0; i < all.size(); i++) {
                Veileder veileder = all.get(i);
                veileder.nik[s] += veileder.reflection > 0 ? skillPull * open * (best - veileder.nik[s]) : 0;
            }
        }
        double boldest = 0;
        for (int i = 0; i < all.size(); i++) {
            boldest = all.get(i).reflection > 0 ? Math.max(boldest, all.get(i).belief) : boldest;
        }
        for (int i = 0; i < all.size(); i++) {
            Veileder veileder = all.get(i);
            veileder.belief += veileder.reflection > 0 ? beliefPull * open * (boldest - veileder.belief) : 0;
        }
    }
}
