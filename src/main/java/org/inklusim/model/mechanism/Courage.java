package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A4, courage to prioritise: whether a veileder manages to put a few before the many hangs on the leader's support,
 * colleagues who do the same and own experience, not on size alone; mixed signals (be close and fill measures) paralyse
 * [AFI24 §3.4.1 §3.4.2 tab.13]. A veileder without courage this week begins no new close case, and the close cases there
 * are take turns with the rest. The signal to fill is the office's own for those who follow closely: the more of its
 * places at providers stand empty against the usual share, the stronger, and none where all are taken; who follows
 * nobody closely hears the usual one. Shared between brukere.
 *
 * <p>Off: close cases always go first.
 */
public final class Courage implements Mechanism {
    private static final long DARES = KeyedRandom.decision("A4.dares");

    private final boolean on;
    private final double base;
    private final double leader;
    private final double colleagues;
    private final double experience;
    private final double mixed;
    private final double strain;
    private final double pressure;
    private final double usualEmpty;
    private final PlacesAndMoney places;

    public Courage(Settings settings, PlacesAndMoney places) {
        this.places = places;
        on = settings.on("A4");
        base = settings.get("courage.base");
        leader = settings.get("courage.leader_effect");
        colleagues = settings.get("courage.colleagues_effect");
        experience = settings.get("courage.experience_effect");
        mixed = settings.get("courage.mixed_signals_effect");
        strain = settings.get("courage.strain_effect");
        pressure = settings.on("D2") ? settings.get("measure.pressure_to_fill") : 0;
        usualEmpty = settings.get("courage.usual_empty_places");
    }

    @Override
    public void act(Week week) {
        List<Veileder> veiledere = week.society().veiledere();
        for (int i = 0; i < veiledere.size(); i++) {
            Veileder veileder = veiledere.get(i);
            veileder.courageous = !on
                    || veileder.specialist
                    || week.random().uniform(veileder.id(), DARES, week.number()) < chance(week, veileder);
            if (!veileder.courageous && veileder.present) {
                week.tell(Event.DARES_NOT, veileder);
            }
        }
    }

    /** Chance that a veileder dares to prioritise in a week. */
    double chance(Week week, Veileder veileder) {
        return Curves.logistic(base
                + leader * (2 * veileder.kontor.leaderSupport - 1)
                + colleagues * others(veileder)
                + experience * (2 * veileder.mastery - 1)
                - mixed * signal(week, veileder)
                - strain * veileder.strain);
    }

    /** Strength of the signal to fill measures that stands against the one to be close. */
    private double signal(Week week, Veileder veileder) {
        return veileder.closeCases > 0 ? pressure * places.empty(week, veileder.kontor) / usualEmpty : pressure;
    }

    /** Share of colleagues who have close cases. */
    private static double others(Veileder veileder) {
        int all = 0;
        int close = 0;
        List<Veileder> office = veileder.kontor.veiledere;
        for (int i = 0; i < office.size(); i++) {
            if (office.get(i) != veileder && !office.get(i).specialist) {
                all++;
                close += office.get(i).closeCases > 0 ? 1 : 0;
            }
        }
        return all > 0 ? close / (double) all : 0;
    }
}
