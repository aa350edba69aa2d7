package org.inklusim.gui;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.JFrame;
import sim.display.Console;

/** Where windows stand on the screen there is: displays at the left, the console at the right, charts below it. */
final class Places {
    private static final int CONSOLE = 440;
    private static final int CONSOLE_HEIGHT = 500;
    private static final int ASIDE = 40;
    private static final int FRAME = 76;
    private static final double LARGEST = 1;
    private static final double LEAST = 0.3;

    private final Rectangle screen;
    private final int sides;

    /**
     * @param sides scenarios that are shown
     */
    Places(int sides) {
        this(GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds(), sides);
    }

    Places(Rectangle screen, int sides) {
        this.screen = screen;
        this.sides = sides;
    }

    /** Pixels a unit of the map, so that displays fit; on a tiny screen they scroll. */
    double scale() {
        double width = (screen.width - CONSOLE) / (double) sides - 24;
        double height = screen.height - FRAME;
        return Math.max(LEAST, Math.min(LARGEST, Math.min(width / OfficeMap.WIDTH, height / OfficeMap.HEIGHT)));
    }

    /** Where the display of a scenario stands. */
    Rectangle display(int side) {
        int room = Math.max(320, (screen.width - CONSOLE) / sides);
        int width = Math.min(room, (int) (OfficeMap.WIDTH * scale()) + 24);
        int height = Math.min(screen.height, (int) (OfficeMap.HEIGHT * scale()) + FRAME);
        return new Rectangle(
                screen.x + Math.min(side * width, Math.max(0, screen.width - width)), screen.y, width, height);
    }

    /** Where the charts of a scenario stand: below the console, those of a second one a little aside. */
    Rectangle charts(int side) {
        int aside = side * ASIDE;
        int width = Math.min(CONSOLE, screen.width);
        int top = Math.min(CONSOLE_HEIGHT, screen.height / 2);
        return new Rectangle(
                screen.x + screen.width - width - aside, screen.y + top + aside, width, screen.height - top - aside);
    }

    /** Puts the console at the right. */
    void put(Console console) {
        int width = Math.min(CONSOLE, screen.width);
        console.setBounds(screen.x + screen.width - width, screen.y, width, Math.min(CONSOLE_HEIGHT, screen.height));
    }

    static void put(JFrame frame, Rectangle place) {
        frame.setPreferredSize(new Dimension(place.width, place.height));
        frame.setBounds(place);
    }
}
