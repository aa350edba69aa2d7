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
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.inklusim.model.StateText;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sim.display.Console;

/** The window as a person uses it: real clicks on a real, if virtual, screen. */
@Tag("display")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LiveWindowDisplayTest {
    private static final int PATIENCE = 30_000;

    private final CountDownLatch closed = new CountDownLatch(1);
    private Robot robot;
    private Console console;
    private LiveWindow window;

    @BeforeEach
    void onAScreen() throws AWTException {
        assumeThat(GraphicsEnvironment.isHeadless()).isFalse();
        robot = new Robot();
        robot.setAutoDelay(40);
        robot.setAutoWaitForIdle(true);
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
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<LiveRun> open(int every, String... sets) {
        LiveRun run = Live.run(sets);
        window = new LiveWindow(List.of(run), List.of(List.of()), Messages.in(Language.EN), every, closed::countDown);
        console = swing(() -> {
            LiveShow.outliveTheConsole();
            return (Console) window.createController();
        });
        return List.of(run);
    }

    @Test
    void playsPausesAndStops() {
        LiveRun run = open(1, "horizon.weeks=1000").get(0);
        click(button(0));
        waitFor("it plays", () -> run.week() > 3);
        click(button(1));
        waitFor("it pauses", () -> console.getPlayState() == Console.PS_PAUSED);
        int week = run.week();
        robot.delay(300);
        assertThat(run.week()).isEqualTo(week);
        click(button(0));
        waitFor("a step is made", () -> run.week() == week + 1);
        click(button(2));
        waitFor("it stops", () -> console.getPlayState() == Console.PS_STOPPED);
    }

    @Test
    void aDoubleClickOnPlayDoesNoHarm() {
        LiveRun run = open(1, "horizon.weeks=1000").get(0);
        Point at = middle(button(0));
        robot.mouseMove(at.x, at.y);
        press();
        press();
        waitFor("it plays", () -> run.week() > 3);
        assertThat(console.isDisplayable()).isTrue();
    }

    @Test
    void canBeClosedWhileItRuns() throws InterruptedException {
        LiveRun run = open(1, "horizon.weeks=1000").get(0);
        click(button(0));
        waitFor("it plays", () -> run.week() > 3);
        swing(() -> {
            console.doClose();
            return null;
        });
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void watchingChangesNothing() {
        LiveRun watched = open(1).get(0);
        click(button(0));
        waitFor("it reaches the horizon", watched::over);
        LiveRun alone = Live.run();
        alone.model().runWeeks(30);
        assertThat(state(watched)).isEqualTo(state(alone));
    }

    @Test
    void whoIsClickedAtIsToldOf() {
        open(1);
        Component display = swing(() -> find(window.display(0), "JViewport").get(0));
        Point corner = swing(display::getLocationOnScreen);
        Point post = swing(() -> window.where(0, window.map(0).posts().get(0)));
        robot.mouseMove(corner.x + post.x, corner.y + post.y);
        press();
        press();
        waitFor("its page opens", () -> text().contains("Veileder 1"));
        BufferedImage screen =
                robot.createScreenCapture(new Rectangle(corner.x + post.x - 60, corner.y + post.y - 60, 120, 120));
        assertThat(near(screen, Palette.SELECTED)).as("it is marked").isGreaterThan(20);
        assertThat(near(screen, Palette.PAPER)).as("and not all is").isGreaterThan(500);
    }

    @Test
    void aMovedSliderHoldsFromTheNextWeek() {
        LiveRun run = open(1).get(0);
        swing(() -> {
            console.getTabPane().setSelectedIndex(tab("Model"));
            return null;
        });
        JSlider slider = (JSlider) swing(() -> named(console, "office.leader_support"));
        Point at = swing(slider::getLocationOnScreen);
        robot.mouseMove(at.x + slider.getWidth() / 8, at.y + slider.getHeight() / 2);
        String before = run.scenario().canonical();
        press();
        waitFor("the lever is moved", () -> !run.scenario().canonical().equals(before));
        assertThat(run.changes()).contains("week: 1", "office.leader_support");
    }

    @Test
    void fitsATinyScreen() {
        Places tiny = new Places(new Rectangle(0, 0, 640, 400), 1);
        for (Rectangle place : List.of(tiny.display(0), tiny.charts(0))) {
            assertThat(new Rectangle(0, 0, 640, 400).contains(place))
                    .as("%s", place)
                    .isTrue();
        }
    }

    @Test
    void drawingKeepsHalfOfTheSpeed() {
        LiveRun alone = Live.run("population.brukere=1000", "population.employers=400", "horizon.weeks=600");
        alone.model().runWeeks(200);
        long begun = System.nanoTime();
        alone.model().runWeeks(400);
        double bare = (System.nanoTime() - begun) / 400.0;
        LiveRun run = open(4, "population.brukere=1000", "population.employers=400", "horizon.weeks=600")
                .get(0);
        click(button(0));
        waitFor("it is warm", () -> run.week() >= 200);
        begun = System.nanoTime();
        int first = run.week();
        waitFor("it reaches the horizon", run::over);
        double drawn = (System.nanoTime() - begun) / (double) (run.week() - first);
        System.out.printf("bare %.0f us, drawn %.0f us a week, ratio %.2f%n", bare / 1e3, drawn / 1e3, bare / drawn);
        assertThat(bare / drawn).isGreaterThan(0.5);
    }

    private static String state(LiveRun run) {
        return StateText.of(run.model().week().society(), run.model().week().ledger());
    }

    private int tab(String name) {
        JTabbedPane tabs = console.getTabPane();
        for (int i = 0; i < tabs.getTabCount(); i++) {
            if (tabs.getTitleAt(i).equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("no tab " + name);
    }

    /** Play, pause and stop, from the left. */
    private Component button(int place) {
        return swing(() -> {
            List<Component> icons = new ArrayList<>();
            for (Component each : find(console, "JButton")) {
                AbstractButton button = (AbstractButton) each;
                if (button.getIcon() != null
                        && button.isShowing()
                        && button.getText().isEmpty()) {
                    icons.add(button);
                }
            }
            return icons.get(place);
        });
    }

    private String text() {
        return swing(() -> {
            StringBuilder all = new StringBuilder();
            find(console, "JEditorPane").forEach(each -> all.append(((JEditorPane) each).getText()));
            return all.toString();
        });
    }

    private static List<Component> find(Container in, String type) {
        List<Component> found = new ArrayList<>();
        for (Component each : in.getComponents()) {
            if (each.getClass().getSimpleName().equals(type)) {
                found.add(each);
            }
            if (each instanceof Container container) {
                found.addAll(find(container, type));
            }
        }
        return found;
    }

    private static Component named(Container in, String name) {
        for (Component each : in.getComponents()) {
            if (name.equals(each.getName())) {
                return each;
            }
            Component below = each instanceof JComponent container ? named(container, name) : null;
            if (below == null && each instanceof Container container) {
                below = named(container, name);
            }
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static int near(BufferedImage image, Color colour) {
        int found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                Color pixel = new Color(image.getRGB(x, y));
                found += Math.abs(pixel.getRed() - colour.getRed())
                                        + Math.abs(pixel.getGreen() - colour.getGreen())
                                        + Math.abs(pixel.getBlue() - colour.getBlue())
                                < 40
                        ? 1
                        : 0;
            }
        }
        return found;
    }

    private Point middle(Component component) {
        Point at = swing(component::getLocationOnScreen);
        return new Point(at.x + component.getWidth() / 2, at.y + component.getHeight() / 2);
    }

    private void click(Component component) {
        Point at = middle(component);
        robot.mouseMove(at.x, at.y);
        press();
    }

    private void press() {
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void waitFor(String what, BooleanSupplier happened) {
        for (int waited = 0; !happened.getAsBoolean(); waited += 50) {
            assertThat(waited).as(what).isLessThan(PATIENCE);
            robot.delay(20);
        }
    }

    private static <T> T swing(Supplier<T> making) {
        AtomicReference<T> made = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> made.set(making.get()));
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return made.get();
    }
}
