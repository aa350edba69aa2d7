package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.Comparison;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.experiment.FolderNames;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.report.Answer;
import org.inklusim.report.ComparisonFile;
import org.inklusim.report.ComparisonJson;
import org.inklusim.report.ComparisonTable;
import org.inklusim.report.Layout;
import picocli.CommandLine.Command;
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

    CompareCommand(Session session) {
        super(session);
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
        return FolderNames.compare(names.get(0), names.subList(1, names.size()));
    }

    @Override
    String conclude(Study study, Path folder) throws IOException {
        OutcomeDictionary dictionary = OutcomeDictionary.shipped();
        var rows = new ArrayList<ComparisonRow>();
        for (int other = 1; other < study.names().size(); other++) {
            rows.addAll(Comparison.of(
                    outcome -> dictionary.require(outcome).better(),
                    study.names().get(0),
                    study.names().get(other),
                    study.runs(0),
                    study.runs(other)));
        }
        ComparisonFile.write(folder.resolve("comparison.csv"), rows);
        return options.format == Format.JSON ? ComparisonJson.of(study.setting(), rows) : text(study, rows);
    }

    /** The answer in words, then the table. */
    private String text(Study study, List<ComparisonRow> rows) {
        Layout layout = layout();
        return Answer.of(study.setting(), study.differences(), rows, options.words())
                        .text(layout)
                + ComparisonTable.of(study.setting(), rows, options.words(), layout);
    }
}
