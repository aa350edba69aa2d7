package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bottleneck;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Participation.Matter;

/** A1, what each task brings about once a veileder has spent the time on it. */
public final class Casework {

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
    private final SayingYes sayingYes;
    private final Competence competence;
    private final Samskaping together;
    private final EmployerSide side;
    private final Grants grants;
    private final AskingEmployers asking;
    private final OthersAround others;
    private final ShortNotice shortNotice;

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
            Grants grants,
            AskingEmployers asking,
            Competence competence,
            Samskaping together,
            OthersAround others) {
        this.others = others;
        this.together = together;
        this.side = side;
        this.grants = grants;
        this.asking = asking;
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
        channel = new MeetingOrDigital(settings);
        shortNotice = new ShortNotice(settings);
        lateWeeks = settings.get("deadline.late_weeks");
        kartleggingKnown = settings.get("kartlegging.known_share");
        clarifiedByKartlegging = settings.get("kartlegging.clarified_share");
    }

    /** Whether this week's talk with a bruker, or at the workplace, is digital or by phone. */
    boolean digital(Week week, Bruker bruker, Task task) {
        return task.atEmployers() && together.onlyByPhone(week, bruker) || channel.digital(week, bruker, task);
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
        return task.atEmployers() ? others.minutes(bruker.placement) : 0;
    }

    /** The task is done: it no longer waits, and what follows from it happens. */
    void done(Week week, Bruker bruker, Task task, boolean digital) {
        int since = bruker.waitingSince(task);
        bruker.clear(task);
        switch (task) {
            case DEADLINE -> deadline(week, bruker, since);
            case KARTLEGGING -> kartlegging(week, bruker);
            case RENEWAL -> grants.grant(week, bruker);
            case DISTURBANCE -> {
                disturbances.clear(week, bruker);
                motivation.doFor(bruker);
            }
            case CONTACT, CLOSE_CONTACT -> talk(week, bruker, digital);
            case EMPLOYER, CLOSE_EMPLOYER -> employer(week, bruker, digital);
            case EMPLOYER_CALL -> {
                hear(week, bruker, true);
                shortNotice.called(week, bruker);
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
        } else if (AskingEmployers.seeks(bruker)) {
            bruker.lastSearch = week.number();
            asking.ask(week, bruker, digital);
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
}
