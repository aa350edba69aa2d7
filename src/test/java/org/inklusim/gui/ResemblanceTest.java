package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResemblanceTest {
    private static final double FAR = 1.3;

    private static BufferedImage filled(Color colour) {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, 640, 400);
        g.dispose();
        return Resemblance.reduced(image);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "charts", "levers"})
    void anEmptyWindowResemblesNothing(String name) throws IOException {
        for (Color empty : new Color[] {Palette.PAPER, Color.WHITE, new Color(0xEEEEEE), Color.BLACK}) {
            assertThat(Resemblance.difference(filled(empty), Resemblance.stored(name)))
                    .as("%s against %s", empty, name)
                    .isGreaterThan(FAR * Resemblance.ALIKE);
        }
    }

    @Test
    void oneWindowDoesNotResembleAnother() throws IOException {
        assertThat(Resemblance.difference(Resemblance.stored("office"), Resemblance.stored("charts")))
                .isGreaterThan(FAR * Resemblance.ALIKE);
        assertThat(Resemblance.difference(Resemblance.stored("office"), Resemblance.stored("levers")))
                .isGreaterThan(FAR * Resemblance.ALIKE);
    }

    @Test
    void aPictureOfTheSizeOfAnotherScreenIsTheSame() {
        assertThat(Resemblance.difference(filled(Color.GRAY), Resemblance.reduced(large(Color.GRAY))))
                .isZero();
    }

    private static BufferedImage large(Color colour) {
        BufferedImage image = new BufferedImage(1000, 777, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, 1000, 777);
        g.dispose();
        return image;
    }
}
