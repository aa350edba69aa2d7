package org.inklusim.cli;

import org.inklusim.model.CheckLevel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of all commands that make many runs. */
abstract class RunOptions extends AnswerOptions {
    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Typed.Seed.class,
            defaultValue = "1",
            description = "Any whole number; the same seed gives the same results (default: 1).")
    long seed;

    @Option(names = "--force", description = "Throw away older results in the folder given by --out.")
    boolean force;

    @Mixin
    SetOption set = new SetOption();

    @Option(
            names = "--check",
            paramLabel = "LEVEL",
            converter = Checks.class,
            defaultValue = "none",
            description = "none, phase or full: verify the model's accounts while it runs (default: none).")
    CheckLevel check;

    @Option(names = "--quiet", description = "Show no progress.")
    boolean quiet;

    static final class Checks extends Typed.Choice<CheckLevel> {
        Checks() {
            super(CheckLevel.class);
        }
    }
}
