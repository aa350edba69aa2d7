package org.inklusim.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --set key=value}, for every scenario of a command. */
final class SetOption {
    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a value in every scenario of the command; may be repeated.")
    List<String> sets = new ArrayList<>();
}
