package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;

/**
 * B17, learnt client role: effort adapts to what NAV shows [HAL23 §7.4]. Initiative is answered with initiative, up to as
 * much contact as motivates most (B4), and silence teaches to wait: who is met with initiative looks for work and calls
 * more. A no-show at a measure that does not fit, to which nobody reacts, teaches no-show at such measures; a veileder
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
    private final Motivation motivation;

    public ClientRole(Settings settings, Motivation motivation) {
        this.motivation = motivation;
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
    void live(Bruker bruker) {
        if (on) {
            bruker.initiative += pace * (motivation.contact(bruker) - bruker.initiative);
        }
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
