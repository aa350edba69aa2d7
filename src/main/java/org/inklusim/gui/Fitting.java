package org.inklusim.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.Scrollable;
import sim.portrayal.Inspector;

/** An inspector that takes the room there is: what does not fit scrolls inside it, and nothing is cut off. */
abstract class Fitting extends Inspector implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final Dimension SIZE = new Dimension(420, 420);
    private static final int STEP = 16;

    Fitting() {
        setLayout(new BorderLayout());
        setPreferredSize(SIZE);
        setVolatile(true);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return SIZE;
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return true;
    }
}
