package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sim.display.Console;

/**
 * How much of the model's speed is left when 1,000 brukere are drawn every fourth week. The model runs alone and in the
 * window by turns, so that whatever else the machine does falls on both. Told by the clock, and by the time that
 * processors worked, which is what counts where others use the machine too. On a machine that does nothing else:
 * {@code xvfb-run -a -s "-screen 0 1920x1200x24" ./mvnw -q -Dgroups=display -DexcludedGroups=none
 * -Dtest=DrawingSpeedTest test}.
 */
@Tag("display")
class DrawingSpeedTest extends OnScreen {
    /** Turns that are not counted, in which Java translates what runs often. */
    private static final int WARM_UP = 2;

    private static final int TURNS = 3;
    private static final int WEEKS = 200;
    private static final int EVERY = 4;
    private static final double HALF = 0.5;
    /** Processes a processor that want to run, above which a machine is not quiet. */
    private static final double BUSY = 1;

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void drawingKeepsHalfOfTheSpeed() {
        boolean quiet = machine.getSystemLoadAverage() < BUSY * machine.getAvailableProcessors();
        String[] office = {
            "population.brukere=1000", "population.employers=400", "horizon.burn_in=104", "horizon.weeks=1040"
        };
        LiveRun alone = Live.run(office);
        LiveRun run = Live.run(office);
        open(List.of(run), List.of(List.of()), EVERY);
        double[] byClock = new double[TURNS];
        double[] byWork = new double[TURNS];
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            int end = (turn + 1) * WEEKS;
            double[] bare = measured(() -> alone.model().runWeeks(WEEKS));
            double[] drawn = measured(() -> play(run, end));
            double clock = bare[0] / drawn[0];
            double work = bare[1] / drawn[1];
            if (turn >= WARM_UP) {
                byClock[turn - WARM_UP] = clock;
                byWork[turn - WARM_UP] = work;
            }
            System.out.printf(
                    "weeks %d–%d: alone %.2f ms a week, drawn %.2f ms; %.0f %% of the speed by the clock, %.0f %% by"
                            + " work%n",
                    end - WEEKS + 1, end, bare[0] / WEEKS, drawn[0] / WEEKS, 100 * clock, 100 * work);
        }
        assertThat(state(run)).isEqualTo(state(alone));
        Arrays.sort(byClock);
        Arrays.sort(byWork);
        System.out.printf(
                "median: %.0f %% of the speed is left by the clock, %.0f %% by work%n",
                100 * byClock[TURNS / 2], 100 * byWork[TURNS / 2]);
        assertThat(byWork[TURNS / 2]).as("speed left by work").isGreaterThan(HALF);
        if (quiet) {
            assertThat(byClock[TURNS / 2]).as("speed left by the clock").isGreaterThan(HALF);
        }
    }

    private void play(LiveRun run, int end) {
        swing(() -> {
            console.setWhenShouldPause(end);
            if (console.getPlayState() == Console.PS_PAUSED) {
                console.pressPause();
            } else {
                console.pressPlay();
            }
            return null;
        });
        waitFor("week " + end, () -> run.week() == end && console.getPlayState() == Console.PS_PAUSED);
    }

    /** Milliseconds by the clock, and of work by processors. */
    private double[] measured(Runnable what) {
        long begun = System.nanoTime();
        long worked = machine.getProcessCpuTime();
        what.run();
        return new double[] {(System.nanoTime() - begun) / 1e6, (machine.getProcessCpuTime() - worked) / 1e6};
    }
}
