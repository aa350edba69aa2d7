package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.List;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sim.display.Console;

/** The window on a screen of 640 by 480: everything is reached, nothing is cut off. */
@Tag("tiny")
class TinyScreenTest extends OnScreen {
    @BeforeEach
    void onATinyScreen() {
        assumeThat(screen().width).isLessThan(1000);
    }

    private static Rectangle screen() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    }

    @Test
    void windowsLieOnTheScreenAndCanBeUsed() throws InterruptedException {
        LiveRun run = open("population.brukere=1000", "population.employers=400");
        for (Window window : List.of(console, frame(window.display(0)), window.charts(0))) {
            Rectangle bounds = swing(window::getBounds);
            assertThat(screen().contains(bounds)).as("%s: %s", window, bounds).isTrue();
        }
        playUntil(run, 10);
        assertThat(console.getPlayState()).isEqualTo(Console.PS_PAUSED);

        showTab("Model");
        JSlider slider = (JSlider) named(console, "practice.hybrid.cases");
        whole(slider);
        whole(named(console, "save"));

        Window office = frame(window.display(0));
        swing(() -> {
            office.toFront();
            return null;
        });
        for (String control : List.of("colouring", "filter.veileder", "filter.group", "picture", "film")) {
            whole(named(window.display(0), control));
        }
        whole(swing(() -> all(window.display(0), LegendPanel.class::isInstance).get(0)));
        Component seen = window.display(0).display.getViewport();
        assertThat(seen.getHeight()).as("room for the office").isGreaterThan(120);
        choose(named(window.display(0), "filter.group"), 1);
        assertThat(near(screen(seen), Palette.PAPER)).isGreaterThan(20_000);
        click(button(2));
        waitFor("it stops", () -> console.getPlayState() == Console.PS_STOPPED);
    }

    private static Window frame(Component component) {
        return swing(() -> SwingUtilities.getWindowAncestor(component));
    }

    /** Whether a component lies wholly inside all that it lies in. */
    private static void whole(Component component) {
        swing(() -> {
            Rectangle at = new Rectangle(component.getSize());
            for (Container in = component.getParent(); in != null; in = in.getParent()) {
                Rectangle there = SwingUtilities.convertRectangle(component, at, in);
                assertThat(new Rectangle(in.getSize()).contains(there))
                        .as("%s lies in %s at %s", component.getName(), in.getClass(), there)
                        .isTrue();
            }
            return null;
        });
    }
}
