package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.random.KeyedRandom;

/**
 * D7, granting clock: measures are granted in pieces, several for three months, training a semester at a time; each
 * renewal is work, a talk with the person or at the workplace, a look at progress and a point where it can end [NIC17
 * follow-up; SKO23 barriers; that it ends early is assumed]. The form: when a piece is over, a renewal and a talk fall
 * due; until the veileder has dealt with the renewal the person stays. It is refused with a chance that falls with the
 * progress that is seen since the last grant, to the share that the case is known. When the usual length is over, some
 * measures go on by another piece as far as rules on length allow (D1), oftener where an employer only takes (C18). How long pieces are is the veileder's own (D6).
 *
 * <p>Off: a measure is granted at once for its usual length, and ends with it.
 */
public final class GrantingClock {
    private static final long REFUSED = KeyedRandom.decision("D7.refused");
    private static final long GOES_ON = KeyedRandom.decision("D7.goes_on");

    private final boolean on;
    private final double pieceWeeks;
    private final double trainingPieceWeeks;
    private final double refused;
    private final double progressEffect;
    private final double goesOn;
    private final MeasureCatalogue catalogue;
    private final Discretion discretion;
    private final WorkAbility ability;
    private final OnlyTaking taking;

    public GrantingClock(
            Settings settings,
            MeasureCatalogue catalogue,
            Discretion discretion,
            WorkAbility ability,
            OnlyTaking taking) {
        this.taking = taking;
        this.catalogue = catalogue;
        this.discretion = discretion;
        this.ability = ability;
        on = settings.on("D7");
        pieceWeeks = settings.get("grant.piece_weeks");
        trainingPieceWeeks = settings.get("grant.training_piece_weeks");
        refused = settings.get("grant.refused_share");
        progressEffect = settings.get("grant.progress_effect");
        goesOn = settings.get("grant.goes_on_share");
    }

    /** A measure begins, with its first piece; all of it is planned until {@link Bruker#measureEnd}. */
    void begin(Week week, Bruker bruker) {
        bruker.grantedUntil = week.number() + piece(bruker);
        bruker.ableWhenGranted = ability.productivity(bruker);
    }

    /** A measure that began before the run has been renewed until now. */
    void renewed(Week now, Bruker bruker) {
        while (bruker.grantedUntil <= now.number()) {
            bruker.grantedUntil += piece(bruker);
        }
    }

    private int piece(Bruker bruker) {
        double weeks = bruker.measure.training() ? trainingPieceWeeks : pieceWeeks;
        return (int) Math.max(1, Math.round(weeks * discretion.pieces(bruker.veileder)));
    }

    /**
     * Lets the clock of somebody in a measure run: says whether the measure is over; when a piece is over, lets renewal
     * and talk fall due.
     */
    boolean over(Week week, Bruker bruker) {
        int now = week.number();
        if (now >= bruker.measureEnd && !goesOn(week, bruker)) {
            return true;
        }
        if (on && now == bruker.grantedUntil && !bruker.ownActivity) {
            bruker.raise(Task.RENEWAL, now);
            FollowUp followUp = bruker.followUp;
            bruker.raise(bruker.employer == null ? followUp.talk() : followUp.atEmployers(), now);
        }
        return false;
    }

    /** Whether a measure whose usual length is over is to go on for another piece; courses end when they end. */
    private boolean goesOn(Week week, Bruker bruker) {
        Measure measure = bruker.measure;
        int now = week.number();
        int left = catalogue.longest(bruker, measure) - (now - bruker.stateSince());
        if (!on || measure == Measure.AVKLARING || measure.training() || left <= 0) {
            return false;
        }
        if (week.random().uniform(bruker.id(), GOES_ON, now) >= extended(bruker)) {
            return false;
        }
        bruker.grantedUntil = now;
        bruker.measureEnd = now + Math.min(left, piece(bruker));
        return true;
    }

    private double extended(Bruker bruker) {
        double wish = bruker.employer == null ? 0 : taking.putsOff(bruker);
        return wish == 0 ? goesOn : 1 - StrictMath.pow(1 - goesOn, StrictMath.exp(wish));
    }

    /** The veileder deals with a renewal that is due: says whether the measure ends here. */
    boolean ends(Week week, Bruker bruker) {
        int now = week.number();
        if (!on || bruker.measure == null || now < bruker.grantedUntil) {
            return false;
        }
        double able = ability.productivity(bruker);
        double seen = bruker.known * (able - bruker.ableWhenGranted);
        double chance = Math.min(1, refused * StrictMath.exp(-progressEffect * seen));
        if (week.random().uniform(bruker.id(), REFUSED, now) < chance) {
            week.because(Reason.PROGRESS, seen, -progressEffect);
            week.tell(Event.RENEWAL_REFUSED, bruker, bruker.veileder, bruker.measure, chance);
            return true;
        }
        bruker.grantedUntil = now + piece(bruker);
        bruker.ableWhenGranted = able;
        week.because(Reason.PROGRESS, seen, progressEffect);
        int weeks = Math.min(bruker.grantedUntil, bruker.measureEnd) - now;
        week.tell(Event.RENEWED, bruker, bruker.veileder, bruker.measure, weeks);
        return false;
    }
}
