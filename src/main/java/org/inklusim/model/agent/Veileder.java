package org.inklusim.model.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.inklusim.population.VeilederSpec;

/** A NAV counsellor: a post with a portfolio (or, as jobbspesialist, a caseload) and a week of hours. */
public final class Veileder implements Agent, Cloneable {
    /** The post. */
    public final VeilederSpec spec;

    int index;
    /** The office. */
    public Kontor kontor;
    /** Whether the post is a jobbspesialist's. */
    public boolean specialist;
    /** Whether the post is for young brukere (A9). */
    public boolean youth;
    /** Whether the post was added for jobbspesialister and is no ordinary veileder's. */
    public final boolean extra;
    /** Brukere the person answers for, in order of arrival in the portfolio. */
    List<Bruker> portfolio = new ArrayList<>();

    TaskQueue[] queues = new TaskQueue[Task.count()];

    /** Number of the person in this post, counted up with each new holder. */
    public int holder;
    /** Week from which the post is filled again after someone has quit; {@link Bruker#NEVER} when filled. */
    public int filledFrom = Bruker.NEVER;
    /** First week back at work; until then the person is on sick leave. */
    public int backFrom = Bruker.NEVER;
    /** What is left of the threshold for quitting; NaN before the first draw. */
    public double quitClock = Double.NaN;
    /** What is left of the threshold for falling ill; NaN before the first draw. */
    public double illnessClock = Double.NaN;
    /** Number of the spell at work. */
    public int illnessSpell;

    /** Whether there is somebody at the desk this week. */
    public boolean present = true;
    /** Absent colleagues whose deadlines and calls the veileder takes this week (A5). */
    public List<Veileder> covers = new ArrayList<>();
    /** Minutes of records put off. */
    public int recordsPutOff;

    /** Weeks the holder has had the post. */
    public int tenure;
    /** Work due last week against the hours there were for it (A1). */
    public double load;
    /** Strain of the holder, 0–1 (A3). */
    public double strain;
    /** Mastery the holder feels, 0–1 (A3). */
    public double mastery;
    /** Inclusion competence by {@link Skill}, 0–1 (A10). */
    public double[] nik = new double[Skill.count()];
    /** Competence that routine work keeps up in this holder, by {@link Skill}, 0–1. */
    public double[] routine = new double[Skill.count()];
    /** How far the holder thinks place-then-train rather than train-then-place, 0–1 (A12). */
    public double belief;
    /** Leanings of the holder towards each measure, in standard deviations (D6). */
    public double[] leaning = new double[Measure.count()];
    /** How much longer than usual the holder grants at a time, in standard deviations. */
    public double grantsLong;
    /** How readily the holder finds ways round rules, 0–1. */
    public double findsWays;
    /** Weeks between talks that the holder plans in standard practice (A2). */
    public double contactWeeks;
    /** Habit of talking candidates up, in standard deviations from the middling holder (A17). */
    public double sells;
    /** Whether close cases go before the many this week (A4). */
    public boolean courageous = true;
    /** Whether employers have a direct number to the holder (C5). */
    public boolean directLine;
    /** Share of veiledere who sooner take over an employer's forms than the holder, 0–1 (C6). */
    public double formsHabit;
    /** How much the holder tells a workplace of what a candidate needs, 0–1 (C7). */
    public double tells;
    /** Minutes of reflection with colleagues this week (A11). */
    public int reflection;

    /** Close cases at present (A7, A8). */
    public int closeCases;

    /**
     * @param spec the post
     * @param kontor its office
     * @param extra whether the post was added for a jobbspesialist
     */
    public Veileder(VeilederSpec spec, Kontor kontor, boolean extra) {
        this.spec = spec;
        this.kontor = kontor;
        this.extra = extra;
        this.specialist = extra;
        for (int i = 0; i < queues.length; i++) {
            queues[i] = new TaskQueue();
        }
    }

    /** Stable id. */
    public int id() {
        return spec.id();
    }

    /** Whether somebody holds the post, present or on leave. */
    public boolean filled() {
        return filledFrom == Bruker.NEVER;
    }

    /** The brukere the person answers for. */
    public List<Bruker> portfolio() {
        return Collections.unmodifiableList(portfolio);
    }

    /** The bruker at a place of the portfolio, without making an iterator. */
    public Bruker get(int place) {
        return portfolio.get(place);
    }

    /** Brukere in the portfolio or caseload. */
    public int size() {
        return portfolio.size();
    }

    /** Tasks of a kind that wait; entries of brukere who have moved on are void. */
    public TaskQueue queue(Task task) {
        return queues[task.ordinal()];
    }

    /** Whether a task in line here waits still, and here; else its entry is void. */
    public boolean does(Bruker bruker, Task task) {
        return bruker.waits(task) && bruker.handler(task) == this;
    }

    /** How many brukere wait for a task, void entries left out. */
    public int waiting(Task task) {
        TaskQueue queue = queue(task);
        int waiting = 0;
        for (int i = 0; i < queue.size(); i++) {
            waiting += does(queue.get(i), task) ? 1 : 0;
        }
        return waiting;
    }

    /** Takes a bruker into the portfolio; tasks that wait come along. */
    public void take(Bruker bruker) {
        portfolio.add(bruker);
        if (specialist) {
            bruker.follower = this;
        } else {
            bruker.veileder = this;
        }
    }

    /** Lets a bruker go from the portfolio or caseload; a veileder may still follow one who has left the portfolio. */
    public void release(Bruker bruker) {
        portfolio.remove(bruker);
        if (specialist) {
            bruker.follower = null;
        } else {
            bruker.veileder = null;
        }
    }

    Veileder copy() {
        try {
            Veileder copy = (Veileder) clone();
            copy.queues = queues.clone();
            copy.nik = nik.clone();
            copy.leaning = leaning.clone();
            copy.routine = routine.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    void relink(Copies copies) {
        kontor = copies.of(kontor);
        for (int i = 0; i < queues.length; i++) {
            queues[i] = queues[i].copy(copies);
        }
        List<Bruker> own = new ArrayList<>(portfolio.size());
        for (Bruker bruker : portfolio) {
            own.add(copies.of(bruker));
        }
        portfolio = own;
        covers = copies.veiledere(covers);
    }
}
