package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.experiment.sweep.SweepFolder;
import org.inklusim.report.Messages;

/** {@code sweep --status}: how far the sweep in a folder is; changes nothing, and may be asked at any time. */
record SweepStatus(Session session, SweepOptions options) {
    int tell(Path folder) throws IOException {
        try (StoredSweep stored = StoredSweep.read(folder)) {
            SweepSummary summary = new SweepSummary(stored, folder);
            if (options.format == Format.JSON) {
                session.out().print(summary.json());
                return App.DONE;
            }
            Messages words = options.words();
            session.out().println(summary.text(words));
            session.out().println(words.text("sweep.status", stored.missing(), stored.failed()));
            String worker = SweepFolder.worker(folder);
            session.out()
                    .println(
                            worker.isEmpty()
                                    ? words.text("sweep.status.nobody")
                                    : words.text("sweep.status.worker", worker));
            return App.DONE;
        }
    }
}
