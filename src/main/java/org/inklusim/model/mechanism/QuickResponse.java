package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * C5, quick response: employers solve small troubles themselves and call to be rescued or to end; more than a few days
 * is long to wait then, and patience wears [NIC17; AFI24 §5.4.2 §6.2 §6.3; F67 F123 F149 F150]. A direct line is each
 * veileder's choice and a mobile phone the office's; without the first a call comes by the contact centre, without the
 * second half the way. Time in line comes on top (A2). Worn patience lets the employer end a course sooner (inferred)
 * and recovers while nothing waits; reply time alone moves little (literature L51). Some employers want regular calls,
 * some only on demand (a keyed trait): where they are wanted, a long time without one that the office has sought wears
 * patience too; elsewhere such calls do nothing here but take their time.
 *
 * <p>Off: every call comes straight to the desk, and nobody's patience wears.
 */
public final class QuickResponse {
    private static final long DIRECT = KeyedRandom.decision("C5.direct_line");
    private static final long REGULAR = KeyedRandom.decision("C5.regular_calls");
    private static final long MOBILES = KeyedRandom.decision("C5.mobile_phones");

    private final boolean on;
    private final double directShare;
    private final double mobileShare;
    private final double centre;
    private final double patient;
    private final double loss;
    private final double gain;
    private final double effect;
    private final double wantShare;
    private final double silentWeeks;
    private final double keptInSilence;
    private final double usualLost;

    public QuickResponse(Settings settings) {
        on = settings.on("C5");
        directShare = settings.get("response.direct_line_share");
        mobileShare = settings.get("response.mobile_share");
        centre = settings.get("response.centre_days");
        patient = settings.get("response.patient_days");
        loss = settings.get("response.patience_loss_per_day");
        gain = settings.get("response.patience_gain_per_week");
        effect = settings.get("response.patience_effect");
        wantShare = settings.get("response.regular_calls_share");
        silentWeeks = settings.get("response.silence_weeks");
        keptInSilence = StrictMath.exp(-settings.get("response.silence_loss_per_week"));
        usualLost = settings.get("response.usual_silence_loss");
    }

    /** An employer is founded, who wants regular calls or not. */
    void begin(Week week, Employer employer) {
        employer.wantsCalls = on && week.random().uniform(employer.id(), REGULAR, 0) < wantShare;
    }

    /** Somebody takes up a post, and gives employers a direct number or not. */
    void begin(Week week, Veileder veileder) {
        veileder.directLine = week.random().uniform(veileder.id(), DIRECT, veileder.holder) < directShare;
    }

    /** Working days that a call is on its way to a veileder's desk: the whole way by the contact centre, half, or none. */
    double onItsWay(Week week, Veileder veileder) {
        if (!on) {
            return 0;
        }
        boolean mobiles = week.random().uniform(veileder.kontor.index, MOBILES, 0) < mobileShare;
        return centre * (veileder.directLine ? mobiles ? 0 : 0.5 : 1);
    }

    /** A call has been answered after so many working days; weeks in line have told on patience already. */
    void answered(Week week, Bruker bruker, double days) {
        if (on) {
            wear(bruker.placement, weeksInLine(week, bruker), days);
        }
    }

    /** A week at a workplace: patience wears while a call waits, or the office is silent too long, else it recovers. */
    void week(Week week, Bruker bruker) {
        Placement placement = bruker.placement;
        if (on && bruker.waits(Task.EMPLOYER_CALL)) {
            double before = weeksInLine(week, bruker);
            wear(placement, before, before + Units.WORKING_DAYS_PER_WEEK);
        } else if (on && bruker.employer.wantsCalls && week.number() - bruker.lastWorkplaceContact >= silentWeeks) {
            placement.patience *= keptInSilence;
        } else if (on && placement.patience < 1) {
            placement.patience = Curves.grow(placement.patience, gain);
        }
    }

    /** Working days of whole weeks that the call has waited before this one. */
    private static double weeksInLine(Week week, Bruker bruker) {
        return Units.WORKING_DAYS_PER_WEEK * (week.number() - bruker.waitingSince(Task.EMPLOYER_CALL));
    }

    private void wear(Placement placement, double from, double to) {
        double beyond = Curves.positive(to - patient) - Curves.positive(from - patient);
        if (beyond > 0) {
            placement.patience *= StrictMath.exp(-loss * beyond);
        }
    }

    /**
     * Log increase, by worn patience, of the rate at which the employer ends a course; with those who want regular calls
     * against what the usual silence takes.
     */
    double worn(Bruker bruker) {
        double usual = bruker.employer.wantsCalls ? usualLost : 0;
        return on ? effect * (1 - bruker.placement.patience - usual) : 0;
    }
}
