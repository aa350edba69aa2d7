package org.inklusim.cli;

import org.inklusim.experiment.FakeTask;

/** The program with invented numbers instead of the model, each replicate with a pause. */
public final class FakeMain {
    private FakeMain() {}

    public static void main(String[] args) {
        long pause = Long.getLong("pause.micros", 0);
        Main.run(args, (scenarios, seed, check) -> new FakeTask(scenarios.size(), pause));
    }
}
