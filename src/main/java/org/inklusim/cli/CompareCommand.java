package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.FolderNames;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.ReplicateTask;
import org.inklusim.experiment.Varied;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Answer;
import org.inklusim.report.ComparisonFile;
import org.inklusim.report.ComparisonJson;
import org.inklusim.report.ComparisonTable;
import org.inklusim.report.CurveJson;
import org.inklusim.report.CurveTable;
import org.inklusim.report.Curves;
import org.inklusim.report.CurvesFile;
import org.inklusim.report.Layout;
import org.inklusim.report.SameMoney;
import org.inklusim.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inklusim compare}. */
@Command(
        name = "compare",
        description = "Compare scenarios with a base, replicate by replicate, with the same people and chances.")
final class CompareCommand extends StudyCommand {
    @Parameters(index = "0", paramLabel = "BASE", description = "Scenario file that the others are compared with.")
    private String base;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", description = "One or more scenario files.")
    private List<String> others;

    @Option(
            names = "--vary",
            paramLabel = "KEY=V1,V2,…",
            description = "Compare at each of 2 to 50 values of a key, such as portfolio.size=40,60,100, with the same "
                    + "people and chances at all; tells where scenarios change places.")
    private String vary;

    @Option(
            names = "--equal-cost",
            description =
                    "Compare a second time at the same money: with as many veiledere in every OTHER as make it cost "
                            + "what BASE costs.")
    private boolean equalCost;

    private final Session session;
    private Vary values;
    private boolean givenUp;

    CompareCommand(Session session) {
        super(session);
        this.session = session;
    }

    @Override
    List<String> files() {
        var files = new ArrayList<String>();
        files.add(base);
        files.addAll(others);
        return files;
    }

    @Override
    String folder(List<String> names) {
        List<String> against = names.subList(1, names.size());
        return values == null
                ? FolderNames.compare(names.get(0), against)
                : FolderNames.vary(names.get(0), against, values.key());
    }

    @Override
    List<List<Scenario>> read() {
        if (vary == null) {
            List<List<Scenario>> points = super.read();
            if (equalCost) {
                EqualMoney.check(points.get(0));
            }
            return points;
        }
        if (equalCost) {
            throw new WrongInputException("give either --vary or --equal-cost, not both");
        }
        if (options.events != null) {
            throw new WrongInputException("give either --vary or --events, not both");
        }
        values = Vary.parse(vary, options.set.sets);
        return values.values().stream()
                .map(value -> read(file -> values.open(file, options.set.sets, value)))
                .toList();
    }

    /** At many points only outcomes are kept, since weekly indicators would fill the memory. */
    @Override
    ReplicateTask task(Experiment experiment, List<List<Scenario>> points) {
        if (values == null) {
            return super.task(experiment, points);
        }
        ReplicateTask task = experiment.at(points, options.seed, options.check);
        return replicate -> task.run(replicate).stream()
                .map(run -> new RunValues(run.columns(), run.values(), new double[0][], new double[0][]))
                .toList();
    }

    @Override
    Varied varied(List<List<Scenario>> points) {
        if (values == null) {
            return null;
        }
        List<Varied.Point> made = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            made.add(new Varied.Point(
                    values.values().get(p),
                    points.get(p).stream().map(Scenario::hash).toList()));
        }
        return new Varied(values.key(), made);
    }

    @Override
    void tables(Study study, Path folder) throws IOException {
        if (values == null) {
            super.tables(study, folder);
        } else {
            OutcomesFile.write(folder.resolve("outcomes.csv"), study.varied(), study.names(), study.points());
        }
    }

    @Override
    String conclude(Study study, Path folder) throws IOException {
        Path file = folder.resolve("comparison.csv");
        if (values == null) {
            List<ComparisonRow> rows = new Comparisons(study).rows();
            ComparisonFile.write(file, rows);
            SameMoney same = equalCost ? sameMoney(study, folder) : null;
            return options.format == Format.JSON
                    ? ComparisonJson.of(study.setting(), rows, same)
                    : text(study, rows, same);
        }
        Curves curves = new Comparisons(study).curves();
        ComparisonFile.write(file, study.varied(), curves.comparison());
        CurvesFile.write(folder.resolve("curves.csv"), curves);
        CurvesFile.crossings(folder.resolve("crossings.csv"), curves);
        return options.format == Format.JSON ? CurveJson.of(curves) : CurveTable.of(curves, options.words(), layout());
    }

    /** The comparison at the same money; null where replicates failed. */
    private SameMoney sameMoney(Study study, Path folder) throws IOException {
        if (!study.replicates().failures().isEmpty()) {
            session.err().println("--equal-cost was not tried, since replicates failed.");
            return null;
        }
        SameMoney same = new EqualMoney(session, study).find(folder).orElse(null);
        givenUp = same == null;
        return same;
    }

    @Override
    boolean whole() {
        return !givenUp;
    }

    /** The answer in words, then the table; then both again at the same money. */
    private String text(Study study, List<ComparisonRow> rows, SameMoney same) {
        String written = text(study, rows);
        if (same == null) {
            return written;
        }
        return same.writtenHeading(study.differences(), options.words())
                + written
                + "\n"
                + same.text(study.setting(), study.differences(), options.words(), layout());
    }

    /** The answer in words, then the table. */
    private String text(Study study, List<ComparisonRow> rows) {
        Layout layout = layout();
        return Answer.of(study.setting(), study.differences(), rows, options.words())
                        .text(layout)
                + ComparisonTable.of(study.setting(), rows, options.words(), layout);
    }
}
