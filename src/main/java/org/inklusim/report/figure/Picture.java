package org.inklusim.report.figure;

/**
 * A figure that has been drawn.
 *
 * @param figure what it shows
 * @param svg the picture as SVG
 * @param png the picture as PNG, two pixels for each of the figure's
 */
public record Picture(Figure figure, byte[] svg, byte[] png) {
    /** Draws a figure. */
    static Picture of(Figure figure) {
        return new Picture(figure, SvgImage.of(figure), PngImage.of(figure));
    }
}
