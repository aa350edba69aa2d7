package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * B3, relation to the veileder: trust and knowledge of the case grow by contact, fade unused, and break with the person
 * and with promises not kept [HAL23 §6.2 §7.1 §8.1]. Trust never finds a job by itself (literature L13): it lets a talk
 * teach more about the case, and keeps people from breaking off. The less of the case a veileder knows, the likelier it
 * is that somebody is not believed, which hurts trust for long.
 *
 * <p>Off: trust stays at its starting level for everybody, whatever happens.
 */
public final class Relation implements Mechanism {
    private static final long BELIEVED = KeyedRandom.decision("B3.believed");

    private final Strain strain;
    private final Competence competence;
    private final Participation participation;
    private final boolean on;
    private final double start;
    private final double gain;
    private final double fade;
    private final double broken;
    private final double disbelief;
    private final double lostInDisbelief;
    private final double knownGain;
    private final double knownWithoutTrust;
    private final double knownRemains;
    private final MeetingOrDigital channel;

    public Relation(Settings settings, Strain strain, Competence competence, Participation participation) {
        this.participation = participation;
        this.strain = strain;
        this.competence = competence;
        on = settings.on("B3");
        start = settings.get("trust.start");
        gain = settings.get("trust.gain_per_contact");
        fade = settings.get("trust.fade_per_week");
        broken = settings.get("trust.lost_on_broken_promise");
        disbelief = settings.get("trust.disbelief_per_contact");
        lostInDisbelief = settings.get("trust.lost_when_not_believed");
        knownGain = settings.get("knowledge.gain_per_contact");
        knownWithoutTrust = settings.get("knowledge.gain_without_trust");
        knownRemains = settings.get("knowledge.remains_on_change");
        channel = new MeetingOrDigital(settings);
    }

    /** Unused trust fades. */
    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            bruker.trust = on ? bruker.trust * (1 - fade) : start;
        }
    }

    /** Nobody has talked with a person for some weeks before the run. */
    void unused(Bruker bruker, int weeks) {
        if (on) {
            bruker.trust *= StrictMath.pow(1 - fade, weeks);
        }
    }

    /** Somebody meets the office for the first time, or anew. */
    void begin(Bruker bruker) {
        bruker.trust = start;
    }

    /** A talk has taken place. */
    void talk(Week week, Bruker bruker, boolean digital) {
        Veileder veileder = bruker.handler(Task.CONTACT);
        double build = channel.worth(bruker, digital) * strain.talks(veileder);
        boolean believed =
                week.random().uniform(bruker.id(), BELIEVED, week.number()) >= disbelief * (1 - bruker.known);
        bruker.known = Curves.grow(
                bruker.known, knownGain * build * told(veileder) * Curves.onTop(knownWithoutTrust, bruker.trust));
        if (on && !believed) {
            week.because(Reason.CASE_KNOWN, -(1 - bruker.known), -1);
            week.tell(Event.NOT_BELIEVED, bruker, veileder);
        }
        if (on) {
            bruker.trust = believed
                    ? Curves.grow(bruker.trust, gain * build * participation.builds(bruker))
                    : bruker.trust * (1 - lostInDisbelief);
        }
    }

    /** How much a veileder gets to know in a talk; as much as could be known at the most. */
    private double told(Veileder veileder) {
        return Math.min(1 / knownGain, competence.factor(veileder, Skill.KARTLEGGING));
    }

    /** A promise is broken, as when a deadline slips. */
    void breakPromise(Bruker bruker) {
        if (on) {
            bruker.trust *= 1 - broken;
        }
    }

    /**
     * Another veileder takes the case: of the trust nothing remains, so that a broken relation gets a new start; of the
     * knowledge what was written down and is read.
     */
    void change(Bruker bruker) {
        bruker.known *= knownRemains;
        if (on) {
            bruker.trust = start;
        }
    }
}
