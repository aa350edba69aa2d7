package org.inklusim.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;

/** White paper with a legend at the head, a note at the foot and charts between. */
final class Sheet {
    private static final int MARGIN = 12;
    private static final int LEADING = 22;
    private static final int GAP = 22;

    private final Style style;
    private final List<List<Key>> legend;
    private final List<String> note;
    private final List<Placed> charts = new ArrayList<>();

    private record Placed(JFreeChart chart, Rectangle2D place) {}

    /**
     * @param keys entries of the legend; none for no legend
     * @param note what stands below the charts
     */
    Sheet(Style style, List<Key> keys, String note) {
        this.style = style;
        this.legend = rows(keys);
        this.note = wrap(note, style.small());
    }

    /** Puts charts side by side, or one, below those there are. */
    Sheet row(int height, JFreeChart... beside) {
        double width = (double) Style.WIDTH / beside.length;
        double y = bottom();
        for (int i = 0; i < beside.length; i++) {
            charts.add(new Placed(beside[i], new Rectangle2D.Double(i * width, y, width, height)));
        }
        return this;
    }

    private double bottom() {
        return charts.isEmpty() ? head() : charts.get(charts.size() - 1).place().getMaxY();
    }

    private int head() {
        return MARGIN + legend.size() * LEADING;
    }

    int height() {
        return (int) bottom() + note.size() * LEADING + MARGIN;
    }

    void draw(Graphics2D paper) {
        paper.setColor(Color.WHITE);
        paper.fill(new Rectangle2D.Double(0, 0, Style.WIDTH, height()));
        for (Placed placed : charts) {
            placed.chart().draw(paper, placed.place());
        }
        for (int row = 0; row < legend.size(); row++) {
            drawKeys(paper, legend.get(row), MARGIN + row * LEADING + LEADING / 2.0);
        }
        paper.setFont(style.small());
        paper.setColor(Style.TEXT);
        for (int line = 0; line < note.size(); line++) {
            paper.drawString(note.get(line), MARGIN, (float) bottom() + line * LEADING + 17);
        }
    }

    private void drawKeys(Graphics2D paper, List<Key> keys, double y) {
        double x = MARGIN;
        for (Key key : keys) {
            AffineTransform before = paper.getTransform();
            paper.translate(x, y);
            key.mark().accept(paper);
            paper.setTransform(before);
            paper.setFont(style.text());
            paper.setColor(Style.TEXT);
            paper.drawString(key.label(), (float) (x + Key.SIZE + 6), (float) y + 6);
            x += width(key);
        }
    }

    private double width(Key key) {
        return Key.SIZE + 6 + Typeface.width(key.label(), style.text()) + GAP;
    }

    private List<List<Key>> rows(List<Key> keys) {
        List<List<Key>> rows = new ArrayList<>();
        double left = 0;
        for (Key key : keys) {
            if (rows.isEmpty() || left < width(key) - GAP) {
                rows.add(new ArrayList<>());
                left = Style.WIDTH - 2.0 * MARGIN;
            }
            rows.get(rows.size() - 1).add(key);
            left -= width(key);
        }
        return rows;
    }

    private static List<String> wrap(String text, Font font) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Typeface.width(longer, font) > Style.WIDTH - 2.0 * MARGIN) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
