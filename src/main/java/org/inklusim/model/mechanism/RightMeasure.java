package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.random.KeyedRandom;

/**
 * B6, the right measure at the right time: a measure fits as far as it is on what stops the person (B18) and asks for
 * what the person can do now, at a pace that is personal [HAL23 §6.1.2 §6.1.6 §7.2 §7.6; LIT]. What is too early, too
 * intense or too easy fits poorly; whether it was seen beforehand hangs on kartlegging (A6). Poor fit makes people stay
 * away and break off, at workplaces and elsewhere, and so does the shame of being among those one does not identify with
 * (B9). Faith in measures follows the fit of those a person has been in, the
 * last one weighing as much as all before, so that one after the other without progress wears motivation down. Waiting
 * beyond what the own pace bears, with nothing granted to wait for, does so too, and makes people look for themselves.
 *
 * <p>Off: all measures fit as is usual, nobody stays away, those outside workplaces run their time, and waiting wears on
 * nobody.
 */
public final class RightMeasure {
    private static final long PACE = KeyedRandom.decision("B6.pace");

    private final boolean on;
    private final double width;
    private final double beside;
    private final double usual;
    private final double breaksOff;
    private final double staysAway;
    private final double patience;
    private final double waiting;
    private final double usualWaiting;
    private final double waitingSearch;
    private final double faith;
    private final MeasureCatalogue catalogue;
    private final WorkAbility ability;
    private final Bottlenecks bottlenecks;
    private final ClientRole clientRole;
    private final ActivityDuty duty;
    private final PlacesForTheYoung placesForTheYoung;
    private final Stigma stigma;

    public RightMeasure(
            Settings settings,
            MeasureCatalogue catalogue,
            WorkAbility ability,
            Bottlenecks bottlenecks,
            ClientRole clientRole,
            ActivityDuty duty,
            Stigma stigma) {
        this.stigma = stigma;
        this.duty = duty;
        this.clientRole = clientRole;
        this.catalogue = catalogue;
        this.ability = ability;
        this.bottlenecks = bottlenecks;
        placesForTheYoung = new PlacesForTheYoung(settings);
        on = settings.on("B6");
        width = settings.get("order.fit_width");
        beside = settings.get("measure.fit_beside_bottleneck");
        usual = settings.get("measure.usual_fit");
        breaksOff = settings.get("break_off.misfit_effect");
        staysAway = settings.get("measure.no_shows_per_week");
        patience = settings.get("waiting.patience_weeks");
        waiting = settings.get("waiting.motivation_effect");
        usualWaiting = settings.get("waiting.usual");
        waitingSearch = settings.get("own_search.waiting_effect");
        faith = settings.get("measure.faith_effect");
    }

    /** Somebody meets the office. */
    void begin(Week week, Bruker bruker) {
        bruker.pace = week.random().uniform(bruker.id(), PACE, 0);
        bruker.faith = usual;
        bruker.fit = usual;
    }

    /** How well a measure fits a person now, 0–1. */
    double fit(Bruker bruker, Measure measure) {
        double bears = ability.productivity(bruker) + width * (bruker.pace - 0.5);
        double demand = Math.abs(catalogue.aim(measure) - bears) / width;
        return Curves.onTop(beside, bottlenecks.point(bruker, measure)) * Curves.positive(1 - demand);
    }

    /** A week in a measure: says whether the person comes. At a workplace staying away is absence and told there. */
    boolean comes(Week week, Bruker bruker) {
        if (!on) {
            return true;
        }
        bruker.fit = fit(bruker, bruker.measure) * placesForTheYoung.fit(week, bruker);
        boolean away = !bruker.state().onTrial()
                && Hazards.strikes(
                        week.random(),
                        bruker,
                        Risk.NO_SHOW,
                        staysAway
                                * (1 - bruker.fit)
                                * clientRole.staysAway(bruker)
                                * StrictMath.exp(stigma.breakingOff(bruker)));
        if (away) {
            bruker.counts.noShows++;
            week.tell(Event.NO_SHOW, bruker, bruker.veileder, bruker.measure);
            clientRole.stayedAway(week, bruker, bruker.fit, duty.missed(week, bruker));
        } else {
            ActivityDuty.lift(bruker);
        }
        return !away;
    }

    /** Whether measures outside workplaces can be broken off. */
    boolean canBeBrokenOff() {
        return on;
    }

    /** Log increase of the rate of breaking off. */
    double breakingOff(Bruker bruker) {
        return on ? breaksOff * (usual - bruker.fit) : 0;
    }

    /**
     * A measure is over.
     *
     * @param led whether it led to subsidised work or a job there
     */
    void ended(Bruker bruker, boolean led) {
        if (on) {
            bruker.faith += 0.5 * ((led ? 1 : bruker.fit) - bruker.faith);
        }
    }

    /** What measures and waiting do to motivation, in logits. */
    double motivates(Week week, Bruker bruker) {
        return on ? faith * (bruker.faith - usual) - waiting * (stuck(week, bruker) - usualWaiting) : 0;
    }

    /** Log effect of waiting on the own search. */
    double search(Week week, Bruker bruker) {
        return on ? waitingSearch * (stuck(week, bruker) - usualWaiting) : 0;
    }

    /** How far waiting has gone beyond what the own pace bears, 0–1; not where there is something granted to wait for. */
    private double stuck(Week week, Bruker bruker) {
        if (bruker.state() != State.WAITING || bruker.granted) {
            return 0;
        }
        double bears = 2 * patience * (1 - bruker.pace);
        return Math.min(1, Curves.positive((week.number() - bruker.stateSince()) / bears - 1));
    }
}
