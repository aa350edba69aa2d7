package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.report.SensitivityTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code inklusim sensitivity}. */
@Command(
        name = "sensitivity",
        description = "Run a design after Morris or Saltelli, and tell which factors results are sensitive to, with "
                + "intervals. What is done is kept, as with sweep.")
final class SensitivityCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "DESIGN",
            description = "Design file, such as scenarios/sweeps/screening.yaml, or the folder of a finished sweep.")
    private String file;

    @Mixin
    private SweepOptions options = new SweepOptions();

    SensitivityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(Path.of(file))) {
            tell(Path.of(file));
            return App.DONE;
        }
        Design design = options.design(file);
        boolean known = options.shard == null
                && (design.uncertaintyMethod() != null
                                && design.uncertaintyMethod().structured()
                        || design.leverMethod() != null && design.leverMethod().structured());
        if (!known) {
            throw new WrongInputException(
                    options.shard == null
                            ? file + ": expected levers or uncertainties with the method morris or saltelli, given none"
                            : "--shard: run the parts with sweep, merge them, and give sensitivity the folder");
        }
        Sweeping sweeping = new Sweeping(session, options);
        int code = sweeping.run(file);
        if (options.format == Format.TEXT) {
            tell(sweeping.folder());
        }
        return code;
    }

    private void tell(Path folder) throws IOException {
        try (StoredSweep stored = StoredSweep.read(folder)) {
            if (!Sensitivity.known(stored.header())) {
                throw new WrongInputException(folder + ": expected a sweep with the method morris or saltelli");
            }
            PointMeans means = PointMeans.read(stored);
            List<Sensitivity.Table> tables = Sensitivity.of(stored, means);
            if (options.format == Format.JSON) {
                session.out().print(new SweepSummary(stored, folder).json(tables));
                return;
            }
            session.out().println();
            session.out().print(SensitivityTable.of(means, tables, options.words()));
        }
    }
}
