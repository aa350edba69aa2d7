package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.scenario.Title;

/** Answers made by hand or by a seed, and stored texts. */
final class Answers {
    static final Named STANDARD = new Named("standard", new Title("Standard practice", "Standard praksis"));
    static final Named HYBRID = new Named("hybrid", new Title("Three close cases each", "Tre tette saker hver"));
    static final Named SPECIALIST = new Named("jobbspesialist", new Title(null, null));
    static final Named SMALL = new Named("small-portfolios", null);

    private Answers() {}

    static Setting setting(Named... scenarios) {
        return new Setting(List.of(scenarios), 50, 1, 156, 83, "all", List.of());
    }

    static ComparisonRow row(String scenario, String outcome, String group, double base, double diff, double reach) {
        return new ComparisonRow(
                "standard",
                scenario,
                outcome,
                group,
                base,
                base + diff,
                diff,
                new Interval(diff - reach, diff + reach),
                diff == 0 ? 0.5 : diff > 0 ? 0.98 : 0.24,
                50,
                new Interval(diff - 4 * reach, diff + 4 * reach),
                3.2);
    }

    static ComparisonRow empty(String scenario, String outcome, String group) {
        double nan = Double.NaN;
        return new ComparisonRow(
                "standard", scenario, outcome, group, nan, nan, nan, Interval.NONE, nan, 0, Interval.NONE, nan);
    }

    /** Outcomes of each section and scale, an empty one, one with fewer replicates and one no words know. */
    static List<ComparisonRow> rows(String scenario, double lift) {
        List<ComparisonRow> rows = new ArrayList<>();
        rows.add(row(scenario, "total_cost_nok", "all", 162_345_678, 1_234_567 * lift, 345_678));
        rows.add(row(scenario, "sustained_job_26w", "all", 12.314, 0.712 * lift, 0.3));
        rows.add(row(scenario, "sustained_job_26w", "arrivals", 14.02, 0.9 * lift, 0.5));
        rows.add(row(scenario, "sustained_job_26w", "close_case", 9.2 + lift, 6.1 * lift, 1.74));
        rows.add(row(scenario, "sustained_job_26w", "rest", 12.6 - lift, -0.043 * lift, 0.31));
        rows.add(row(scenario, "job_starts", "all", 18.9, 1.3 * lift, 0.41));
        rows.add(row(scenario, "job_starts", "arrivals", 20.1, 1.7 * lift, 0.62));
        rows.add(row(scenario, "any_competitive_work_at_52w", "all", 104.2, -11.3 * lift, 20.4));
        rows.add(empty(scenario, "sustained_job_52w", "all"));
        ComparisonRow few = row(scenario, "measure_wait_weeks", "all", 7.1, -0.02 * lift, 0.004);
        rows.add(new ComparisonRow(
                few.base(),
                scenario,
                few.outcome(),
                few.group(),
                few.baseMean(),
                few.mean(),
                few.difference(),
                few.ci(),
                0.996,
                31,
                few.spread(),
                few.varianceRatio()));
        rows.add(row(scenario, "bruker_trust", "all", 0.514, 0.0021 * lift, 0.0008));
        rows.add(row(scenario, "staff_fte", "all", 20, 0, 0));
        rows.add(row(scenario, "cost_per_sustained_job_nok", "all", 1_412_345, -64_321 * lift, 40_000));
        rows.add(row(scenario, "something_new", "all", 1_234.5, 2_345 * lift, 100));
        return rows;
    }

    static List<ComparisonRow> rows(Setting setting) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (int i = 0; i < setting.others().size(); i++) {
            rows.addAll(rows(setting.others().get(i).name(), 1 + 0.5 * i));
        }
        return rows;
    }

    static ScenarioRow scenarioRow(ComparisonRow row) {
        double size = StrictMath.abs(row.baseMean());
        return new ScenarioRow(
                row.base(),
                row.outcome(),
                row.group(),
                row.baseMean(),
                new Interval(row.baseMean() - 0.03 * size, row.baseMean() + 0.03 * size),
                row.n(),
                new Interval(row.baseMean() - 0.15 * size, row.baseMean() + 0.2 * size));
    }

    /** Numbers of any size and sign, one in eight missing. */
    static double any(Random random) {
        double size = StrictMath.pow(10, random.nextInt(22) - 7);
        return random.nextInt(8) == 0 ? Double.NaN : random.nextGaussian() * size;
    }

    /** A row of any numbers. */
    static ComparisonRow anyRow(Random random, String scenario, String outcome, String group) {
        double low = any(random);
        double high = Double.isNaN(low) ? low : low + random.nextDouble() * StrictMath.abs(low);
        Interval interval = new Interval(low, high);
        double share = random.nextInt(4) == 0 ? Double.NaN : random.nextInt(51) / 50.0;
        return new ComparisonRow(
                "standard",
                scenario,
                outcome,
                group,
                any(random),
                any(random),
                any(random),
                interval,
                share,
                random.nextInt(51),
                interval,
                any(random));
    }
}
