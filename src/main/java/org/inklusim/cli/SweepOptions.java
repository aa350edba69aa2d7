package org.inklusim.cli;

import java.nio.file.Path;
import org.inklusim.model.CheckLevel;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that run designs. */
final class SweepOptions {
    @Option(
            names = "--replicates",
            paramLabel = "N",
            converter = Typed.Replicates.class,
            description = "Runs of each point with other random numbers (default: what the design says, else 10).")
    Integer replicates;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Typed.Seed.class,
            defaultValue = "1",
            description = "Any whole number; all points have the same random numbers (default: 1).")
    long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = Typed.Threads.class,
            description = "Runs made at the same time; never changes results (default: all processors).")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the sweep: a new or empty one (default: a free one in output).")
    Path out;

    @Option(names = "--force", description = "Throw away older results in the folder given by --out.")
    boolean force;

    @Option(
            names = "--resume",
            description =
                    "Go on with the sweep in the folder; failed runs are tried again. In a folder that is missing "
                            + "or empty it begins afresh.")
    boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run part I of N only, to be put together by merge; auto asks SLURM or Kubernetes which part "
                    + "this is.")
    String shard;

    @Option(names = "--fail-fast", description = "Stop at the first run that fails.")
    boolean failFast;

    @Mixin
    SetOption set = new SetOption();

    @Option(
            names = "--check",
            paramLabel = "LEVEL",
            converter = StudyOptions.Checks.class,
            defaultValue = "none",
            description = "none, phase or full: verify the model's accounts while it runs (default: none).")
    CheckLevel check;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = StudyOptions.Languages.class,
            defaultValue = "en",
            description = "nb or en: the language of the answer (default: en).")
    Language language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = StudyOptions.Formats.class,
            defaultValue = "text",
            description = "text or json: how the answer is printed (default: text).")
    Format format;

    @Option(names = "--quiet", description = "Show no progress.")
    boolean quiet;

    /** The words of the answer. */
    Messages words() {
        return Messages.in(language);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
