package org.inklusim.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.inklusim.analysis.sweep.Grid;
import org.inklusim.report.Levers;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.Scale;

/** Means over two levers: a coloured cell with its number for each pair of values. */
final class HeatMap {
    private static final int LEFT = 190;
    private static final int TOP = 62;
    private static final int CELL = 34;
    private static final int FOOT = 12;

    private final Grid grid;
    private final String outcome;
    private final String across;
    private final Messages words;
    private final Levers levers;
    private final NumberText numbers;
    private final Style style;
    private final Scale scale;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    /**
     * @param across key of the lever whose values stand side by side
     */
    HeatMap(Grid grid, String outcome, String across, Messages words) {
        this.grid = grid;
        this.outcome = outcome;
        this.across = across;
        this.words = words;
        this.levers = new Levers(words);
        this.numbers = new NumberText(words.language());
        this.style = new Style(new Ticks(numbers));
        for (double[] row : grid.means()) {
            for (double value : row) {
                if (Double.isFinite(value)) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        this.scale = Scale.of(outcome, Math.max(Math.abs(least), Math.abs(most)));
    }

    /**
     * @param down key of the lever whose values stand below each other
     */
    Figure figure(String id, String down) {
        int height = TOP + grid.rows().size() * CELL + FOOT;
        String what = words.outcome(outcome);
        return new Figure(
                id,
                words.text("sweep.heat.title", what, levers.name(across), levers.name(down)),
                words.text("sweep.heat.caption", scale.unit(outcome, words)),
                words.text("sweep.heat.alt", what, levers.name(across), levers.name(down)),
                Style.WIDTH,
                height,
                paper -> draw(paper, height, down));
    }

    private void draw(Graphics2D paper, int height, String down) {
        paper.setColor(Color.WHITE);
        paper.fill(new Rectangle2D.Double(0, 0, Style.WIDTH, height));
        double width = (double) (Style.WIDTH - LEFT - FOOT) / grid.columns().size();
        paper.setFont(style.small());
        paper.setColor(Style.TEXT);
        paper.drawString(fitting(levers.name(across), Style.WIDTH - LEFT - FOOT), LEFT, 20);
        paper.drawString(fitting(levers.name(down), LEFT - 20), FOOT, TOP - 12);
        for (int c = 0; c < grid.columns().size(); c++) {
            centred(paper, levers.value(grid.columns().get(c)), LEFT + (c + 0.5) * width, TOP - 12, width);
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            paper.setColor(Style.TEXT);
            paper.setFont(style.small());
            paper.drawString(fitting(levers.value(grid.rows().get(r)), LEFT - 20), FOOT, TOP + r * CELL + 23);
            for (int c = 0; c < grid.columns().size(); c++) {
                cell(paper, grid.means()[r][c], LEFT + c * width, TOP + r * CELL, width);
            }
        }
    }

    private void cell(Graphics2D paper, double value, double x, double y, double width) {
        if (!Double.isFinite(value)) {
            paper.setColor(Style.FAINT);
            paper.fill(new Rectangle2D.Double(x, y, width - 2, CELL - 2));
            return;
        }
        double share = most > least ? (value - least) / (most - least) : 0.5;
        paper.setColor(Style.mixed(Style.BLUE, 0.08 + 0.82 * share));
        paper.fill(new Rectangle2D.Double(x, y, width - 2, CELL - 2));
        paper.setColor(share > 0.55 ? Color.WHITE : Style.TEXT);
        paper.setFont(style.tiny());
        double shown = scale.apply(value);
        centred(paper, numbers.plain(shown, Math.abs(shown) >= 100 ? 0 : 1), x + width / 2 - 1, y + 22, width);
    }

    private void centred(Graphics2D paper, String text, double x, double y, double width) {
        String fitting = fitting(text, width - 2);
        paper.drawString(fitting, (float) (x - Typeface.width(fitting, paper.getFont()) / 2), (float) y);
    }

    /** As much of a text as there is room for. */
    private String fitting(String text, double room) {
        String shown = text;
        while (shown.length() > 1 && Typeface.width(shown, style.small()) > room) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }
}
