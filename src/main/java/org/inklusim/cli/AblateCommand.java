package org.inklusim.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inklusim.analysis.Ablation;
import org.inklusim.analysis.AblationRow;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.FolderNames;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.ReplicateTask;
import org.inklusim.experiment.Varied;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.OutcomeEntry;
import org.inklusim.observe.RunValues;
import org.inklusim.report.AblationFile;
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
            "Every set of the groups A-E is switched off, and every mechanism alone: some hundred pairs of runs for",
            "each replicate, so that 20 replicates are made unless --replicates says otherwise. --groups leaves the",
            "single mechanisms out. A smaller office is quicker: --set population.brukere=300"
        })
final class AblateCommand extends StudyCommand {
    private static final int USUAL_REPLICATES = 20;

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
        List<String> switches = MechanismCatalogue.shipped().switches().stream()
                .filter(id -> whole.stream().allMatch(scenario -> scenario.on(id)))
                .toList();
        if (switches.isEmpty()) {
            throw new WrongInputException("all mechanisms that can be switched off are off already in " + base + " or "
                    + other + "; nothing is left to switch off");
        }
        List<String> groups = switches.stream().map(Ablation::group).distinct().toList();
        settings = Ablation.settings(groups, groupsOnly ? List.of() : switches);
        return settings.stream()
                .map(setting -> {
                    List<String> sets = new ArrayList<>(options.set.sets);
                    Ablation.off(setting, switches).forEach(id -> sets.add("mechanisms." + id + "=off"));
                    return read(file -> Scenarios.open(file, sets));
                })
                .toList();
    }

    private void checkOptions() {
        if (options.precision != null) {
            throw new WrongInputException("ablate takes --replicates, not --precision");
        }
        if (options.events != null) {
            throw new WrongInputException("ablate writes no events; use compare with --events");
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

    /** Only the outcome asked for is kept, since so many settings would fill the memory. */
    @Override
    ReplicateTask task(Experiment experiment, List<List<Scenario>> points) {
        ReplicateTask task = experiment.at(points, options.seed, options.check);
        return replicate -> task.run(replicate).stream().map(this::kept).toList();
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
        StoredAblation found = StoredAblation.of(study.setting(), settings, column, study.points());
        AblationFile.write(folder, found);
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
