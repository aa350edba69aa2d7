package org.inklusim.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.Timer;
import org.inklusim.model.agent.Society;

/** The legend below a display: it stays readable however far the office is zoomed. */
final class LegendPanel extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 13;
    private static final int SMALL = 11;
    private static final int LOW = 600;
    private static final int USUAL = 600;
    private static final int MILLIS_BETWEEN = 500;

    private final transient Legend legend;
    private final transient Supplier<Society> society;
    private final Timer timer = new Timer(MILLIS_BETWEEN, event -> repaint());

    LegendPanel(Legend legend, Supplier<Society> society) {
        this.legend = legend;
        this.society = society;
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getParent() == null || getParent().getWidth() == 0
                ? USUAL
                : getParent().getWidth();
        return new Dimension(width, legend.height(width, writing()));
    }

    /** A low window has no room for large writing. */
    private int writing() {
        return getParent() != null && getParent().getHeight() < LOW ? SMALL : SIZE;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        timer.start();
    }

    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        legend.draw(g, getWidth(), writing(), society.get());
        g.dispose();
    }
}
