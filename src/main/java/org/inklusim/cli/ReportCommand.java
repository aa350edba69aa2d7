package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.experiment.Rebuilding;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.page.ReportBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inklusim report}. */
@Command(
        name = "report",
        description = "Make report.html, figures and results.xlsx of stored results anew, without running anything.",
        footer = {
            "",
            "The tables, and files of yours in the folder, stay as they are. --lang nb gives older results",
            "a report in bokmål; on a machine with fonts a report without pictures gets them."
        })
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", description = "Folder that run or compare filled, such as output/standard.")
    private Path folder;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = AnswerOptions.Languages.class,
            defaultValue = "en",
            description = "nb or en: the language of the report (default: en).")
    private Language language;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Messages words = Messages.in(language);
        try (Rebuilding rebuilding = Rebuilding.in(folder, Reports::made)) {
            session.interruption().guard(rebuilding);
            List<String> changed = rebuilding.changed();
            if (!changed.isEmpty()) {
                session.err().println(words.text("report.changed", String.join(", ", changed), folder));
            }
            session.reporting().write(folder, rebuilding.building(), words, session.err());
            if (session.interruption().requested()) {
                throw new InterruptedCommandException();
            }
            rebuilding.commit();
        }
        session.out().println(words.text("report", folder.resolve(ReportBuilder.PAGE)));
        session.out().println(words.text("results", folder));
        return App.DONE;
    }
}
