package org.inklusim.gui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of offices, drawn without a screen. */
final class Pictures {
    private Pictures() {}

    /** An office as it is now, finely drawn; one unit of the map is so many pixels. */
    static BufferedImage of(double scale, OfficePortrayal portrayal) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(OfficeMap.WIDTH * scale),
                (int) Math.round(OfficeMap.HEIGHT * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        portrayal.paint(g, scale, true);
        g.dispose();
        return image;
    }

    /** Pictures of the same size one above the other. */
    static BufferedImage above(List<BufferedImage> pictures) {
        BufferedImage first = pictures.get(0);
        BufferedImage all =
                new BufferedImage(first.getWidth(), first.getHeight() * pictures.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        for (int i = 0; i < pictures.size(); i++) {
            g.drawImage(pictures.get(i), 0, i * first.getHeight(), null);
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
