package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.ExtraJobs;
import org.inklusim.experiment.Difference;

/** The sentences about one OTHER. */
final class AnswerPart {
    private static final String ALL = "all";
    private static final String COST = "total_cost_nok";
    private static final String JOB_COST = "cost_per_sustained_job_nok";
    private static final String JOBS = "sustained_jobs";
    private static final String STAFF = "staff_fte";
    private static final double FEWEST_POSTS = 0.05;
    private static final int MOST_DECIMALS = 6;

    private final Setting setting;
    private final Named other;
    private final List<Difference> differences;
    private final Map<List<String>, ComparisonRow> rows;
    private final Messages words;
    private final NumberText numbers;

    AnswerPart(
            Setting setting,
            Named other,
            List<Difference> differences,
            Map<List<String>, ComparisonRow> rows,
            Messages words) {
        this.setting = setting;
        this.other = other;
        this.differences = differences;
        this.rows = rows;
        this.words = words;
        this.numbers = new NumberText(words.language());
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        ComparisonRow main = row(OutcomeOrder.MAIN, setting.leadGroup());
        Verdict verdict = Verdict.of(main);
        sentences.add(main(main, verdict));
        if (verdict == Verdict.ONCE) {
            return sentences;
        }
        if (verdict != Verdict.EMPTY && main.n() < setting.replicates()) {
            sentences.add(words.text("answer.some", numbers.whole(main.n()), numbers.whole(setting.replicates())));
        }
        String cost = cost();
        if (!cost.isEmpty()) {
            sentences.add(cost);
        }
        String extra = extra();
        if (!extra.isEmpty()) {
            sentences.add(extra);
        }
        String people = people();
        if (!people.isEmpty()) {
            sentences.add(people);
        }
        return sentences;
    }

    /** What differs, how the main outcome differs, and how sure that is. */
    private String main(ComparisonRow row, Verdict verdict) {
        String who = words.text("answer.who." + setting.leadGroup());
        String levers = new Levers(words).phrase(differences);
        String base = setting.base().name();
        if (verdict == Verdict.EMPTY) {
            return words.text("answer.main.empty", other.name(), levers, who, base);
        }
        return words.text(
                "answer.main." + verdict.key(),
                other.name(),
                levers,
                who,
                base,
                mean(row, row.mean(), Scale.ONE),
                mean(row, row.baseMean(), Scale.ONE),
                numbers.signed(row.difference(), decimals(row, Scale.ONE)),
                low(row, Scale.ONE),
                high(row, Scale.ONE),
                numbers.percent(row.probabilityBetter()));
    }

    /** What it costs in all, with other posts where there are more or fewer, and what a job costs. */
    private String cost() {
        ComparisonRow cost = row(COST, ALL);
        ComparisonRow job = row(JOB_COST, ALL);
        Verdict costs = Verdict.of(cost);
        Verdict jobs = Verdict.of(job);
        List<String> clauses = new ArrayList<>();
        if (costs != Verdict.EMPTY && costs != Verdict.ONCE) {
            clauses.add(words.text(
                    "answer.cost." + costs.key(),
                    kroner(cost),
                    unit(cost),
                    low(cost),
                    high(cost),
                    staff(),
                    numbers.whole(setting.weeks())));
        }
        if (jobs != Verdict.EMPTY && jobs != Verdict.ONCE) {
            Scale scale = scale(job);
            clauses.add(words.text(
                    "answer.job." + jobs.key(),
                    mean(job, job.mean(), scale),
                    unit(job),
                    mean(job, job.baseMean(), scale)));
        }
        return sentence("answer.and", clauses);
    }

    /** What each job more costs, where there clearly are more and it clearly costs something. */
    private String extra() {
        ComparisonRow row = row(ExtraJobs.OUTCOME, ALL);
        if (Verdict.of(row) != Verdict.MORE || Verdict.of(row(JOBS, ALL)) != Verdict.MORE) {
            return "";
        }
        Scale scale = Scale.of(row.outcome(), Scale.size(row));
        int decimals = NumberText.decimals(scale.apply(row.difference()));
        return words.text(
                "answer.extra",
                numbers.plain(scale.apply(row.difference()), decimals),
                scale == Scale.ONE ? words.unit(COST) : scale.unit(row.outcome(), words),
                numbers.plain(scale.apply(row.ci().low()), decimals),
                numbers.plain(scale.apply(row.ci().high()), decimals));
    }

    private String staff() {
        ComparisonRow staff = row(STAFF, ALL);
        Verdict verdict = Verdict.of(staff);
        boolean told = verdict == Verdict.MORE || verdict == Verdict.FEWER;
        if (!told || Math.abs(staff.difference()) < FEWEST_POSTS) {
            return "";
        }
        double posts = Math.abs(staff.difference());
        return words.text("answer.staff." + verdict.key(), numbers.plain(posts, NumberText.differenceDecimals(posts)));
    }

    /** Who gains and who loses: those followed closely and the rest, each against the same people in BASE. */
    private String people() {
        ComparisonRow close = row(OutcomeOrder.MAIN, "close_case");
        ComparisonRow rest = row(OutcomeOrder.MAIN, "rest");
        List<String> clauses = new ArrayList<>();
        for (ComparisonRow row : new ComparisonRow[] {close, rest}) {
            Verdict verdict = Verdict.of(row);
            if (verdict == Verdict.EMPTY || verdict == Verdict.ONCE) {
                return "";
            }
            clauses.add(words.text(
                    (row == close ? "answer.close." : "answer.rest.") + verdict.key(),
                    setting.base().name(),
                    mean(row, row.mean(), Scale.ONE),
                    mean(row, row.baseMean(), Scale.ONE),
                    low(row, Scale.ONE),
                    high(row, Scale.ONE)));
        }
        return sentence("answer.then", clauses);
    }

    private String sentence(String joined, List<String> clauses) {
        return clauses.isEmpty()
                ? ""
                : Answer.capital(
                        clauses.size() == 1
                                ? clauses.get(0) + "."
                                : words.text(joined, clauses.get(0), clauses.get(1)));
    }

    private ComparisonRow row(String outcome, String group) {
        return rows.get(List.of(other.name(), outcome, group));
    }

    private static Scale scale(ComparisonRow row) {
        return Scale.of(row.outcome(), Scale.size(row.baseMean(), row.mean()));
    }

    private String unit(ComparisonRow row) {
        return scale(row).unit(row.outcome(), words);
    }

    /** How much more or less, without a sign. */
    private String kroner(ComparisonRow row) {
        Scale scale = scale(row);
        return numbers.plain(Math.abs(scale.apply(row.difference())), decimals(row, scale));
    }

    private String mean(ComparisonRow row, double value, Scale scale) {
        int decimals = NumberText.decimals(scale.apply(row.baseMean()), scale.apply(row.mean()));
        return numbers.plain(scale.apply(value), decimals);
    }

    private String low(ComparisonRow row) {
        return low(row, scale(row));
    }

    private String high(ComparisonRow row) {
        return high(row, scale(row));
    }

    private String low(ComparisonRow row, Scale scale) {
        return numbers.signed(scale.apply(row.ci().low()), decimals(row, scale));
    }

    private String high(ComparisonRow row, Scale scale) {
        return numbers.signed(scale.apply(row.ci().high()), decimals(row, scale));
    }

    /** As in the table; more where an interval that keeps clear of 0 would seem to touch it. */
    private static int decimals(ComparisonRow row, Scale scale) {
        double low = scale.apply(row.ci().low());
        double high = scale.apply(row.ci().high());
        int decimals = NumberText.differenceDecimals(scale.apply(row.difference()), low, high);
        double nearest = Math.min(Math.abs(low), Math.abs(high));
        boolean clear = low > 0 || high < 0;
        while (clear && decimals < MOST_DECIMALS && nearest * StrictMath.pow(10, decimals) < 0.5) {
            decimals++;
        }
        return decimals;
    }
}
