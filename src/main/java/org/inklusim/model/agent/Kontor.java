package org.inklusim.model.agent;

import java.util.ArrayList;
import java.util.List;

/** A local office with its veiledere, the employers around it, and places in measures. */
public final class Kontor implements Agent, Cloneable {
    /** Index from 0. */
    public final int index;
    /** Brukere in the first stock, the measure of inflow, places and vacancies. */
    public final int firstStock;
    /** Those of them who are young (A9). */
    public int young;
    /** Posts as veileder, in the order of their ids; jobbspesialister among them. */
    public List<Veileder> veiledere = new ArrayList<>();
    /** Employers in the order of their ids, and the same by industry. */
    public List<Employer> employers = new ArrayList<>();

    public List<List<Employer>> byIndustry = new ArrayList<>();
    /** Open vacancies of the employers around. */
    public Vacancies vacancies = new Vacancies();
    /** Support of the nearest leader for close work, 0–1 (A4, A11). */
    public double leaderSupport;
    /** Strength of defensive routines, 0–1 (A13). */
    public double defensiveRoutines;
    /** Whether there is travel money for visits to workplaces (A7). */
    public boolean travelMoney = true;
    /** How well specialists inside NAV work together, 0–1 (A14). */
    public double collaboration;
    /** How far close cases have brought them closer, 0–1 (A14). */
    public double closeTogether;
    /** Deadlines this month of those who are on neither AAP nor sick pay, against the usual (A1). */
    public double wave = 1;
    /** How far defensive routines have fallen with close work at the office, as a share of them (A13). */
    public double routinesFallen;
    /** Open vacancies this week against the usual number (E1). */
    public double tightness = 1;
    /** Open vacancies that the levels of this week lead to in the long run, seasons apart, against the usual number (E1). */
    public double marketLevel = 1;
    /** Places in use by measure. */
    public int[] taken = new int[Measure.count()];
    /** Brukere who wait for a place, by measure, first come first served. */
    public TaskQueue[] waiting = new TaskQueue[Measure.count()];

    /** Øre spent on each measure since the year's accounts began (D2). */
    public long[] spent = new long[Measure.count()];
    /** Øre spent on all measures in earlier years (D2). */
    public long spentEarlier;
    /** Week in which the year's accounts began (D2). */
    public int budgetSince = Bruker.NEVER;
    /** Local practice: leanings towards each measure, in standard deviations (D6). */
    public double[] leaning = new double[Measure.count()];
    /** Brukere about whose training the coordinator who sits here has been asked (D4). */
    public TaskQueue enquiries = new TaskQueue();
    /** Minutes the coordinator has spent on the first of them. */
    public int enquiryMinutes;

    /**
     * @param index index from 0
     * @param firstStock brukere in the first stock
     */
    public Kontor(int index, int firstStock) {
        this.index = index;
        this.firstStock = firstStock;
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = new TaskQueue();
        }
    }

    Kontor copy() {
        try {
            Kontor copy = (Kontor) clone();
            copy.taken = taken.clone();
            copy.spent = spent.clone();
            copy.leaning = leaning.clone();
            copy.waiting = waiting.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    void relink(Copies copies) {
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = waiting[i].copy(copies);
        }
        enquiries = enquiries.copy(copies);
        veiledere = copies.veiledere(veiledere);
        employers = copies.employers(employers);
        List<List<Employer>> industries = new ArrayList<>();
        for (List<Employer> industry : byIndustry) {
            industries.add(copies.employers(industry));
        }
        byIndustry = industries;
        vacancies = vacancies.copy(copies);
    }
}
