package org.inklusim.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inklusim.experiment.Failure;
import org.inklusim.experiment.Replicates;

/** Tells which replicates failed and how to see it again. */
record Failures(Replicates replicates, List<String> arguments) {
    private static final int NAMED = 10;

    String text() {
        List<Failure> failures = replicates.failures();
        int total = failures.size() + replicates.finished().size();
        String numbers = failures.stream()
                .limit(NAMED)
                .map(failure -> String.valueOf(failure.replicate()))
                .collect(Collectors.joining(", "));
        Failure first = failures.get(0);
        String scenario = first.scenario() == null ? "" : ", scenario " + first.scenario();
        return failures.size() + " of " + total + " replicates failed: " + numbers
                + (failures.size() > NAMED ? " …" : "") + "\n"
                + "Replicate " + first.replicate() + scenario + ": " + first.message() + "\n"
                + "To see it again: " + Shell.command(again(first.replicate()));
    }

    private List<String> again(int replicate) {
        List<String> same = Shell.without(
                arguments, Set.of("--replicates", "--precision", "--out", "--format", "--check"), Set.of("--force"));
        return Shell.with(same, "--replicates", String.valueOf(replicate), "--check", "full");
    }
}
