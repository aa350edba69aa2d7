package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A10, NAV's inclusion competence (NIK): routine work keeps up a personal level that newcomers grow into and to which
 * what was learnt beyond it fades unused, but not in weeks of reflection with colleagues (A11); talks at workplaces and close cases teach more, with diminishing returns. New
 * staff start low and need more time, since the systems come first [AFI24 §1.4.2 §2.2.2 §2.2.5 §3.3.2
 * tab.8 tab.9; literature L11 L47]. It makes kartlegging tell more, search meet better, talks worth more and what is said
 * at a workplace better understood, in the whole portfolio, and knowing the rules makes grants
 * quicker. Shared between brukere.
 *
 * <p>Off: everybody who takes up a post has middling competence, which bears on nothing, and nobody is a beginner.
 */
public final class Competence implements Mechanism {
    private static final long START = KeyedRandom.decision("A10.start");

    private final boolean on;
    private final double newcomer;
    private final double established;
    private final double spread;
    private final double gain;
    private final double routineShare;
    private final double pace;
    private final double beginnerExtra;
    private final double beginnerWeeks;
    private final double rules;
    private final DefensiveRoutines defence;

    public Competence(Settings settings, DefensiveRoutines defence) {
        this.defence = defence;
        on = settings.on("A10");
        newcomer = settings.get("nik.newcomer");
        established = settings.get("nik.established");
        spread = settings.get("nik.spread");
        routineShare = settings.get("nik.routine_share");
        gain = settings.get("nik.gain_per_task");
        pace = settings.get("nik.pace_per_week");
        beginnerExtra = settings.get("nik.beginner_extra_time");
        beginnerWeeks = settings.get("nik.beginner_weeks");
        rules = settings.get("nik.rules_effect");
    }

    /** Somebody takes up a post; who was there when the run began has had it for long. */
    void begin(Week week, Veileder veileder) {
        boolean first = veileder.holder == 0;
        veileder.tenure = first ? (int) (2 * beginnerWeeks) : 0;
        double usual = Curves.logit(established);
        for (int i = 0; i < Skill.count(); i++) {
            double apart = spread * week.random().normal(veileder.id(), i, START, veileder.holder, 0);
            veileder.routine[i] = on ? Curves.logistic(usual + apart) : 0.5;
            veileder.nik[i] = first || !on ? veileder.routine[i] : newcomer * veileder.routine[i];
        }
    }

    @Override
    public void act(Week week) {
        List<Veileder> veiledere = week.society().veiledere();
        for (int i = 0; i < veiledere.size(); i++) {
            Veileder veileder = veiledere.get(i);
            veileder.tenure++;
            for (int s = 0; on && s < Skill.count(); s++) {
                double back = veileder.routine[s] - veileder.nik[s];
                veileder.nik[s] += back < 0 && veileder.reflection > 0 ? 0 : pace * back;
            }
        }
    }

    /** Something has been done with a bruker and teaches; with a close case in full, else little. */
    void learn(Veileder veileder, Skill skill, boolean close) {
        learn(veileder, skill, close, 1);
    }

    /** The same, teaching a share of what such a thing usually teaches. */
    void learn(Veileder veileder, Skill skill, boolean close, double part) {
        if (on) {
            int i = skill.ordinal();
            double share = part * (close ? 1 : routineShare);
            veileder.nik[i] = Curves.grow(veileder.nik[i], gain * share * defence.learning(veileder.kontor));
        }
    }

    /** What a veileder brings about against one of middling competence, 0–2. */
    double factor(Veileder veileder, Skill skill) {
        return on ? 2 * veileder.nik[skill.ordinal()] : 1;
    }

    /** How much longer grants take than somebody who knows the rules middling well. */
    double grantTime(Veileder veileder) {
        return on ? 1 + rules * (1 - 2 * veileder.nik[Skill.TRAINING_RULES.ordinal()]) : 1;
    }

    /** How much longer everything takes a beginner. */
    double time(Veileder veileder) {
        return on ? 1 + beginnerExtra * StrictMath.exp(-veileder.tenure / beginnerWeeks) : 1;
    }
}
