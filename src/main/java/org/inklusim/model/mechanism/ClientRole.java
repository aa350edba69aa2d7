package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;

/**
 * B17, learnt client role: effort adapts to what NAV shows [HAL23 §7.4]. Initiative is answered with initiative:
 * talks that NAV itself takes, up to as many as the person wants (B4). Silence since the last one teaches to wait, a call
 * that nobody answers all the more. Who is met with initiative looks for work and calls more. What contact does to
 * motivation is B4's; too much of it takes nothing from initiative. A no-show at a measure that does not fit, to which nobody reacts, teaches no-show at such measures; a veileder
 * who is in touch reacts, or lets the benefit feel it (B2), and half of what was learnt is gone.
 *
 * <p>Off: everybody shows the usual initiative, and no-shows teach nothing.
 */
public final class ClientRole {
    private final boolean on;
    private final double pace;
    private final double effect;
    private final double usual;
    private final double reactionWeeks;
    private final double learns;
    private final double habitEffect;
    private final double usualHabit;

    public ClientRole(Settings settings) {
        on = settings.on("B17");
        pace = settings.get("motivation.pace_per_week");
        effect = settings.get("client_role.initiative_effect");
        usual = settings.get("client_role.usual_initiative");
        reactionWeeks = settings.get("client_role.reaction_weeks");
        learns = settings.get("client_role.learnt_per_no_show");
        habitEffect = settings.get("client_role.no_show_effect");
        usualHabit = settings.get("client_role.usual_habit");
    }

    /** Somebody meets the office. */
    void begin(Bruker bruker) {
        bruker.initiative = usual;
        bruker.noShowHabit = usualHabit;
    }

    /** A week of NAV's initiative or silence. */
    void live(Week week, Bruker bruker) {
        if (on) {
            bruker.initiative += pace * (shown(week, bruker) - bruker.initiative);
        }
    }

    /** Initiative that NAV shows, 0–1: full as long as the last talk that it took is no longer ago than is wanted. */
    private static double shown(Week week, Bruker bruker) {
        boolean unanswered =
                bruker.waits(Task.BRUKER_CALL) && bruker.waitingSince(Task.BRUKER_CALL) < week.number() - 1;
        if (unanswered) {
            return 0;
        }
        double silence = Math.max(1, week.number() - bruker.lastContact);
        return Math.min(1, 1 / (bruker.talksWanted * silence));
    }

    /** Log effect of the own initiative, on search and on calls to the office. */
    double initiative(Bruker bruker) {
        return effect * (bruker.initiative - usual);
    }

    /** Factor of staying away from measures. */
    double staysAway(Bruker bruker) {
        return (1 + habitEffect * bruker.noShowHabit) / (1 + habitEffect * usualHabit);
    }

    /**
     * Somebody has stayed away from a measure.
     *
     * @param fit how well it fits, 0–1
     * @param sanctioned whether the benefit was made to feel it (B2)
     */
    void stayedAway(Week week, Bruker bruker, double fit, boolean sanctioned) {
        if (!on) {
            return;
        }
        if (sanctioned || week.number() - bruker.lastContact <= reactionWeeks) {
            bruker.noShowHabit *= 0.5;
        } else {
            bruker.noShowHabit = Curves.grow(bruker.noShowHabit, learns * (1 - fit));
        }
    }
}
