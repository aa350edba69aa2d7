package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Placement;
import org.inklusim.population.Need;
import org.inklusim.random.KeyedRandom;

/**
 * C14, the colleagues: they tire where support that nobody else gives falls on them, and where a candidate, the young
 * above all, needs to be seen more than they have room for, who may have children, patients or customers to see to. The
 * tired help less, and the employer stops sooner. Telling and involving them prevents it: what workplace and veileder
 * have told each other does, and a mentor who is near and close. Where newcomers share the staff's tasks and colleagues
 * are content they come to belong, more slowly the more they are away; who belongs stays [AFI24 §5.3.1–3 §5.3.5 §5.3.7;
 * NIC17]. Levels stand still in jobs, where nothing hangs on them.
 *
 * <p>Off: colleagues are everywhere as they usually are.
 */
public final class Colleagues {
    private static final long ROOM = KeyedRandom.decision("C14.room");

    private final boolean on;
    private final double weight;
    private final double youngAge;
    private final double room;
    private final double roomSpread;
    private final double thirdParties;
    private final double base;
    private final double overload;
    private final double extraWork;
    private final double told;
    private final double pace;
    private final double usualDiscontent;
    private final double usualBelonging;
    private final double ends;
    private final double stays;
    private final Telling telling;

    public Colleagues(Settings settings, Telling telling) {
        this.telling = telling;
        on = settings.on("C14");
        weight = settings.get("colleagues.social_weight");
        youngAge = settings.get("rule.young_age");
        room = settings.get("colleagues.room");
        roomSpread = settings.get("colleagues.room_spread");
        thirdParties = settings.get("colleagues.third_parties_effect");
        base = settings.get("colleagues.discontent_base");
        overload = settings.get("colleagues.overload_effect");
        extraWork = settings.get("colleagues.extra_work_effect");
        told = settings.get("colleagues.told_effect");
        pace = settings.get("colleagues.pace_per_week");
        usualDiscontent = settings.get("colleagues.usual_discontent");
        usualBelonging = settings.get("colleagues.usual_belonging");
        ends = settings.get("colleagues.ends_effect");
        stays = settings.get("colleagues.belonging_effect");
    }

    /** A candidate comes to a workplace. */
    void begin(Week week, Bruker bruker) {
        Placement placement = bruker.placement;
        placement.discontent = usualDiscontent;
        placement.belonging = on ? 0 : usualBelonging;
        placement.beyondRoom = on ? Curves.positive(socialNeed(bruker) - room(week, bruker.employer)) : 0;
    }

    /** How much a person needs to be seen by others at work, 0–1: the young, and those without social ease or network. */
    double socialNeed(Bruker bruker) {
        double ease = bruker.spec.age() < youngAge ? 1 - weight : 1;
        ease *= Need.SOCIAL.in(bruker.spec.needs()) ? 1 - weight : 1;
        ease *= Need.WEAK_NETWORK.in(bruker.spec.needs()) ? 1 - weight : 1;
        return 1 - ease;
    }

    /** Room that the colleagues at an employer have for that, 0–1. */
    double room(Week week, Employer employer) {
        double own = roomSpread * week.random().normal(employer.id(), ROOM, 0);
        return Curves.logistic(room + own - (employer.occupation.thirdParties() ? thirdParties : 0));
    }

    /** A week of a trial with the candidate. */
    void live(Bruker bruker) {
        if (on) {
            Placement placement = bruker.placement;
            placement.discontent += pace * (drawn(placement) - placement.discontent);
            double share = bruker.employer.occupation.sharedTasks() * (1 - placement.discontent);
            placement.belonging += pace * bruker.health * (share - placement.belonging);
        }
    }

    /** Discontent to which things as they are this week would lead, 0–1. */
    private double drawn(Placement placement) {
        Mentoring mentoring = placement.mentoring;
        double known = 1 - (1 - placement.insight) * (1 - mentoring.nearness * mentoring.bond);
        return Curves.logistic(base
                + overload * placement.beyondRoom
                + extraWork * (1 - placement.adequacy)
                - told * known
                - telling.calms(placement));
    }

    /** Ordinary help of colleagues against the usual. */
    double help(Placement placement) {
        return on ? (1 - placement.discontent) / (1 - usualDiscontent) : 1;
    }

    /** How far colleagues stand by the mentor, 0–1. */
    double standBy(Placement placement) {
        return 1 - (on ? placement.discontent : usualDiscontent);
    }

    /** Log increase of the rate at which the employer ends a course. */
    double ends(Placement placement) {
        return ends * tired(placement);
    }

    /** How much more tired colleagues are than usual. */
    double tired(Placement placement) {
        return on ? placement.discontent - usualDiscontent : 0;
    }

    /** Log decrease of the rate at which a candidate breaks off. */
    double stays(Placement placement) {
        return on ? stays * (placement.belonging - usualBelonging) : 0;
    }
}
