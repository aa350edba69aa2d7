package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.inklusim.analysis.Comparison;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.FlowBands;
import org.inklusim.analysis.FlowRow;
import org.inklusim.analysis.WeeklyBands;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.OwnProfile;
import org.inklusim.experiment.Replicate;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.experiment.Version;
import org.inklusim.model.agent.State;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.RunValues;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;

/** Folders of results with invented numbers, made by a seed as the commands make them. */
public final class Stored {
    /** Replicates in each folder. */
    public static final int REPLICATES = 12;

    static final String[] COLUMNS = {
        "sustained_job_26w/all",
        "sustained_job_26w/arrivals",
        "sustained_job_26w/close_case",
        "sustained_job_26w/rest",
        "sustained_job_52w/all",
        "sustained_job_52w/arrivals",
        "job_starts/all",
        "job_by_104w/all",
        "unsubsidised_job_at_104w/all",
        "disability_pension_by_104w/all",
        "days_employed_104w/all",
        "days_employed_104w/close_case",
        "days_employed_104w/rest",
        "contact_interval_weeks/all",
        "contact_interval_weeks/close_case",
        "contact_interval_weeks/rest",
        "bruker_trust/all",
        "staff_fte/all",
        "total_cost_nok/all",
        "cost_per_sustained_job_nok/all",
        "hours_deadline_per_week/all",
        "hours_record_per_week/all",
        "hours_renewal_per_week/all",
        "hours_call_per_week/all",
        "hours_contact_per_week/all",
        "hours_kartlegging_per_week/all",
        "hours_employer_per_week/all",
        "hours_meeting_per_week/all",
        "hours_absence_per_week/all",
        "hours_unused_per_week/all",
        "sustained_job_26w/under_30",
        "sustained_job_26w/need_language",
        "job_starts/need_language"
    };

    private static final Map<String, Double> SIZES = Map.of(
            "days_employed_104w", 131.0,
            "contact_interval_weeks", 10.8,
            "bruker_trust", 0.44,
            "staff_fte", 16.6,
            "total_cost_nok", 154.7e6,
            "cost_per_sustained_job_nok", 257_200.0,
            "sustained_job_52w", 13.0);

    private Stored() {}

    /** Results of {@code compare} with two OTHERs. */
    public static Path compare(Path folder) throws IOException {
        return write(folder, List.of("standard", "hybrid", "jobbspesialist"), List.of(), scenario -> scenario);
    }

    /** Results of {@code run}. */
    public static Path run(Path folder) throws IOException {
        return write(folder, List.of("standard"), List.of(), scenario -> scenario);
    }

    /**
     * Results of any shipped scenarios.
     *
     * @param folder made, with its parent
     * @param shipped names of shipped scenarios, base first
     * @param sets as of {@code --set}
     * @param change what is done to each scenario that was read
     */
    public static Path write(Path folder, List<String> shipped, List<String> sets, UnaryOperator<Scenario> change)
            throws IOException {
        List<Scenario> scenarios =
                shipped.stream().map(name -> read(name, sets)).map(change).toList();
        List<String> names = scenarios.stream().map(Scenario::name).toList();
        var replicates = new ArrayList<Replicate>();
        for (int r = 1; r <= REPLICATES; r++) {
            var runs = new ArrayList<RunValues>();
            for (int s = 0; s < names.size(); s++) {
                runs.add(run(r, s, s == 0 ? names.subList(1, names.size()) : List.of()));
            }
            replicates.add(new Replicate(r, runs));
        }
        Files.createDirectories(folder);
        OutcomesFile.write(folder.resolve("outcomes.csv"), names, replicates);
        var weekly = new ArrayList<WeeklyRow>();
        var flows = new ArrayList<FlowRow>();
        var comparison = new ArrayList<ComparisonRow>();
        for (int s = 0; s < names.size(); s++) {
            weekly.addAll(WeeklyBands.of(names.get(s), runs(replicates, s)));
            flows.addAll(FlowBands.of(names.get(s), runs(replicates, s)));
            if (s > 0) {
                comparison.addAll(Comparison.of(
                        outcome -> OutcomeDictionary.shipped().require(outcome).better(),
                        names.get(0),
                        names.get(s),
                        runs(replicates, 0),
                        runs(replicates, s)));
            }
        }
        WeeklyFile.write(folder.resolve("weekly.csv"), weekly);
        FlowsFile.write(folder.resolve("flows.csv"), flows);
        if (names.size() > 1) {
            ComparisonFile.write(folder.resolve("comparison.csv"), comparison);
        }
        ManifestFile.write(folder, manifest(folder, scenarios));
        return folder;
    }

    private static Scenario read(String name, List<String> sets) {
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml"), sets);
    }

    private static Manifest manifest(Path folder, List<Scenario> scenarios) throws IOException {
        var failed = List.<org.inklusim.experiment.Failure>of();
        return new Manifest(
                new Version("1.2.3", "0123456789abcdef0123456789abcdef01234567"),
                List.of("compare", "with spaces.yaml", "--set", "practice.hybrid.cases=3"),
                new Manifest.Machine("17", "somebody", "Linux", "amd64", 2),
                Instant.parse("2026-01-01T10:00:00Z"),
                Instant.parse("2026-01-01T10:01:00Z"),
                2,
                7,
                new Manifest.Count(REPLICATES, REPLICATES, failed),
                scenarios.stream().map(Manifest.Resolved::of).toList(),
                null,
                ResolvedValues.burnInDifferences(scenarios),
                OwnProfile.of(scenarios),
                new Manifest.Model(
                        new java.util.EnumMap<>(Map.of(Grade.MEASURED, 21, Grade.ASSUMED, 185, Grade.RULE, 9)),
                        List.of("A1", "A2", "A5"),
                        List.of("A3", "A4")),
                ManifestFile.entries(folder));
    }

    private static List<RunValues> runs(List<Replicate> replicates, int scenario) {
        return replicates.stream().map(r -> r.values().get(scenario)).toList();
    }

    private static RunValues run(int replicate, int scenario, List<String> others) {
        var shared = new Random(replicate);
        var own = new Random(1_000L * replicate + scenario);
        var columns = new ArrayList<OutcomeColumn>();
        var values = new ArrayList<Double>();
        for (String name : COLUMNS) {
            String[] parts = name.split("/");
            double size = SIZES.getOrDefault(parts[0], parts[0].startsWith("hours_") ? 3.5 : 14.5);
            double value = size * (1 + 0.02 * shared.nextGaussian() + 0.01 * own.nextGaussian() + 0.03 * scenario);
            boolean twin = parts[1].equals("close_case") || parts[1].equals("rest");
            columns.add(new OutcomeColumn(parts[0], parts[1]));
            values.add(twin && scenario == 0 ? Double.NaN : value);
            for (String other : twin ? others : List.<String>of()) {
                columns.add(new OutcomeColumn(parts[0], parts[1] + "_of_" + other));
                values.add(value * (parts[1].equals("rest") ? 1.05 : 0.9));
            }
        }
        double[] plain = values.stream().mapToDouble(Double::doubleValue).toArray();
        return new RunValues(columns, plain, weekly(own), flows(own, scenario));
    }

    private static double[][] weekly(Random random) {
        double[][] weekly = new double[Indicator.values().length][156];
        for (double[] indicator : weekly) {
            double level = 50 + random.nextInt(20);
            for (int week = 0; week < indicator.length; week++) {
                level += 0.3 + random.nextGaussian();
                indicator[week] = Math.max(0, level);
            }
        }
        return weekly;
    }

    private static double[][] flows(Random random, int scenario) {
        double[][] flows = new double[State.count()][State.count()];
        for (int from = 0; from < flows.length; from++) {
            for (int to = 0; to < flows.length; to++) {
                boolean common = (from * 7 + to * 3) % 5 == 0;
                flows[from][to] = from == to ? 0 : common ? 20 + scenario + random.nextGaussian() : 0;
            }
        }
        return flows;
    }
}
