package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levers that are moved while a run is under way, and saved. */
@Tag("display")
class LeversDisplayTest extends OnScreen {
    @TempDir
    Path folder;

    @Test
    void whatIsMovedHoldsFromTheNextWeekAndIsSavedAsAScenarioThatLivesThroughTheSame() {
        LiveRun run = open();
        playUntil(run, 6);
        showTab("Model");
        JSlider slider = (JSlider) named(console, "office.leader_support");
        String before = run.scenario().canonical();
        Point at = swing(slider::getLocationOnScreen);
        click(new Point(at.x + slider.getWidth() / 8, at.y + slider.getHeight() / 2));
        waitFor("the slider is moved", () -> !run.scenario().canonical().equals(before));
        choose(named(console, "mentor.policy"), 0);
        choose(named(console, "mentor.nearness"), 1);
        waitFor("the list is moved", () -> run.changes().contains("mentor.nearness"));
        assertThat(run.changes()).startsWith("changes:\n  - {week: 7, set: {").contains("office.leader_support: 0.");
        JTextArea written = (JTextArea) named(console, "changes");
        waitFor("they are written down", () -> written.getText().equals(run.changes()));
        Component save = named(console, "save");
        assertThat(swing(save::isShowing)).isTrue();
        playUntil(run, 25);
        click(save);
        Path file = folder.resolve("moved.yaml");
        saveAs(file);
        waitFor("it is saved", () -> file.toFile().length() > 0);

        String lived = state(run);
        LiveRun again = Live.of(file.toString(), List.of());
        again.model().runWeeks(25);
        assertThat(state(again)).isEqualTo(lived);
        LiveRun unmoved = Live.run();
        unmoved.model().runWeeks(25);
        assertThat(state(unmoved)).isNotEqualTo(lived);

        click(button(2));
        click(button(0));
        waitFor("a run that begins anew has levers as written", () -> slider.getValue() == 70);
        assertThat(run.changes()).isEmpty();
    }
}
