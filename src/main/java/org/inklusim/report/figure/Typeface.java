package org.inklusim.report.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font in the jar, so that figures look the same whatever fonts a machine has. Widths are those of Arial. */
final class Typeface {
    /** Families for readers of SVG, the first with the same widths as the next. */
    static final String FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private static final FontRenderContext PLAIN_PAPER = new FontRenderContext(new AffineTransform(), true, true);

    private final Font regular = read("LiberationSans-Regular.ttf");
    private final Font bold = read("LiberationSans-Bold.ttf");

    private static Font read(String name) {
        try (InputStream bytes = Typeface.class.getResourceAsStream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font in the jar cannot be read", e);
        }
    }

    Font regular(float size) {
        return regular.deriveFont(size);
    }

    Font bold(float size) {
        return bold.deriveFont(Font.BOLD, size);
    }

    /** Width of a text in pixels. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, PLAIN_PAPER).getWidth();
    }
}
