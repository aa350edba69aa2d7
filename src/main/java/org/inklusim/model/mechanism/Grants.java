package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;

/**
 * A1, what an hour on grants brings about: an agreement with a mentor or a measure goes on or ends (C11, D7), and what was
 * ordered is granted where a place is free, or dropped where it fits no more (D2, D3).
 */
public final class Grants {
    private final MentorSubsidy subsidy;
    private final Competence competence;
    private final GrantingClock clock;
    private final Workplaces workplaces;
    private final PlacesAndMoney places;
    private final EmployerSide side;
    private final MeasureCatalogue catalogue;
    private final TrainingThreshold training;
    private final SomeoneToAsk toAsk;

    public Grants(
            MentorSubsidy subsidy,
            Competence competence,
            GrantingClock clock,
            Workplaces workplaces,
            PlacesAndMoney places,
            EmployerSide side,
            MeasureCatalogue catalogue,
            TrainingThreshold training,
            SomeoneToAsk toAsk) {
        this.subsidy = subsidy;
        this.competence = competence;
        this.clock = clock;
        this.workplaces = workplaces;
        this.places = places;
        this.side = side;
        this.catalogue = catalogue;
        this.training = training;
        this.toAsk = toAsk;
    }

    /** What is due for a person is renewed, granted, refused or dropped. */
    void grant(Week week, Bruker bruker) {
        subsidy.renew(week, bruker);
        competence.learn(bruker.handler(Task.RENEWAL), Skill.TRAINING_RULES, bruker.close());
        Measure ordered = bruker.ordered;
        if (ordered == null || bruker.granted) {
            if (clock.ends(week, bruker)) {
                workplaces.end(week, bruker, false);
            }
            return;
        }
        if (ordered == Measure.LONNSTILSKUDD && bruker.state() == State.PLACEMENT) {
            if (places.hasPlace(week, bruker.veileder.kontor, ordered)) {
                workplaces.subsidise(week, bruker, catalogue.weeks(bruker, ordered));
            } else {
                week.tell(Event.REFUSED, bruker, bruker.employer, ordered);
                side.learning().refused(week, bruker);
                bruker.ordered = null;
            }
        } else if (bruker.state() == State.WAITING) {
            bruker.granted = true;
            int waited = week.number() - bruker.orderedSince;
            week.tell(Event.GRANTED, bruker, bruker.veileder, ordered, waited);
            training.granted(bruker, ordered);
            toAsk.granted(bruker);
            if (bruker.ownActivity) {
                workplaces.enter(week, bruker, ordered, catalogue.weeks(bruker, ordered));
            } else if (!ordered.needsEmployer()) {
                bruker.veileder.kontor.waiting[ordered.ordinal()].add(bruker);
            }
        } else {
            week.tell(Event.ORDER_DROPPED, bruker, bruker.veileder, ordered);
            bruker.ordered = null;
        }
    }
}
