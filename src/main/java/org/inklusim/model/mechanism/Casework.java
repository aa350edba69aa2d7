package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bottleneck;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Participation.Matter;
import org.inklusim.random.KeyedRandom;

/** A1, what each task brings about once a veileder has spent the time on it. */
public final class Casework {
    private static final long ROUND = KeyedRandom.decision("A9.employer_round");
    private static final long CARRIES = KeyedRandom.decision("A8.carries");

    private final double lateWeeks;
    private final double kartleggingKnown;
    private final double clarifiedByKartlegging;
    private final MeetingOrDigital channel;
    private final Relation relation;
    private final Motivation motivation;
    private final Participation participation;
    private final Reachability reach;
    private final Disturbances disturbances;
    private final Bottlenecks bottlenecks;
    private final LearningPatterns patterns;
    private final NeedsShow needsShow;
    private final NextStep nextStep;
    private final RoadThroughNav road;
    private final SayingYes sayingYes;
    private final PlacesAndMoney places;
    private final Workplaces workplaces;
    private final FiniteVacancies vacancies;
    private final EmployerAccount account;
    private final MentorSubsidy subsidy;
    private final Competence competence;
    private final WorkAbility ability;
    private final HarderHit harderHit;
    private final MeasureCatalogue catalogue;
    private final TrainingThreshold training;
    private final SomeoneToAsk toAsk;
    private final GrantingClock clock;
    private final Samskaping together;
    private final EmployerSide side;
    private final OthersAround others;

    public Casework(
            Settings settings,
            Relation relation,
            Motivation motivation,
            Participation participation,
            Reachability reach,
            Disturbances disturbances,
            Bottlenecks bottlenecks,
            LearningPatterns patterns,
            NeedsShow needsShow,
            NextStep nextStep,
            SayingYes sayingYes,
            EmployerSide side,
            PlacesAndMoney places,
            Workplaces workplaces,
            FiniteVacancies vacancies,
            EmployerAccount account,
            MentorSubsidy subsidy,
            WorkAbility ability,
            MeasureCatalogue catalogue,
            HarderHit harderHit,
            Competence competence,
            TrainingThreshold training,
            SomeoneToAsk toAsk,
            GrantingClock clock,
            Samskaping together,
            OthersAround others,
            RoadThroughNav road) {
        this.road = road;
        this.others = others;
        this.together = together;
        this.clock = clock;
        this.toAsk = toAsk;
        this.training = training;
        this.side = side;
        this.harderHit = harderHit;
        this.catalogue = catalogue;
        this.competence = competence;
        this.relation = relation;
        this.motivation = motivation;
        this.participation = participation;
        this.reach = reach;
        this.disturbances = disturbances;
        this.bottlenecks = bottlenecks;
        this.patterns = patterns;
        this.needsShow = needsShow;
        this.nextStep = nextStep;
        this.sayingYes = sayingYes;
        this.places = places;
        this.workplaces = workplaces;
        this.vacancies = vacancies;
        this.account = account;
        this.subsidy = subsidy;
        this.ability = ability;
        channel = new MeetingOrDigital(settings);
        lateWeeks = settings.get("deadline.late_weeks");
        kartleggingKnown = settings.get("kartlegging.known_share");
        clarifiedByKartlegging = settings.get("kartlegging.clarified_share");
    }

    /** Whether this week's talk with a bruker, or at the workplace, is digital or by phone. */
    boolean digital(Week week, Bruker bruker, Task task) {
        return outside(task) && together.onlyByPhone(week, bruker) || channel.digital(week, bruker, task);
    }

    /** The task is done, or the person was not reached for it: it no longer waits. */
    void done(Week week, Bruker bruker, Task task, boolean digital, boolean reached) {
        if (reached) {
            done(week, bruker, task, digital);
        } else {
            bruker.clear(task);
            reach.miss(week, bruker);
        }
    }

    /** Minutes that others drawn in add to a task (C19). */
    int minutesForOthers(Bruker bruker, Task task) {
        return outside(task) ? others.minutes(bruker.placement) : 0;
    }

    private static boolean outside(Task task) {
        return task == Task.EMPLOYER || task == Task.CLOSE_EMPLOYER;
    }

    /** The task is done: it no longer waits, and what follows from it happens. */
    void done(Week week, Bruker bruker, Task task, boolean digital) {
        int since = bruker.waitingSince(task);
        bruker.clear(task);
        switch (task) {
            case DEADLINE -> deadline(week, bruker, since);
            case KARTLEGGING -> kartlegging(week, bruker);
            case RENEWAL -> grant(week, bruker);
            case DISTURBANCE -> {
                disturbances.clear(week, bruker);
                motivation.doFor(bruker);
            }
            case CONTACT, CLOSE_CONTACT -> talk(week, bruker, digital);
            case EMPLOYER, CLOSE_EMPLOYER -> employer(week, bruker, digital);
            case EMPLOYER_CALL -> {
                hear(week, bruker, true);
                week.tell(Event.EMPLOYER_CALL_ANSWERED, bruker, bruker.employer, null, week.number() - since);
            }
            case PAPERWORK -> {}
            case BRUKER_CALL -> {
                bruker.counts.contacts++;
                week.tell(Event.CALL_ANSWERED, bruker, bruker.handler(task), null, week.number() - since);
                motivation.talk(bruker);
                reach.forget(bruker);
                disturbances.talk(week, bruker);
            }
        }
    }

    private void reached(Week week, Bruker bruker) {
        bruker.lastContact = week.number();
        bruker.counts.contacts++;
        motivation.talk(bruker);
        reach.forget(bruker);
        disturbances.talk(week, bruker);
    }

    private void deadline(Week week, Bruker bruker, int since) {
        if (week.number() - since > lateWeeks) {
            relation.breakPromise(bruker);
            int late = week.number() - since;
            week.tell(Event.DEADLINE_SLIPPED, bruker, bruker.veileder, bruker.benefit, late, lateWeeks);
        }
    }

    private void kartlegging(Week week, Bruker bruker) {
        Veileder veileder = bruker.veileder;
        double told = kartleggingKnown * competence.factor(veileder, Skill.KARTLEGGING);
        bruker.known = Math.max(bruker.known, Math.min(1, told));
        competence.learn(veileder, Skill.KARTLEGGING, bruker.close());
        bruker.clarified = Math.max(bruker.clarified, clarifiedByKartlegging);
        participation.hear(week, bruker, Matter.PLAN);
        relation.talk(week, bruker, false);
        reached(week, bruker);
        week.tell(Event.KARTLEGGING, bruker, veileder, null, bruker.known);
    }

    private void talk(Week week, Bruker bruker, boolean digital) {
        int weeksSince = week.number() - bruker.lastContact;
        reached(week, bruker);
        week.tell(Event.TALK, bruker, bruker.handler(Task.CONTACT), Channel.of(digital), weeksSince);
        participation.hear(week, bruker, Matter.TALK);
        relation.talk(week, bruker, digital);
        bottlenecks.help(bruker, Bottleneck.Help.TALK, channel.worth(bruker, digital));
        patterns.talk(week, bruker);
        nextStep.take(week, bruker, weeksSince);
    }

    private void grant(Week week, Bruker bruker) {
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

    private void employer(Week week, Bruker bruker, boolean digital) {
        if (bruker.employer != null) {
            bruker.lastWorkplaceContact = week.number();
            week.tell(Event.WORKPLACE_VISITED, bruker, bruker.employer, Channel.of(digital));
            hear(week, bruker, digital);
            motivation.talk(bruker);
            patterns.plan(week, bruker);
            double build = channel.worth(bruker.employer, digital);
            bottlenecks.help(bruker, Bottleneck.Help.WORKPLACE, build);
            sayingYes.talk(bruker.employer, build);
            channel.talked(bruker.placement, digital);
            bruker.placement.lastVisit = digital ? bruker.placement.lastVisit : week.number();
        } else if (seeks(bruker)) {
            bruker.lastSearch = week.number();
            ask(week, bruker, digital);
        }
    }

    private void hear(Week week, Bruker bruker, boolean digital) {
        if (bruker.employer != null) {
            Veileder veileder = bruker.handler(Task.EMPLOYER);
            double share = bruker.followUp.insight()
                    * channel.worth(bruker.employer, digital)
                    * competence.factor(veileder, Skill.WORKPLACE);
            double told = together.tells(bruker.placement, Math.min(1, share));
            together.talk(bruker, veileder, told);
            side.telling().talk(bruker, veileder, told);
            side.taking().see(bruker, told);
            others.talk(week, bruker, told);
            needsShow.talk(week, bruker, told);
            disturbances.hear(week, bruker, told);
            side.contact().deal(week, veileder, bruker.employer);
        }
    }

    /** Whether a workplace is sought for a person. */
    static boolean seeks(Bruker bruker) {
        boolean ordered = bruker.ordered != null && bruker.granted && bruker.ordered.needsEmployer();
        return bruker.state() == State.WAITING && (ordered || bruker.followUp.anyTime());
    }

    /** An employer is met for the sake of knowing the market, with no bruker in mind (A9). */
    void meetAnEmployer(Week week, Veileder veileder) {
        List<Employer> employers = veileder.kontor.employers;
        double draw = week.random().uniform(veileder.id(), ROUND, week.number());
        sayingYes.talk(employers.get((int) (draw * employers.size())), 1);
        competence.learn(veileder, Skill.EMPLOYER_CONTACT, false);
    }

    private void ask(Week week, Bruker bruker, boolean digital) {
        FollowUp followUp = bruker.followUp;
        Veileder veileder = bruker.handler(Task.EMPLOYER);
        double reach = followUp.reach() * competence.factor(veileder, Skill.EMPLOYER_CONTACT);
        int thought = Math.max(1, (int) Math.round(reach));
        Employer employer = sayingYes.think(week, bruker, thought);
        competence.learn(veileder, Skill.EMPLOYER_CONTACT, bruker.close());
        bruker.counts.employersAsked++;
        motivation.doFor(bruker);
        bottlenecks.help(bruker, Bottleneck.Help.EMPLOYER_ASKED, 1);
        if (!harderHit.goes(week, bruker, employer)) {
            week.tell(Event.TOO_FAR, bruker, employer);
            return;
        }
        ask(week, bruker, employer, digital);
        side.contact().deal(week, veileder, employer);
    }

    private void ask(Week week, Bruker bruker, Employer employer, boolean digital) {
        if (road.refuses(week, bruker, employer)) {
            return;
        }
        if (bruker.followUp.asksForJob() && asksForJob(week, bruker, employer)) {
            return;
        }
        Measure measure = bruker.ordered != null && bruker.granted ? bruker.ordered : Measure.ARBEIDSTRENING;
        if (!measure.needsEmployer() || !places.hasPlace(week, bruker.veileder.kontor, measure)) {
            return;
        }
        if (!sayingYes.hasRoom(employer)) {
            week.tell(Event.EMPLOYER_FULL, bruker, employer, measure);
        } else if (measure == Measure.LONNSTILSKUDD && !employer.spec.wageMoney()) {
            week.tell(Event.NO_WAGE_MONEY, bruker, employer, measure);
        }
        boolean yes = sayingYes.hasRoom(employer)
                && (measure != Measure.LONNSTILSKUDD || employer.spec.wageMoney())
                && sayingYes.placement(week, bruker, employer, measure);
        week.ledger().ask(yes);
        if (yes) {
            bruker.counts.employersYes++;
            side.paperwork().agreed(week, bruker, employer);
            workplaces.begin(week, bruker, employer, measure, catalogue.weeks(bruker, measure));
            channel.talked(bruker.placement, digital);
        }
    }

    /** Place, then train: a job is asked for where one is open and the person might carry it. */
    private boolean asksForJob(Week week, Bruker bruker, Employer employer) {
        if (!employer.spec.wageMoney() || !vacancies.openAt(employer)) {
            return false;
        }
        if (!sayingYes.hire(week, bruker, employer)) {
            return false;
        }
        double carries = side.conditions().hired(bruker, employer)
                * account.carries(ability.expected(bruker, employer), employer);
        boolean yes = week.random().uniform(bruker.id(), employer.id(), CARRIES, week.number(), 0) < carries
                && vacancies.take(week, bruker, employer);
        if (yes) {
            week.tell(Event.JOB_THROUGH_OFFICE, bruker, employer, null, carries);
            workplaces.hire(week, bruker, employer, false);
        } else {
            week.tell(Event.NOT_HIRED, bruker, employer, null, carries);
        }
        return yes;
    }
}
