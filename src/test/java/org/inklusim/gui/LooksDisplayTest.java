package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.model.agent.State;
import org.inklusim.observe.Indicator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the display shows, seen on the screen: all in all, by filter and colouring, in pictures, films and charts. */
@Tag("display")
class LooksDisplayTest extends OnScreen {
    private static final int WEEK = 20;

    @TempDir
    Path folder;

    private BufferedImage office() {
        return screen(window.display(0).display.getViewport());
    }

    /** An office of usual size, as the reference pictures show it. */
    @Test
    void looksAsItShould() throws IOException {
        LiveRun run = open("population.brukere=1000", "population.employers=400");
        playUntil(run, WEEK);
        showTab("Model");
        waitFor("charts have followed", () -> window.shown(0) == WEEK);
        Resemblance.check(office(), "office");
        Resemblance.check(screen(window.charts(0).getContentPane()), "charts");
        Resemblance.check(screen(console.getTabPane()), "levers");
        Component legend = swing(
                () -> all(window.display(0), LegendPanel.class::isInstance).get(0));
        BufferedImage words = screen(legend);
        for (State state : List.of(State.WAITING, State.MEASURE, State.PLACEMENT, State.WORK)) {
            assertThat(near(words, Palette.of(state)))
                    .as("%s in the legend", state)
                    .isGreaterThan(60);
        }
    }

    @Test
    void whoIsChosenStandsOut() {
        LiveRun run = open();
        playUntil(run, WEEK);
        Color waiting = Palette.of(State.WAITING);
        int everybody = near(office(), waiting);
        choose(named(window.display(0), "filter.veileder"), 1);
        int one = near(office(), waiting);
        assertThat(one).as("those of one veileder").isBetween(everybody / 10, everybody * 6 / 10);
        choose(named(window.display(0), "filter.group"), 3);
        assertThat(near(office(), waiting)).as("the young among them").isBetween(1, one * 8 / 10);
    }

    @Test
    void trustCanBeSeenInsteadOfStates() {
        LiveRun run = open();
        playUntil(run, WEEK);
        Color measure = Palette.of(State.MEASURE);
        assertThat(near(office(), measure)).isGreaterThan(300);
        choose(named(window.display(0), "colouring"), 1);
        assertThat(near(office(), measure)).isLessThan(100);
    }

    @Test
    void picturesAreWritten() throws IOException {
        LiveRun run = open();
        playUntil(run, WEEK);
        click(named(window.display(0), "picture"));
        Path file = folder.resolve("office.png");
        saveAs(file);
        waitFor("it is written", () -> file.toFile().length() > 20_000);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo((int) OfficeMap.WIDTH);
        assertThat(near(picture, Palette.CONTACT)).isGreaterThan(100);
    }

    @Test
    void aFilmIsRecorded() throws IOException {
        LiveRun run = open();
        click(named(window.display(0), "film"));
        playUntil(run, 6);
        click(named(window.display(0), "film"));
        Path file = folder.resolve("office.gif");
        saveAs(file);
        waitFor("it is written", () -> file.toFile().length() > 20_000);
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(6);
            double change =
                    Resemblance.difference(Resemblance.reduced(reader.read(0)), Resemblance.reduced(reader.read(5)));
            assertThat(change).as("the weeks differ").isGreaterThan(0.1);
        }
    }

    @Test
    void storedResultsStandAsBandsBehindTheLines() {
        BufferedImage without = charts(List.of());
        List<WeeklyRow> stored = new ArrayList<>();
        for (int week = 1; week <= 30; week++) {
            stored.add(new WeeklyRow("hybrid", week, Indicator.IN_JOB.id(), 80, 40, 60, 80, 100, 120, 10));
        }
        BufferedImage with = charts(stored);
        Color band = Palette.between(LiveChart.COLOURS[1], Palette.PAPER, 1 - LiveChart.BAND);
        assertThat(near(with, band)).isGreaterThan(near(without, band) + 1000);
    }

    private BufferedImage charts(List<WeeklyRow> stored) {
        LiveRun run = Live.run();
        open(List.of(run), List.of(stored), 1);
        playUntil(run, WEEK);
        waitFor("charts have followed", () -> window.shown(0) == WEEK);
        BufferedImage charts = screen(window.charts(0).getContentPane());
        swing(() -> {
            console.doClose();
            return null;
        });
        return charts;
    }
}
