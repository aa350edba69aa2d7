package org.inklusim.cli;

import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.analysis.ScenarioSummary;
import org.inklusim.experiment.FolderNames;
import org.inklusim.report.ScenarioAnswer;
import org.inklusim.report.ScenarioJson;
import org.inklusim.report.ScenarioTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inklusim run}. */
@Command(name = "run", description = "Run one scenario many times and show its outcomes with intervals.")
final class RunCommand extends StudyCommand {
    @Parameters(paramLabel = "SCENARIO", description = "Scenario file, such as scenarios/standard.yaml.")
    private String file;

    RunCommand(Session session) {
        super(session);
    }

    @Override
    List<String> files() {
        return List.of(file);
    }

    @Override
    String folder(List<String> names) {
        return FolderNames.run(names.get(0));
    }

    @Override
    String conclude(Study study, Path folder) {
        List<ScenarioRow> rows = ScenarioSummary.of(study.names().get(0), study.runs(0));
        return options.format == Format.JSON
                ? ScenarioJson.of(study.setting(), rows)
                : ScenarioAnswer.of(study.setting(), rows, options.words()).text(layout())
                        + ScenarioTable.of(study.setting(), rows, options.words(), layout());
    }
}
