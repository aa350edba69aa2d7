package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * B5, participation: how far a person's own wishes decide, on the six lower rungs of Arnstein's ladder, which differ
 * from veileder to veileder and from matter to matter; who knows the case asks more [HAL23 §6.1.3 §6.1.9 §6.2.3 §7.5;
 * LIT]. Being heard builds motivation, trust and learning whatever is granted; how much say the rung gives also moves
 * what is ordered. A wish set aside makes people look for themselves, and on the two lowest rungs it is felt as pressure,
 * which lowers motivation. Being heard is felt for a while: the last matter weighs as much as all before it.
 *
 * <p>Off: everybody is heard as is usual, has no say in what is ordered, and no wish is set aside.
 */
public final class Participation {
    private static final long TONE = KeyedRandom.decision("B5.tone_of_the_veileder");
    private static final long RUNG = KeyedRandom.decision("B5.rung");
    private static final long WISH = KeyedRandom.decision("B5.wish");

    /** What is talked about. */
    public enum Matter {
        PLAN,
        TALK,
        MEASURE
    }

    private final boolean on;
    private final double rungs;
    private final double usual;
    private final double base;
    private final double spread;
    private final double knownEffect;
    private final double weight;
    private final double wishes;
    private final double motivates;
    private final double builds;
    private final double pressure;
    private final double search;
    private final double usuallySetAside;
    private final Motivation motivation;

    public Participation(Settings settings, Motivation motivation) {
        this.motivation = motivation;
        on = settings.on("B5");
        rungs = settings.get("participation.highest_rung");
        double middle = (settings.get("participation.usual_rung") - 0.5) / rungs;
        usual = heard(settings.get("participation.usual_rung"));
        base = Curves.logit(middle);
        spread = settings.get("participation.spread");
        knownEffect = settings.get("participation.known_effect");
        weight = settings.get("participation.say");
        wishes = settings.get("order.discretion");
        motivates = settings.get("participation.motivation_effect");
        builds = settings.get("participation.growth_effect");
        pressure = settings.get("participation.pressure_effect");
        search = settings.get("own_search.wish_set_aside_effect");
        usuallySetAside = settings.get("participation.usual_set_aside");
    }

    /** Somebody meets the office, or comes back. */
    void begin(Bruker bruker) {
        bruker.heard = usual;
        bruker.wishSetAside = false;
    }

    /** How far somebody is heard on a rung, 0–1. */
    private double heard(double rung) {
        return (rung - 1) / (rungs - 1);
    }

    /** A matter is taken up with a person, who is heard on some rung of the ladder, from 1. */
    int hear(Week week, Bruker bruker, Matter matter) {
        if (!on) {
            return 1;
        }
        Veileder veileder = bruker.handler(Task.CONTACT);
        KeyedRandom random = week.random();
        double tone = random.normal(veileder.id(), TONE, veileder.holder);
        double now = random.normal(bruker.id(), matter.ordinal(), RUNG, week.number(), 0);
        double level = Curves.logistic(base + knownEffect * (2 * bruker.known - 1) + spread * (tone + now));
        int rung = 1 + (int) (rungs * level);
        bruker.heard += 0.5 * (heard(rung) - bruker.heard);
        return rung;
    }

    /** Weight of the person's own wishes in what is ordered, 0–1. */
    double say(int rung) {
        return on ? weight * heard(rung) : 0;
    }

    /** The same for somebody heard as usual. */
    double say(Bruker bruker) {
        return on ? weight * bruker.heard : 0;
    }

    /** How much a person would like a measure, on the scale of fit; one who wishes for training, any of it. */
    double wish(Week week, Bruker bruker, Measure measure) {
        double wish = measure.training()
                ? bruker.trainingWish
                : week.random().uniform(bruker.id(), measure.ordinal(), WISH, 0, 0);
        return wishes * (2 * wish - 1);
    }

    /** It is decided what is ordered, or that nothing is. */
    void decide(Week week, Bruker bruker, int rung, Measure ordered, Measure wished) {
        if (!on || ordered == null && wished == null) {
            return;
        }
        boolean setAside = ordered != wished;
        if (setAside && rung <= 2) {
            motivation.jolt(bruker, -pressure);
            week.tell(Event.PRESSED, bruker, bruker.handler(Task.CONTACT));
        } else if (setAside != bruker.wishSetAside) {
            Event event = setAside ? Event.WISH_SET_ASIDE : Event.WISH_MET;
            week.tell(event, bruker, bruker.handler(Task.CONTACT), wished, rung);
        }
        bruker.wishSetAside = setAside;
    }

    /** Work begins at an employer, where the person wished to work or elsewhere. */
    void work(Bruker bruker, Employer employer) {
        bruker.wishSetAside = on && employer.spec.industry() != bruker.spec.industry();
    }

    /** What being heard does to motivation, in logits. */
    double motivates(Bruker bruker) {
        return motivates * (bruker.heard - usual);
    }

    /** Factor of what a talk builds, and of what is learnt. */
    double builds(Bruker bruker) {
        return 1 + builds * (bruker.heard - usual);
    }

    /** Log effect on a person's own search. */
    double search(Bruker bruker) {
        return on ? search * ((bruker.wishSetAside ? 1 : 0) - usuallySetAside) : 0;
    }
}
