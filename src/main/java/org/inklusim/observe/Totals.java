package org.inklusim.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.model.ledger.Ledger;

/**
 * What the accounts of a run say about weeks 1 to the horizon: outcomes of the whole, not of persons.
 *
 * @param before accounts at the end of burn-in
 * @param after accounts at the end
 * @param weeks weeks between
 * @param longJobs jobs that reached 26 weeks in between
 * @param closeWeeks weeks of close cases
 * @param persons everybody whose money is followed: those there at the beginning and all who arrive
 * @param staff levels of those in post
 * @param mentors levels of mentors
 * @param employers levels of employers
 */
record Totals(
        Ledger before,
        Ledger after,
        int weeks,
        long longJobs,
        long closeWeeks,
        long persons,
        StaffLevels staff,
        MentorLevels mentors,
        EmployerLevels employers) {
    private static final double MINUTES = 60;

    /** An outcome read from the accounts. */
    record Entry(String id, ToDoubleFunction<Totals> value) {}

    /** All of them, in the order of files. */
    static final List<Entry> ALL = all();

    private static List<Entry> all() {
        List<Entry> all = new ArrayList<>(List.of(
                new Entry(
                        "employer_response_days",
                        t -> ratio(
                                t.after.response().days() - t.before.response().days(),
                                t.after.response().calls() - t.before.response().calls())),
                new Entry("employer_willingness", t -> t.employers.meanWillingness()),
                new Entry(
                        "employer_yes_share",
                        t -> ratio(t.after.accepted() - t.before.accepted(), t.after.asked() - t.before.asked())),
                new Entry("close_cases_per_veileder", t -> ratio(t.closeWeeks, t.postWeeks())),
                new Entry(
                        "veileder_quits_per_year",
                        t -> ratio(Spells.YEAR * (double) (t.after.quits() - t.before.quits()), t.postWeeks())),
                new Entry("veileder_strain", t -> t.staff.meanStrain()),
                new Entry("nik", t -> t.staff.meanNik()),
                new Entry("mentor_strain", t -> t.mentors.meanStrain()),
                new Entry("aik", t -> t.employers.meanAik()),
                new Entry("staff_fte", t -> t.postWeeks() / t.weeks),
                new Entry("total_cost_nok", Totals::cost),
                new Entry("cost_per_sustained_job_nok", t -> ratio(t.cost(), t.longJobs)),
                new Entry("sustained_jobs", t -> t.longJobs),
                new Entry(
                        "net_public_cost_per_bruker_nok",
                        t -> t.perPerson(t.net(Account.STATE) + t.net(Account.MUNICIPALITY))),
                new Entry("net_cost_state_per_bruker_nok", t -> t.perPerson(t.net(Account.STATE))),
                new Entry("net_cost_municipality_per_bruker_nok", t -> t.perPerson(t.net(Account.MUNICIPALITY))),
                new Entry("net_cost_employer_per_bruker_nok", t -> t.perPerson(t.net(Account.EMPLOYERS))),
                new Entry(
                        "pension_after_horizon_per_bruker_nok",
                        t -> t.perPerson(t.after.leavers().promised()))));
        for (HoursKind kind : HoursKind.values()) {
            all.add(new Entry(
                    "hours_" + kind.id() + "_per_week",
                    t -> ratio(
                            (t.after.hours().minutes(kind) - t.before.hours().minutes(kind)) / MINUTES,
                            t.postWeeks())));
        }
        return List.copyOf(all);
    }

    private double cost() {
        return after.kroner().cost() - before.kroner().cost();
    }

    /** What an account has paid less what it has received. */
    private double net(Account account) {
        return before.kroner().balance(account) - after.kroner().balance(account);
    }

    private double perPerson(double kroner) {
        return ratio(kroner, persons);
    }

    private double postWeeks() {
        return after.hours().postWeeks() - before.hours().postWeeks();
    }

    private static double ratio(double above, double below) {
        return below > 0 ? above / below : Double.NaN;
    }
}
