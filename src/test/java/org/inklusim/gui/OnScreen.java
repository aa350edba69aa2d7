package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JEditorPane;
import javax.swing.JFileChooser;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.model.StateText;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import sim.display.Console;

/** A real, if virtual, screen, with a window that is used by mouse and keyboard as a person would. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
abstract class OnScreen {
    static final Messages WORDS = Messages.in(Language.EN);

    private static final int PATIENCE = 60_000;
    private static final int AGAIN = 3_000;

    final CountDownLatch closed = new CountDownLatch(1);
    Robot robot;
    Console console;
    LiveWindow window;

    @BeforeEach
    void onAScreen() throws AWTException {
        assumeThat(GraphicsEnvironment.isHeadless()).isFalse();
        robot = new Robot();
        robot.setAutoDelay(15);
    }

    @AfterEach
    void close() throws InterruptedException {
        if (console != null && console.isDisplayable()) {
            swing(() -> {
                console.doClose();
                return null;
            });
        }
        if (console != null) {
            assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Opens a window on a small office. */
    LiveRun open(String... sets) {
        LiveRun run = Live.run(sets);
        open(List.of(run), List.of(List.of()), 1);
        return run;
    }

    void open(List<LiveRun> runs, List<List<WeeklyRow>> stored, int every) {
        window = new LiveWindow(runs, stored, WORDS, every, closed::countDown);
        console = swing(() -> {
            LiveShow.outliveTheConsole();
            return (Console) window.createController();
        });
        waitFor(
                "the window is painted",
                () -> swing(() -> where(0, map().posts().get(0))) != null);
        robot.waitForIdle();
    }

    OfficeMap map() {
        return window.map(0);
    }

    /** Plays by a click until the end of a week, and waits for it. */
    void playUntil(LiveRun run, int week) {
        swing(() -> {
            console.setWhenShouldPause(week);
            return null;
        });
        click(button(console.getPlayState() == Console.PS_PAUSED ? 1 : 0));
        waitFor(
                "week " + week + " is reached",
                () -> run.week() >= week && console.getPlayState() != Console.PS_PLAYING);
        robot.waitForIdle();
    }

    /** Play, pause and stop, from the left. */
    Component button(int place) {
        return swing(() -> {
            List<Component> icons = all(
                    console,
                    each -> each instanceof AbstractButton button
                            && button.getIcon() != null
                            && button.isShowing()
                            && button.getText().isEmpty());
            return icons.get(place);
        });
    }

    /** Where an agent is drawn, in pixels of the screen; null before anything is drawn. */
    Point where(int side, Object agent) {
        Point at = window.where(side, agent);
        Point corner = at == null ? null : window.display(side).insideDisplay.getLocationOnScreen();
        return corner == null ? null : new Point(corner.x + at.x, corner.y + at.y);
    }

    /** Clicks twice until something has happened; on a busy machine two clicks may be too far apart. */
    void doubleClick(Point at, String what, BooleanSupplier happened) {
        for (int waited = 0; waited < PATIENCE; waited += AGAIN) {
            robot.mouseMove(at.x, at.y);
            robot.waitForIdle();
            press();
            press();
            for (int i = 0; i < AGAIN; i += 50) {
                if (happened.getAsBoolean()) {
                    return;
                }
                robot.delay(50);
            }
        }
        assertThat(happened.getAsBoolean()).as(what).isTrue();
    }

    void click(Component component) {
        swing(() -> {
            Window window = SwingUtilities.getWindowAncestor(component);
            window.toFront();
            return null;
        });
        robot.waitForIdle();
        click(middle(component));
    }

    void click(Point at) {
        robot.mouseMove(at.x, at.y);
        press();
        robot.waitForIdle();
    }

    void press() {
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    void type(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
            robot.keyRelease(key);
        }
        robot.waitForIdle();
    }

    /** Opens a list by a click and takes the entry so many places down. */
    void choose(Component list, int down) {
        click(list);
        robot.delay(200);
        for (int i = 0; i < down; i++) {
            type(KeyEvent.VK_DOWN);
        }
        type(KeyEvent.VK_ENTER);
    }

    /** Answers a dialog for a file by clicking its button. */
    void saveAs(Path file) {
        waitFor("a dialog asks for a file", () -> chooser() != null);
        JFileChooser chooser = chooser();
        swing(() -> {
            chooser.setSelectedFile(new File(file.toString()));
            return null;
        });
        robot.waitForIdle();
        click(swing(() -> chooser.getRootPane().getDefaultButton()));
        waitFor("the dialog is gone", () -> !chooser.isShowing());
    }

    private static JFileChooser chooser() {
        return swing(() -> Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> all(window, JFileChooser.class::isInstance).stream())
                .map(JFileChooser.class::cast)
                .findFirst()
                .orElse(null));
    }

    void showTab(String name) {
        JTabbedPane tabs = console.getTabPane();
        int place = swing(() -> tabs.indexOfTab(name));
        Point corner = swing(tabs::getLocationOnScreen);
        Rectangle tab = swing(() -> tabs.getBoundsAt(place));
        swing(() -> {
            console.toFront();
            return null;
        });
        robot.waitForIdle();
        click(new Point(corner.x + tab.x + tab.width / 2, corner.y + tab.y + tab.height / 2));
        waitFor("tab " + name, () -> tabs.getSelectedIndex() == place);
    }

    /** What pages in the console tell at present. */
    String told() {
        return swing(() -> {
            StringBuilder text = new StringBuilder();
            for (Component each : all(console, JEditorPane.class::isInstance)) {
                Document document = ((JEditorPane) each).getDocument();
                try {
                    text.append(document.getText(0, document.getLength())).append('\n');
                } catch (BadLocationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return text.toString();
        });
    }

    /** Whether the page of an agent is open. */
    boolean tellsOf(String name) {
        return told().lines().anyMatch(line -> line.strip().equals(name));
    }

    static List<Component> all(Container in, Predicate<Component> wanted) {
        List<Component> found = new ArrayList<>();
        for (Component each : in.getComponents()) {
            if (wanted.test(each)) {
                found.add(each);
            }
            if (each instanceof Container container) {
                found.addAll(all(container, wanted));
            }
        }
        return found;
    }

    static Component named(Container in, String name) {
        return swing(() -> all(in, each -> name.equals(each.getName())).get(0));
    }

    BufferedImage screen(Component component) {
        robot.waitForIdle();
        robot.delay(300);
        Point corner = swing(component::getLocationOnScreen);
        return robot.createScreenCapture(
                new Rectangle(corner.x, corner.y, component.getWidth(), component.getHeight()));
    }

    BufferedImage around(Point at, int pixels) {
        robot.waitForIdle();
        robot.delay(300);
        return robot.createScreenCapture(new Rectangle(at.x - pixels, at.y - pixels, 2 * pixels, 2 * pixels));
    }

    /** Pixels of nearly a colour. */
    static int near(BufferedImage image, Color colour) {
        int found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                Color pixel = new Color(image.getRGB(x, y));
                int far = Math.abs(pixel.getRed() - colour.getRed())
                        + Math.abs(pixel.getGreen() - colour.getGreen())
                        + Math.abs(pixel.getBlue() - colour.getBlue());
                found += far < 40 ? 1 : 0;
            }
        }
        return found;
    }

    static Point middle(Component component) {
        Point at = swing(component::getLocationOnScreen);
        return new Point(at.x + component.getWidth() / 2, at.y + component.getHeight() / 2);
    }

    void waitFor(String what, BooleanSupplier happened) {
        for (int waited = 0; !happened.getAsBoolean(); waited += 10) {
            assertThat(waited).as(what).isLessThan(PATIENCE);
            robot.delay(10);
        }
    }

    static String state(LiveRun run) {
        return StateText.of(run.model().week().society(), run.model().week().ledger());
    }

    static <T> T swing(Supplier<T> making) {
        AtomicReference<T> made = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> made.set(making.get()));
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return made.get();
    }
}
