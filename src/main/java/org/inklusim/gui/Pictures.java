package org.inklusim.gui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of offices, drawn without a screen. */
final class Pictures {
    private static final int LEAST_WRITING = 11;
    private static final double WRITING = 15;

    private Pictures() {}

    /** An office as it is now, finely drawn, with its legend below; one unit of the map is so many pixels. */
    static BufferedImage of(double scale, OfficePortrayal portrayal) {
        int width = (int) Math.round(OfficeMap.WIDTH * scale);
        int height = (int) Math.round(OfficeMap.HEIGHT * scale);
        int writing = (int) Math.max(LEAST_WRITING, Math.round(WRITING * scale));
        Legend legend = portrayal.words();
        BufferedImage image =
                new BufferedImage(width, height + legend.height(width, writing), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        portrayal.paint(g, scale, true);
        g.translate(0, height);
        legend.draw(g, width, writing, portrayal.society());
        g.dispose();
        return image;
    }

    /** Pictures one above the other. */
    static BufferedImage above(List<BufferedImage> pictures) {
        int width = pictures.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        int height = pictures.stream().mapToInt(BufferedImage::getHeight).sum();
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        int top = 0;
        for (BufferedImage picture : pictures) {
            g.drawImage(picture, 0, top, null);
            top += picture.getHeight();
        }
        g.dispose();
        return all;
    }

    /** Writes a picture as PNG. */
    static void png(BufferedImage image, Path file) throws IOException {
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG");
        }
    }
}
