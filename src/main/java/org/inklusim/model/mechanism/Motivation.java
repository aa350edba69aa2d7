package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.population.Benefit;
import org.inklusim.random.KeyedRandom;

/**
 * B4, motivation and ownership: follow-up infects, and silence teaches to wait; but having everything done for one takes
 * ownership away, and a comfortable benefit dampens [HAL23 §6.1.1 §6.1.7 §7.4; AFI24 §3.5]. Two levers, both humps.
 * Talks, with the person or at the workplace, motivate up to as many as the person wants, which for most is weekly or
 * more; beyond that they slowly cease to. What is done <em>for</em> the person, as when employers are asked, motivates
 * up to half of what a person can take over for oneself, and twice of it makes things worse than nothing would. Levels
 * go slowly back to the person's own; a level drawn by something that lasts ends about so many
 * logits from it.
 *
 * <p>Off: everybody's motivation stays at the personal level, whatever happens.
 */
public final class Motivation {
    private static final long WANTED = KeyedRandom.decision("B4.contact_wanted");

    private final boolean on;
    private final double pace;
    private final double memory;
    private final double talks;
    private final double doneFor;
    private final double benefit;
    private final double usual;
    private final double usualTalks;
    private final double wanted;
    private final double wantedSpread;
    private final double help;
    private final double[] comfort = new double[Benefit.values().length];

    public Motivation(Settings settings, BenefitRules benefits) {
        on = settings.on("B4");
        pace = settings.get("motivation.pace_per_week");
        memory = 1 / settings.get("motivation.memory_weeks");
        talks = settings.get("motivation.contact_effect");
        doneFor = settings.get("motivation.ownership_effect");
        usual = settings.get("motivation.usual_effect");
        usualTalks = 1 / settings.get("contact.standard_weeks");
        wanted = settings.get("motivation.contact_wanted_per_week");
        wantedSpread = settings.get("motivation.contact_wanted_spread");
        help = settings.get("motivation.help_per_week");
        benefit = settings.get("motivation.benefit_effect");
        for (Benefit each : Benefit.values()) {
            comfort[each.ordinal()] = benefits.perWeek(each) / benefits.perWeek(Benefit.AAP) - 1;
        }
    }

    /** Somebody meets the office with the motivation of the person's own, and as much contact as is usual. */
    void begin(Week week, Bruker bruker) {
        bruker.motivation = bruker.spec.motivation();
        bruker.talksWanted =
                wanted * StrictMath.exp(wantedSpread * week.random().normal(bruker.id(), WANTED, 0));
        comeBack(bruker);
    }

    /** Somebody comes back: what was felt of the office is over, motivation is what it was. */
    void comeBack(Bruker bruker) {
        bruker.talksFelt = usualTalks;
        bruker.doneFor = 0;
    }

    /** A week passes: what was felt fades, and motivation goes back towards the person's own. */
    void pass(Bruker bruker) {
        bruker.talksFelt *= 1 - memory;
        bruker.doneFor *= 1 - memory;
        bruker.motivation += pace * (bruker.spec.motivation() - bruker.motivation);
    }

    /** What follow-up and benefit would do in the long run, in logits from what they do in today's standard practice. */
    double effect(Bruker bruker) {
        double y = bruker.doneFor / help;
        return talks * contact(bruker)
                + doneFor * y * (2 - y) / (1 + y * y)
                - benefit * comfort[bruker.benefit.ordinal()]
                - usual;
    }

    /** How near contact is to what the person wants, 0–1; less again beyond it. */
    double contact(Bruker bruker) {
        double x = bruker.talksFelt / bruker.talksWanted;
        return 2 * x / (1 + x * x);
    }

    /** A talk with the person, or about the person at the workplace, has taken place. */
    void talk(Bruker bruker) {
        bruker.talksFelt += memory;
    }

    /** Something that the person could have had a part in has been done for the person. */
    void doFor(Bruker bruker) {
        bruker.doneFor += memory;
    }

    /**
     * For one week something draws motivation.
     *
     * @param logits about how far from the personal level it would end if this lasted
     */
    void draw(Bruker bruker, double logits) {
        if (on) {
            double level = bruker.motivation;
            bruker.motivation += pace * logits * level * (1 - level);
        }
    }

    /** Something moves motivation at once, by so many logits. */
    void jolt(Bruker bruker, double logits) {
        if (on) {
            double level = bruker.motivation;
            bruker.motivation = level / (level + (1 - level) * StrictMath.exp(-logits));
        }
    }
}
