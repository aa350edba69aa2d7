package org.inklusim.model.agent;

import java.util.Arrays;
import org.inklusim.population.Benefit;
import org.inklusim.population.BrukerSpec;

/**
 * A person who gets follow-up from NAV. Levels are plain fields that mechanisms move; the state changes only through
 * {@link Society#move}, so that the account of people stays true.
 */
public final class Bruker implements Agent, Cloneable {
    /** Marks a task that does not wait, or a thing that has not happened. */
    public static final int NEVER = Integer.MIN_VALUE / 2;

    /** Who the person was on meeting the office. */
    public final BrukerSpec spec;

    State state = State.WAITING;
    int stateSince;
    int index;
    int number;

    /** What the person lives on. */
    public Benefit benefit;
    /** Weeks on this benefit so far. */
    public int benefitWeeks;
    /** Whether a day of the next benefit is held back for a missed duty (B2). */
    public boolean benefitReduced;
    /** Whether all of it is held back until the person is in touch (B2). */
    public boolean benefitStopped;
    /** Weeks since the last work. */
    public int weeksOutOfWork;
    /** Work-training measures behind the person that led to no job there (B15). */
    public int workTrainings;

    /** Deviation of health from the personal level, logit scale. */
    public double healthDeviation;
    /** Health this week, logit scale. */
    public double healthLogit;
    /** Health this week, share of full health, 0–1. */
    public double health;
    /** General working-life competence, 0–1. */
    public double readiness;
    /** Skill in the occupation, 0–1. */
    public double skill;
    /** Motivation, 0–1 (B4). */
    public double motivation;
    /** Talks a week that the person wants (B4). */
    public double talksWanted;
    /** Talks a week that there have lately been (B4). */
    public double talksFelt;
    /** Things a week that have lately been done for the person (B4). */
    public double doneFor;
    /** How far the person has been heard of late, 0–1 (B5). */
    public double heard;
    /** Whether a wish of the person's is set aside (B5). */
    public boolean wishSetAside;
    /** What stops the person (B18). */
    public Bottleneck bottleneck = Bottleneck.CV;
    /** How far what stops the person is eased, 0–1 (B18). */
    public double eased;
    /** Pace that suits the person, 0–1 (B6). */
    public double pace;
    /** How well the measure fits at present, 0–1 (B6). */
    public double fit;
    /** Faith in measures, 0–1 (B6). */
    public double faith;
    /** Self-efficacy, 0–1 (B8). */
    public double efficacy;
    /** Whether what is mastered is forgotten without follow-up, and has to be repeated (B8). */
    public boolean forgets;
    /** Measure in which one who forgets last learnt, or null (B8). */
    public Measure learntIn;
    /** Self-efficacy before that, 0–1 (B8). */
    public double efficacyBefore;
    /** Self-efficacy gained since and forgotten again, 0–1 (B8). */
    public double forgotten;
    /** How far this measure is reflected on together, 0–1 (B7). */
    public double reflected;
    /** How far the goals of this measure are planned, 0–1 (B7). */
    public double planned;
    /** How easily the person is ashamed, 0–1 (B9). */
    public double shame;
    /** How visible it is that NAV has sent the person, 0–1 (B9). */
    public double visible;
    /** Stigma felt, 0–1 (B9). */
    public double stigma;
    /** Formal education so far, in steps: 0 compulsory school, 1 upper-secondary school or trade certificate, 2 higher
     * (C2). */
    public int education;

    /** Full weeks of learning time towards a trade certificate, at work (C2) or in a measure (D1). */
    public double learningWeeks;
    /** Whether a trade certificate was taken in this run (C2, D1). */
    public boolean certificate;
    /** Initiative the person shows, 0–1 (B17). */
    public double initiative;
    /** How far no-show has become a habit, 0–1 (B17). */
    public double noShowHabit;
    /** Whether a bad short job through the office has closed that road (B10). */
    public boolean roadClosed;
    /** How likely the person would say to be satisfied with NAV, 0–1. */
    public double satisfied;
    /** Support wanted at a workplace before anything is learnt, 0–1 (B1). */
    public double supportNeed;

    /** Own wish for training, 0–1 (D3). */
    public double trainingWish;

    /** The veileder who has the case; null outside portfolios. */
    public Veileder veileder;
    /** Week in which the case last went from one veileder to another (A5). */
    public int handedOver = NEVER;
    /** Who follows besides, or after the person has left the portfolio: a jobbspesialist, or a hybrid veileder after a
     * hire; null for most. */
    public Veileder follower;
    /** Whether the person is seen as a candidate for close follow-up and kartlegging is to tell, or has told (A16). */
    public boolean lookedInto;
    /** How the person is followed. */
    public FollowUp followUp;
    /** Week since which the person is a close case, {@link #NEVER} for others. */
    public int closeSince = NEVER;
    /** Whether the person has been a close case in week 1 or later. */
    public boolean everClose;
    /** Last week in which a close case was at a workplace, else the one in which it began; for giving up. */
    public int lastAtWorkplace = NEVER;
    /** Week in which a close case was given up for want of a workplace. */
    public int givenUp = NEVER;

    /** Trust in the veileder, 0–1 (B3). */
    public double trust;
    /** How easily the person gets to a place, in standard deviations from the middling; the worse, the rather digital (A15). */
    public double getsThere;
    /** Share of the case that the office knows, 0–1. */
    public double known;
    /** Week of the last talk in which the bruker was reached. */
    public int lastContact = NEVER;
    /** Week of the last talk at the workplace. */
    public int lastWorkplaceContact = NEVER;
    /** How readily the person is reached, logit of one try (B12). */
    public double reach;
    /** Weeks in a row in which nobody got through (B12). */
    public int missed;
    /** Last week in which nobody got through (B12). */
    public int lastMissed = NEVER;
    /** Whether talks are no longer sought (B12). */
    public boolean contactGivenUp;
    /** How often something outside work begins to disturb the person, per week (B13). */
    public double disturbedPerWeek;
    /** Week since which something disturbs the person, {@link #NEVER} when nothing does (B13). */
    public int disturbedSince = NEVER;
    /** Whether a mentor has seen what disturbs (B13). */
    public boolean disturbanceSeen;
    /** Whether the office knows what disturbs (B13). */
    public boolean disturbanceKnown;
    /** Week of the last employer asked. */
    public int lastSearch = NEVER;

    /** Week in which each task began to wait, by ordinal; {@link #NEVER} when it does not. */
    int[] waitingSince = new int[Task.count()];

    /** What is left of each risk's threshold; NaN before the first draw of a spell. */
    public double[] clock = new double[Risk.count()];
    /** Number of the spell of each risk. */
    public int[] spell = new int[Risk.count()];
    /** Bits of the risks that can strike this week. */
    public int atRisk;
    /** This week's rate of each risk that changes the state, per week. */
    public double[] rate = new double[Risk.TRANSITIONS];

    /** Measure the person is in, or null. */
    public Measure measure;
    /** Measure ordered and not yet begun, or null. */
    public Measure ordered;
    /** Week of the order. */
    public int orderedSince = NEVER;
    /** Whether the order is granted, so that a place or an employer is waited for. */
    public boolean granted;
    /** Week in which somebody answers for the order, after it was handed to and fro inside NAV (A14). */
    public int nobodysUntil = NEVER;
    /** Whether the training ordered or under way counts as own activity and is no measure by rule (D6). */
    public boolean ownActivity;
    /** Training about which a coordinator has been asked, or null (D4). */
    public Measure enquiry;
    /** Week in which the coordinator was asked (D4). */
    public int enquirySince = NEVER;
    /** Whether the order was made with a coordinator's help. */
    public boolean advised;
    /** First week without the measure, unless it ends before. */
    public int measureEnd;
    /** Week in which the piece granted of the measure is over (D7). */
    public int grantedUntil = NEVER;
    /** Ability when that piece was granted, 0–1 (D7). */
    public double ableWhenGranted;
    /** Whether upper-secondary training would be in general subjects (D1). */
    public boolean generalSubjects;
    /** Weeks ever spent in training as a measure. */
    public int trainingWeeks;
    /** How far work ability is clarified, 0–1. */
    public double clarified;

    /** Where the person works or trains, or null. */
    public Employer employer;
    /** What is agreed there. */
    public Placement placement = new Placement();

    /** Share of full time that the job takes, 0–1. */
    public double jobShare;
    /** Wage of the job, kroner a week. */
    public int weeklyWage;

    /** Counts since the start of the run. */
    public Counts counts = new Counts();

    /**
     * @param spec who it is
     * @param week week of arrival
     */
    public Bruker(BrukerSpec spec, int week) {
        this.spec = spec;
        stateSince = week;
        benefit = spec.benefit();
        benefitWeeks = spec.weeksOnBenefit();
        weeksOutOfWork = spec.weeksOutOfWork();
        healthDeviation = spec.healthStart();
        readiness = spec.readiness();
        skill = spec.skill();
        education = spec.education().ordinal();
        motivation = spec.motivation();
        Arrays.fill(waitingSince, NEVER);
        Arrays.fill(clock, Double.NaN);
    }

    /** Stable id. */
    public long id() {
        return spec.id();
    }

    /** How many persons came before in this run; observers count persons by it. */
    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    /** First week in this state. */
    public int stateSince() {
        return stateSince;
    }

    /** Whether a task waits. */
    public boolean waits(Task task) {
        return waitingSince[task.ordinal()] != NEVER;
    }

    /** Week in which a task began to wait. */
    public int waitingSince(Task task) {
        return waitingSince[task.ordinal()];
    }

    /** Who does a task of this kind for the person; null outside portfolios. */
    public Veileder handler(Task task) {
        return follower != null && task.follower() ? follower : veileder;
    }

    /** Lets a task wait from a week on, unless one of its kind waits already or nobody has the case. */
    public void raise(Task task, int week) {
        Veileder handler = handler(task);
        if (handler != null && !waits(task)) {
            waitingSince[task.ordinal()] = week;
            handler.queue(task).add(this);
        }
    }

    /** The task is done or void. */
    public void clear(Task task) {
        waitingSince[task.ordinal()] = NEVER;
    }

    /** All tasks are void. */
    public void clearTasks() {
        Arrays.fill(waitingSince, NEVER);
    }

    /** The case has a new veileder: tasks that wait are handed over, keeping their age; those of a follower stay. */
    public void handOverTasks() {
        for (int i = 0; i < waitingSince.length; i++) {
            if (waitingSince[i] != NEVER && (follower == null || !Task.of(i).follower())) {
                veileder.queue(Task.of(i)).add(this);
            }
        }
    }

    /** Somebody else follows from now: the tasks of a follower that wait are handed over; void where nobody does. */
    public void handOverFollowing() {
        for (int i = 0; i < waitingSince.length; i++) {
            Task task = Task.of(i);
            if (waitingSince[i] != NEVER && task.follower()) {
                Veileder handler = handler(task);
                if (handler == null) {
                    clear(task);
                } else {
                    handler.queue(task).add(this);
                }
            }
        }
    }

    /** A new spell of a risk: its threshold is drawn anew when next needed. */
    public void newSpell(Risk risk) {
        spell[risk.ordinal()]++;
        clock[risk.ordinal()] = Double.NaN;
    }

    /** Whether something outside work disturbs the person (B13). */
    public boolean disturbed() {
        return disturbedSince != NEVER;
    }

    /** Whether the person is followed closely. */
    public boolean close() {
        return closeSince != NEVER;
    }

    /** A copy of all levels; links to others still point to the originals until {@link #relink}. */
    Bruker copy() {
        try {
            Bruker copy = (Bruker) clone();
            copy.waitingSince = waitingSince.clone();
            copy.clock = clock.clone();
            copy.spell = spell.clone();
            copy.rate = rate.clone();
            copy.placement = placement.copy();
            copy.counts = counts.copy();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    void relink(Copies copies) {
        veileder = copies.of(veileder);
        follower = copies.of(follower);
        employer = copies.of(employer);
        placement.relink(copies);
    }
}
