package org.inklusim.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.report.Messages;
import org.inklusim.scenario.Scenario;
import sim.display.Console;

/**
 * Opens the live window and waits until it is closed.
 *
 * @param files the files the scenarios stand in, as the user wrote them
 * @param sets {@code key=value} that the user laid over them
 * @param scenarios the scenario, and the one beside it if there is one
 * @param stored rows of a stored {@code weekly.csv} for each; empty without
 * @param seed of all random numbers
 * @param replicate from 1
 * @param every weeks from one drawing to the next
 * @param play whether it plays at once
 * @param until week at which it pauses; 0 for the end of the horizon
 * @param snapshot a picture is written there when it pauses, and the window closed; null for none
 */
public record LiveShow(
        List<String> files,
        List<String> sets,
        List<Scenario> scenarios,
        List<List<WeeklyRow>> stored,
        long seed,
        int replicate,
        int every,
        boolean play,
        int until,
        Path snapshot) {

    /** There is no display to open a window on. */
    public static final class NoDisplayException extends Exception {
        private static final long serialVersionUID = 1L;

        NoDisplayException(Throwable cause) {
            super("no display", cause);
        }
    }

    /**
     * Opens the window and waits.
     *
     * @param words the language of the window
     */
    public void open(Messages words) throws InterruptedException, IOException {
        List<LiveRun> runs = IntStream.range(0, scenarios.size())
                .mapToObj(i -> new LiveRun(files.get(i), sets, scenarios.get(i), seed, replicate))
                .toList();
        runs.forEach(LiveRun::begin);
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch paused = new CountDownLatch(1);
        LiveWindow window = new LiveWindow(runs, stored, words, every, closed::countDown);
        int end = Math.min(
                until == 0 ? Integer.MAX_VALUE : until,
                scenarios.get(0).horizon().weeks());
        window.onWeek(week -> {
            if (week >= end) {
                paused.countDown();
            }
        });
        Console console = show(window, end);
        if (snapshot != null) {
            paused.await();
            Pictures.png(onSwing(window::picture), snapshot);
            onSwing(() -> {
                console.doClose();
                return null;
            });
        }
        closed.await();
    }

    private Console show(LiveWindow window, int end) throws InterruptedException {
        return onSwing(() -> {
            outliveTheConsole();
            Console console = (Console) window.createController();
            console.setNewMenuAllowed(false);
            console.setIncrementSeedOnStop(false);
            console.setWhenShouldPause(end);
            console.setTitle("inklusim");
            if (play) {
                console.pressPlay();
            }
            return console;
        });
    }

    /** MASON ends the process when its list of consoles is empty; ours ends when its command does. */
    @SuppressWarnings("unchecked") // the list is an old one, of no type
    static void outliveTheConsole() {
        Console.allControllers.put(LiveShow.class, null);
    }

    /** Tries whether a window can be opened. */
    public static void refuseWithoutDisplay() throws NoDisplayException {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                throw new NoDisplayException(null);
            }
            new JFrame().dispose();
        } catch (HeadlessException | AWTError | NoClassDefFoundError | UnsatisfiedLinkError e) {
            throw new NoDisplayException(e);
        }
    }

    private interface Making<T> {
        T make();
    }

    private static <T> T onSwing(Making<T> making) throws InterruptedException {
        AtomicReference<T> made = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> made.set(making.make()));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
        return made.get();
    }
}
