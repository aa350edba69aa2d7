package org.inklusim.cli;

import org.inklusim.experiment.FakeRuns;

/** The program with invented runs instead of the model. */
public final class FakeSweepMain {
    private FakeSweepMain() {}

    public static void main(String[] args) {
        Main.run(args, new FakeRuns(Long.getLong("pause.micros", 0), Integer.getInteger("fail.every", 0)));
    }
}
