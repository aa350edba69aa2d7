package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuiCommandTest {
    @TempDir
    Path folder;

    @Test
    void withoutADisplayItSaysSo() {
        assumeThat(GraphicsEnvironment.isHeadless()).isTrue();
        Commands.Result result = new Commands(folder).run("gui", Commands.HYBRID);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("the window needs a display, and there is none here")
                .contains("inklusim run scenarios/hybrid.yaml");
    }

    @Test
    void aPictureReplacesNothing() throws IOException {
        Path there = Files.writeString(folder.resolve("there.png"), "mine");
        Commands.Result result = new Commands(folder).run("gui", Commands.HYBRID, "--snapshot", there.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is there already");
        assertThat(there).hasContent("mine");
    }

    @Test
    @Tag("display")
    void playsUntilAWeekWritesAPictureAndCloses() throws IOException {
        assumeThat(GraphicsEnvironment.isHeadless()).isFalse();
        Path file = folder.resolve("window.png");
        Commands.Result result = new Commands(folder)
                .run(
                        "gui",
                        Commands.HYBRID,
                        "--beside",
                        Commands.STANDARD,
                        "--set",
                        "population.brukere=200",
                        "--set",
                        "population.employers=80",
                        "--set",
                        "horizon.burn_in=12",
                        "--play",
                        "--until-week",
                        "5",
                        "--snapshot",
                        file.toString(),
                        "--lang",
                        "nb");
        assertThat(result.err()).isEqualToIgnoringNewLines("Burn-in …");
        assertThat(result.code()).isZero();
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).as("one office above the other").isGreaterThan(1800);
    }
}
