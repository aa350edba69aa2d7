package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares what is on the screen with a reference picture, loosely: both as few mean colours, so that another machine's
 * writing and a few people in other states make no difference, and an empty or wrong display does.
 */
final class Resemblance {
    static final int COLUMNS = 16;
    static final int ROWS = 10;
    /**
     * Mean difference of a colour's parts, of 255, up to which two pictures are alike. Another office of the same size
     * differs by 3 to 4, an empty window by more than 10.
     */
    static final double ALIKE = 6;

    private static final Path FOLDER = Path.of("src/test/resources/org/inklusim/gui");

    private Resemblance() {}

    /** The picture has to resemble the stored one; {@code -Dinklusim.golden=write} stores it anew. */
    static void check(BufferedImage picture, String name) throws IOException {
        Path file = FOLDER.resolve(name + ".png");
        BufferedImage few = reduced(picture);
        if ("write".equals(System.getProperty("inklusim.golden"))) {
            Files.createDirectories(FOLDER);
            ImageIO.write(few, "png", file.toFile());
        }
        assertThat(difference(few, stored(name)))
                .as("how far %s is from %s; if the change is meant: -Dinklusim.golden=write", name, file)
                .isLessThan(ALIKE);
    }

    static BufferedImage stored(String name) throws IOException {
        return ImageIO.read(FOLDER.resolve(name + ".png").toFile());
    }

    /** The same picture in few mean colours. */
    static BufferedImage reduced(BufferedImage picture) {
        BufferedImage few = new BufferedImage(COLUMNS, ROWS, BufferedImage.TYPE_INT_RGB);
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < ROWS; row++) {
                few.setRGB(column, row, mean(picture, column, row));
            }
        }
        return few;
    }

    private static int mean(BufferedImage picture, int column, int row) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int pixels = 0;
        for (int x = column * picture.getWidth() / COLUMNS; x < (column + 1) * picture.getWidth() / COLUMNS; x++) {
            for (int y = row * picture.getHeight() / ROWS; y < (row + 1) * picture.getHeight() / ROWS; y++) {
                int colour = picture.getRGB(x, y);
                red += colour >> 16 & 0xFF;
                green += colour >> 8 & 0xFF;
                blue += colour & 0xFF;
                pixels++;
            }
        }
        return (int) (red / pixels) << 16 | (int) (green / pixels) << 8 | (int) (blue / pixels);
    }

    /** Mean difference of the parts of the colours of two reduced pictures, of 255. */
    static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < ROWS; row++) {
                int a = one.getRGB(column, row);
                int b = other.getRGB(column, row);
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * COLUMNS * ROWS);
    }
}
