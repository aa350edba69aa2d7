package org.inklusim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inklusim.analysis.Ablation;
import org.inklusim.analysis.AblationRow;
import org.inklusim.analysis.SwitchOrder;
import org.inklusim.analysis.SwitchOrder.Step;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.FolderNames;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.Replicate;
import org.inklusim.experiment.ReplicateTask;
import org.inklusim.experiment.Varied;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.OutcomeEntry;
import org.inklusim.observe.RunValues;
import org.inklusim.report.AblationFile;
import org.inklusim.report.AblationOrders;
import org.inklusim.report.AblationTable;
import org.inklusim.report.OutcomeOrder;
import org.inklusim.report.StoredAblation;
import org.inklusim.scenario.MechanismCatalogue;
import org.inklusim.scenario.Nearest;
import org.inklusim.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inklusim ablate}. */
@Command(
        name = "ablate",
        description = "Switch mechanisms off, in groups and one by one, and tell which carry the difference.",
        footer = {
            "",
            "Every set of the groups A-E is switched off, and mechanisms are switched on one after the other in an",
            "order of chance, another one in each replicate: some ninety pairs of runs for each, so that 20",
            "replicates are made unless --replicates says otherwise; --dry-run tells how long it will take.",
            "--groups leaves the single mechanisms out. A smaller office is quicker: --set population.brukere=300"
        })
final class AblateCommand extends StudyCommand {
    private static final int USUAL_REPLICATES = 20;
    private static final int MOST_ORDERS = 100;
    private static final int LEAST_SAMPLES = 3;
    private static final long ENOUGH_NS = 3_000_000_000L;

    @Parameters(index = "0", paramLabel = "BASE", description = "Scenario file the other is compared with.")
    private String base;

    @Parameters(index = "1", paramLabel = "OTHER", description = "Scenario file.")
    private String other;

    @Option(
            names = "--outcome",
            paramLabel = "ID",
            defaultValue = OutcomeOrder.MAIN,
            description = "Outcome whose difference is shared out (default: sustained_job_26w); the ids are told by"
                    + " inklusim describe outcomes.")
    private String outcome;

    @Option(names = "--groups", description = "Only the groups A-E, no single mechanisms.")
    private boolean groupsOnly;

    @Option(
            names = "--orders",
            paramLabel = "N",
            defaultValue = "1",
            description = "Orders of the single mechanisms in each replicate, 1 to 100; every second one is the one"
                    + " before it backwards (default: 1).")
    private int orders;

    @Option(names = "--dry-run", description = "Tell how many runs it takes and for how long, and stop.")
    private boolean dryRun;

    private List<String> switches;
    private List<String> settings;

    AblateCommand(Session session) {
        super(session);
        options.usual(USUAL_REPLICATES);
    }

    @Override
    List<String> files() {
        return List.of(base, other);
    }

    @Override
    String folder(List<String> names) {
        return FolderNames.ablate(names.get(0), names.get(1));
    }

    @Override
    List<List<Scenario>> read() {
        checkOptions();
        List<Scenario> whole = super.read().get(0);
        switches = MechanismCatalogue.shipped().switches().stream()
                .filter(id -> whole.stream().allMatch(scenario -> scenario.on(id)))
                .toList();
        if (switches.isEmpty()) {
            throw new WrongInputException("all mechanisms that can be switched off are off already in " + base + " or "
                    + other + "; nothing is left to switch off");
        }
        List<String> groups = switches.stream().map(Ablation::group).distinct().toList();
        settings = Ablation.settings(groups);
        return settings.stream().map(setting -> without(setting, whole)).toList();
    }

    /** Both scenarios with what a setting switches off. */
    private List<Scenario> without(String setting, List<Scenario> whole) {
        List<String> off = Ablation.off(setting, switches);
        return whole.stream().map(scenario -> scenario.without(off)).toList();
    }

    private List<SwitchOrder> orders(int replicate) {
        return SwitchOrder.of(switches, options.seed, replicate, groupsOnly ? 0 : orders);
    }

    private List<String> between(int replicate) {
        return orders(replicate).stream()
                .flatMap(order -> order.settings().stream())
                .toList();
    }

    private void checkOptions() {
        if (options.precision != null) {
            throw new WrongInputException("ablate takes --replicates, not --precision");
        }
        if (options.events != null) {
            throw new WrongInputException("ablate writes no events; use compare with --events");
        }
        if (orders < 1 || orders > MOST_ORDERS) {
            throw new WrongInputException("--orders: expected 1 to " + MOST_ORDERS + ", given " + orders);
        }
        List<String> ids =
                OutcomeDictionary.shipped().all().stream().map(OutcomeEntry::id).toList();
        if (!ids.contains(outcome)) {
            throw new WrongInputException(
                    "--outcome: expected the id of an outcome (inklusim describe outcomes), given "
                            + outcome
                            + Nearest.of(outcome, ids)
                                    .map(near -> "; nearest: " + near)
                                    .orElse(""));
        }
    }

    /** Says how many runs it takes and for how long. */
    @Override
    boolean outlined(List<List<Scenario>> points) {
        if (options.quiet && !dryRun) {
            return true;
        }
        long pairs = (long) options.replicates() * (settings.size() + between(1).size());
        // The first runs of a process are slow; the fastest is nearest to what many will do.
        long fastest = Long.MAX_VALUE;
        long started = System.nanoTime();
        for (int sample = 1; sample <= LEAST_SAMPLES || System.nanoTime() - started < ENOUGH_NS; sample++) {
            long begun = System.nanoTime();
            session()
                    .experiment()
                    .of(points.get(0), options.seed, options.check)
                    .run(sample);
            fastest = Math.min(fastest, System.nanoTime() - begun);
        }
        int threads = Math.min(options.threads(), options.replicates());
        String outline = options.words()
                .text(
                        "ablation.outline",
                        2 * pairs,
                        options.replicates(),
                        pairs / options.replicates(),
                        Durations.clock(Math.round(fastest / 1e9 * pairs / threads)),
                        threads);
        PrintWriter told = dryRun ? session().out() : session().err();
        told.println(outline);
        told.flush();
        return !dryRun;
    }

    /** Only the outcome asked for is kept, since so many settings would fill the memory. */
    @Override
    ReplicateTask task(Experiment experiment, List<List<Scenario>> points) {
        ReplicateTask groups = experiment.at(points, options.seed, options.check);
        return replicate -> {
            List<RunValues> values = new ArrayList<>();
            groups.run(replicate).forEach(run -> values.add(kept(run)));
            for (String setting : between(replicate)) {
                experiment.of(without(setting, points.get(0)), options.seed, options.check).run(replicate).stream()
                        .map(this::kept)
                        .forEach(values::add);
            }
            return values;
        };
    }

    /** What single mechanisms add, of the values that {@link #task} gives. */
    private List<Step> steps(Study study, OutcomeColumn column) {
        List<Step> steps = new ArrayList<>();
        for (Replicate replicate : study.replicates().finished()) {
            List<String> names = new ArrayList<>(settings);
            names.addAll(between(replicate.number()));
            Map<String, Double> differences = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                List<RunValues> pair = replicate.values().subList(2 * i, 2 * i + 2);
                differences.put(names.get(i), Ablation.difference(pair, column));
            }
            List<SwitchOrder> taken = orders(replicate.number());
            for (int k = 0; k < taken.size(); k++) {
                steps.addAll(taken.get(k).steps(replicate.number(), k + 1, differences::get));
            }
        }
        return steps;
    }

    private RunValues kept(RunValues run) {
        int[] places = IntStream.range(0, run.columns().size())
                .filter(c -> run.columns().get(c).outcome().equals(outcome))
                .filter(c -> Stream.of("all", "arrivals")
                        .anyMatch(group -> run.columns().get(c).group().equals(group)))
                .toArray();
        return new RunValues(
                IntStream.of(places).mapToObj(run.columns()::get).toList(),
                IntStream.of(places).mapToDouble(c -> run.values()[c]).toArray(),
                new double[0][],
                new double[0][]);
    }

    @Override
    Varied varied(List<List<Scenario>> points) {
        List<Varied.Point> made = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            made.add(new Varied.Point(
                    settings.get(p), points.get(p).stream().map(Scenario::hash).toList()));
        }
        return new Varied(Ablation.KEY, made);
    }

    @Override
    void tables(Study study, Path folder) throws IOException {
        OutcomesFile.write(folder.resolve("outcomes.csv"), study.varied(), study.names(), study.points());
    }

    @Override
    String conclude(Study study, Path folder) throws IOException {
        var column = new OutcomeColumn(outcome, study.setting().leadGroup());
        List<Step> steps = steps(study, column);
        StoredAblation found = StoredAblation.of(study.setting(), settings, column, study.points(), steps);
        AblationFile.write(folder, found);
        if (!steps.isEmpty()) {
            AblationOrders.write(folder, steps);
        }
        return options.format == Format.JSON
                ? JsonText.of(json(found))
                : AblationTable.of(found, options.words(), layout());
    }

    private static Map<String, Object> json(StoredAblation found) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("base", found.setting().scenarios().get(0).name());
        all.put("scenario", found.setting().scenarios().get(1).name());
        all.put("outcome", found.column().outcome());
        all.put("group", found.column().group());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AblationRow row : found.ablation().rows()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", row.kind().id());
            one.put("id", row.id());
            one.put("value", decimal(row.value()));
            one.put("ci_low", decimal(row.ci().low()));
            one.put("ci_high", decimal(row.ci().high()));
            one.put("n", row.n());
            rows.add(one);
        }
        all.put("rows", rows);
        return all;
    }

    private static BigDecimal decimal(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(new MathContext(10)) : null;
    }
}
