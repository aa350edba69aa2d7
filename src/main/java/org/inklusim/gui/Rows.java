package org.inklusim.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;

/** A row of controls that goes on in the next one where the window is narrow, so that none is cut off. */
final class Rows extends FlowLayout {
    private static final long serialVersionUID = 1L;
    private static final int GAP = 4;

    Rows() {
        super(FlowLayout.LEADING, GAP, 2);
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        int width = target.getWidth() == 0 ? Integer.MAX_VALUE : target.getWidth();
        int x = GAP;
        int widest = 0;
        int row = 0;
        int height = getVgap();
        for (Component each : target.getComponents()) {
            Dimension size = each.getPreferredSize();
            if (x > GAP && x + size.width + GAP > width) {
                height += row + getVgap();
                row = 0;
                x = GAP;
            }
            x += size.width + GAP;
            widest = Math.max(widest, x);
            row = Math.max(row, size.height);
        }
        return new Dimension(widest, height + row + getVgap());
    }
}
