package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A2, what counts as tight follow-up is a norm handed on to newcomers: three to four months at one office, monthly in the
 * newcomer's own eyes, so that an interval can be long without overload [AFI24 §3.3.2 (F50)]. The form: each
 * veileder plans talks at an interval of the own, which goes from what newcomers think towards what the office does;
 * offices differ, as far as {@code office.spread} says, by a lognormal draw.
 *
 * <p>Off (A2): everybody plans at the usual interval.
 */
final class ContactNorm {
    private static final long OFFICE = KeyedRandom.decision("A2.office_norm");

    private final boolean on;
    private final double usual;
    private final double newcomers;
    private final double pace;
    private final double spread;

    ContactNorm(Settings settings) {
        on = settings.on("A2");
        usual = settings.get("contact.standard_weeks");
        newcomers = settings.get("contact.newcomer_weeks");
        pace = settings.get("contact.norm_pace_per_week");
        spread = settings.get("contact.office_spread")
                * settings.scenario().office().spread();
    }

    /** Weeks between talks that an office holds to be right. */
    double office(Week week, Kontor kontor) {
        return usual * StrictMath.exp(spread * week.random().normal(kontor.index, OFFICE, 0));
    }

    /** Somebody takes up a post; who was there when the run began shares the norm of the office. */
    void begin(Week week, Veileder veileder) {
        veileder.contactWeeks = veileder.holder == 0 ? office(week, veileder.kontor) : newcomers;
    }

    /** The norm is handed on. */
    void handOn(Week week) {
        List<Kontor> offices = week.society().kontorer();
        for (int i = 0; on && i < offices.size(); i++) {
            double norm = office(week, offices.get(i));
            List<Veileder> posts = offices.get(i).veiledere;
            for (int k = 0; k < posts.size(); k++) {
                Veileder veileder = posts.get(k);
                veileder.contactWeeks += pace * (norm - veileder.contactWeeks);
            }
        }
    }

    /** Weeks between planned talks in standard practice with a bruker of this veileder. */
    double weeks(Veileder veileder) {
        return on ? veileder.contactWeeks : usual;
    }
}
