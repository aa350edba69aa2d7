package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.random.KeyedRandom;

/**
 * B8, self-efficacy: failures lower it, mastery raises it, weighed by how hard the task was for the person: to fail at
 * what is easy costs most, to manage what is hard gives most [LIT; AFI24 §4.3.1 §5.3.4 §5.3.6]. Week by week it grows
 * with support times demand, less the further the tasks are above or below what the person can do; support fits tasks
 * to the person, so that they can step up with ability. Who believes to be able searches more, breaks off less and needs
 * less support. First enthusiasm lets nobody feel below the usual in the first weeks of a course.
 *
 * <p>Some forget and need repetition, for years [AFI24 §4.3.1]: of what they have gained since a measure began, a share
 * fades in each week after it in which nobody has talked with them for longer than is usual; a measure of the same kind
 * brings it back, quicker than it came. Who they are is drawn for each person; no source says that some needs go with
 * it. With others what is gained lasts.
 *
 * <p>Off: everybody's self-efficacy is the usual one, whatever happens.
 */
public final class SelfEfficacy {
    private static final long START = KeyedRandom.decision("B8.start");
    private static final long FORGETS = KeyedRandom.decision("B8.forgets");

    private final boolean on;
    private final double usual;
    private final double spread;
    private final double gain;
    private final double width;
    private final double swing;
    private final double effect;
    private final double needless;
    private final double enthusiasm;
    private final double forgetful;
    private final double fade;
    private final double back;
    private final double usualWeeks;

    public SelfEfficacy(Settings settings) {
        on = settings.on("B8");
        usual = settings.get("efficacy.usual");
        spread = settings.get("efficacy.spread");
        gain = settings.get("efficacy.gain_per_week");
        width = settings.get("efficacy.challenge_width");
        swing = settings.get("efficacy.swing");
        effect = settings.get("efficacy.effect");
        needless = settings.get("efficacy.need_effect");
        enthusiasm = settings.get("efficacy.enthusiasm_weeks");
        forgetful = settings.get("efficacy.forgets_share");
        fade = settings.get("efficacy.forgotten_per_week");
        back = settings.get("efficacy.repeated_per_week");
        usualWeeks = settings.get("contact.standard_weeks");
    }

    /** Somebody meets the office. */
    void begin(Week week, Bruker bruker) {
        double apart = on ? spread * week.random().normal(bruker.id(), START, 0) : 0;
        bruker.efficacy = Curves.logistic(Curves.logit(usual) + apart);
        bruker.forgets = on && week.random().uniform(bruker.id(), FORGETS, 0) < forgetful;
    }

    /** A measure has begun: one of the kind learnt in before repeats it, another is something new. */
    void learns(Bruker bruker) {
        if (on && bruker.forgets && bruker.measure != bruker.learntIn) {
            bruker.learntIn = bruker.measure;
            bruker.efficacyBefore = bruker.efficacy;
            bruker.forgotten = 0;
        }
    }

    /** A week passes: who forgets loses what nobody follows up, and has it back in a measure that repeats it. */
    void pass(Week week, Bruker bruker) {
        if (!on || !bruker.forgets || bruker.learntIn == null) {
            return;
        }
        if (bruker.measure == bruker.learntIn) {
            double again = back * Math.min(bruker.forgotten, 1 - bruker.efficacy);
            bruker.efficacy += again;
            bruker.forgotten -= again;
        } else if (bruker.measure == null && week.number() - bruker.lastContact > usualWeeks) {
            bruker.forgotten += fade * Curves.positive(bruker.efficacy - bruker.efficacyBefore);
            bruker.efficacy -= fade * Curves.positive(bruker.efficacy - bruker.efficacyBefore);
            bruker.forgotten = Math.min(bruker.forgotten, 1 - bruker.efficacy);
        }
    }

    /**
     * A week of tasks.
     *
     * @param demand what the tasks ask for, 0–1
     * @param able what the person can do, 0–1
     * @param support share of the support needed that is given, 0–1
     */
    void practise(Bruker bruker, double demand, double able, double support) {
        if (on) {
            double off = (demand - able) * (1 - support) / width;
            bruker.efficacy = Curves.grow(bruker.efficacy, gain * support * demand / (1 + off * off));
        }
    }

    /** Something was managed that asked for so much more than the person could, or less. */
    void succeeded(Bruker bruker, double gap) {
        if (on) {
            bruker.efficacy = Curves.grow(bruker.efficacy, swing * hardness(gap));
        }
    }

    /** Something was not managed that asked for so much more than the person could, or less. */
    void failed(Bruker bruker, double gap) {
        if (on) {
            bruker.efficacy *= 1 - swing * (1 - hardness(gap));
        }
    }

    /** How hard a task was, 0–1. */
    private static double hardness(double gap) {
        return (1 + gap) / 2;
    }

    /** Log effect on the own search. */
    double search(Bruker bruker) {
        return on ? effect * (bruker.efficacy - usual) : 0;
    }

    /** Log increase of the rate of breaking off. */
    double breakingOff(Week week, Bruker bruker) {
        boolean fresh = week.number() - bruker.stateSince() < enthusiasm;
        return on && !(fresh && bruker.efficacy < usual) ? effect * (usual - bruker.efficacy) : 0;
    }

    /** Factor of the support needed. */
    double need(Bruker bruker) {
        return on ? 1 - needless * (bruker.efficacy - usual) : 1;
    }
}
