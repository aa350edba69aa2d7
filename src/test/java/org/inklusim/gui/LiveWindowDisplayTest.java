package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inklusim.model.agent.Bruker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sim.display.Console;

/** The window as a whole: playing, closing, and a second scenario beside the first. */
@Tag("display")
class LiveWindowDisplayTest extends OnScreen {
    @Test
    void playsPausesStepsAndStops() {
        LiveRun run = open("horizon.weeks=1000");
        click(button(0));
        waitFor("it plays", () -> run.week() > 3);
        click(button(1));
        waitFor("it pauses", () -> console.getPlayState() == Console.PS_PAUSED);
        int week = run.week();
        robot.delay(500);
        assertThat(run.week()).isEqualTo(week);
        click(button(0));
        waitFor("a step is made", () -> run.week() == week + 1);
        robot.delay(500);
        assertThat(run.week()).as("one step only").isEqualTo(week + 1);
        click(button(1));
        waitFor("it goes on", () -> run.week() > week + 5);
        click(button(2));
        waitFor("it stops", () -> console.getPlayState() == Console.PS_STOPPED);
    }

    @Test
    void aDoubleClickOnPlayDoesNoHarm() {
        LiveRun run = open();
        Point at = middle(button(0));
        robot.mouseMove(at.x, at.y);
        press();
        press();
        click(button(1));
        click(button(1));
        waitFor("it reaches the horizon", run::over);
        assertThat(console.isDisplayable()).isTrue();
        LiveRun alone = Live.run();
        alone.model().runWeeks(30);
        assertThat(state(run)).isEqualTo(state(alone));
    }

    @Test
    void canBeClosedWhileItRuns() throws InterruptedException {
        LiveRun run = open("horizon.weeks=1000");
        click(button(0));
        waitFor("it plays", () -> run.week() > 3);
        swing(() -> {
            console.dispatchEvent(new WindowEvent(console, WindowEvent.WINDOW_CLOSING));
            return null;
        });
        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        waitFor(
                "no window is left",
                () -> !console.isShowing()
                        && !window.display(0).isShowing()
                        && !window.charts(0).isShowing());
        int week = run.week();
        robot.delay(500);
        assertThat(run.week()).as("it has ended").isEqualTo(week);
    }

    /** The same bytes with and without window, however busily somebody looks on. */
    @Test
    void watchingChangesNothing() {
        LiveRun watched = open();
        playUntil(watched, 12);
        choose(named(window.display(0), "filter.group"), 1);
        choose(named(window.display(0), "colouring"), 1);
        Bruker bruker = map().posts().get(0).get(0);
        doubleClick(swing(() -> where(0, bruker)), "its page opens", () -> told().contains("Bruker "));
        swing(() -> {
            console.setWhenShouldPause(Long.MAX_VALUE);
            return null;
        });
        click(button(1));
        waitFor("it reaches the horizon", watched::over);
        LiveRun alone = Live.run();
        alone.model().runWeeks(30);
        assertThat(state(watched)).isEqualTo(state(alone));
    }

    @Test
    void anotherScenarioStandsBesideOnTheSamePeople() {
        LiveRun hybrid = Live.run();
        LiveRun standard = Live.of(
                "scenarios/standard.yaml",
                List.of("population.brukere=200", "population.employers=80", "horizon.burn_in=12", "horizon.weeks=30"));
        open(List.of(hybrid, standard), List.of(List.of(), List.of()), 1);
        assertThat(hybrid.model().week().society().brukere())
                .extracting(bruker -> bruker.spec)
                .isEqualTo(standard.model().week().society().brukere().stream()
                        .map(bruker -> bruker.spec)
                        .toList());
        playUntil(hybrid, 20);
        assertThat(standard.week()).isEqualTo(20);
        Component left = window.display(0);
        Component right = window.display(1);
        assertThat(middle(left).x).isLessThan(middle(right).x - left.getWidth() / 2);
        for (Component each : List.of(left, right)) {
            assertThat(near(screen(each), Palette.PAPER)).isGreaterThan(20_000);
            assertThat(near(screen(each), Palette.CONTACT)).isGreaterThan(100);
        }
        LiveRun alone = Live.of(
                "scenarios/standard.yaml",
                List.of("population.brukere=200", "population.employers=80", "horizon.burn_in=12", "horizon.weeks=30"));
        alone.model().runWeeks(20);
        assertThat(state(standard)).isEqualTo(state(alone));
    }
}
