package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;

/**
 * B3, relation to the veileder: trust and knowledge of the case grow by contact, fade unused, and break with the person
 * and with promises not kept [HAL23 §6.2 §7.1 §8.1]. Trust never finds a job by itself (literature L13): it lets a talk
 * teach more about the case, and keeps people from breaking off.
 *
 * <p>Off: trust stays at its starting level for everybody, whatever happens.
 */
public final class Relation implements Mechanism {
    private final boolean on;
    private final double start;
    private final double gain;
    private final double fade;
    private final double broken;
    private final double knownGain;
    private final double knownWithoutTrust;
    private final double knownRemains;
    private final double digitalBuild;

    public Relation(Settings settings) {
        on = settings.on("B3");
        start = settings.get("trust.start");
        gain = settings.get("trust.gain_per_contact");
        fade = settings.get("trust.fade_per_week");
        broken = settings.get("trust.lost_on_broken_promise");
        knownGain = settings.get("knowledge.gain_per_contact");
        knownWithoutTrust = settings.get("knowledge.gain_without_trust");
        knownRemains = settings.get("knowledge.remains_on_change");
        digitalBuild = settings.get("contact.digital_build");
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

    /** Somebody meets the office for the first time, or anew. */
    void begin(Bruker bruker) {
        bruker.trust = start;
    }

    /** A talk has taken place. */
    void talk(Bruker bruker, boolean digital) {
        double build = digital ? digitalBuild : 1;
        bruker.known = Curves.grow(bruker.known, knownGain * build * Curves.onTop(knownWithoutTrust, bruker.trust));
        if (on) {
            bruker.trust = Curves.grow(bruker.trust, gain * build);
        }
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
