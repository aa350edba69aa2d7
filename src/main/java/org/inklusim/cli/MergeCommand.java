package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.sweep.Merging;
import org.inklusim.experiment.sweep.SweepFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inklusim merge}. */
@Command(
        name = "merge",
        description = "Put the shards of a sweep together; the results are those of one process that ran all of it.")
final class MergeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of all shards of a sweep.")
    private List<Path> shards;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the whole: a new or empty one.")
    private Path out;

    @Option(names = "--force", description = "Throw away older results in the folder given by --out.")
    private boolean force;

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Merging merging = Merging.of(shards);
        for (Path shard : shards) {
            if (out.toAbsolutePath().normalize().equals(shard.toAbsolutePath().normalize())) {
                throw new WrongInputException("--out: expected another folder than those of the shards, given " + out);
            }
        }
        Manifest first = ManifestFile.read(shards.get(0));
        Path folder = SweepFolder.given(out, force, false);
        SweepOptions options = new SweepOptions();
        options.language = answer.language;
        options.format = answer.format;
        options.seed = merging.header().seed();
        merging.into(folder);
        return new SweepResults(session, options, Instant.now(), first.arguments())
                .conclude(first.scenarios().get(0), folder);
    }
}
