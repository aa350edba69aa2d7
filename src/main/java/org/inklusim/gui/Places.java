package org.inklusim.gui;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.JFrame;
import sim.display.Console;

/**
 * Where windows stand on the screen there is: displays at the left, the console at the right, charts below the displays,
 * or below the console where the screen is too low for that. On a tiny screen they lie upon each other.
 */
final class Places {
    private static final int CONSOLE = 480;
    private static final int WIDEST_CONSOLE = 640;
    private static final int CONSOLE_HEIGHT = 520;
    private static final int ROOM = 600;
    private static final int ASIDE = 40;
    private static final int HIGH_SCREEN = 900;
    private static final double CHARTS = 0.22;
    /** Pixels of a display that are no map: title, controls, legend. */
    private static final int ABOUT = 192;

    /** Pixels more where controls and legend need more rows. */
    private static final int ROWS = 80;

    private static final int NARROW = 1000;

    private static final int BESIDE = 34;
    private static final double LARGEST = 1;
    private static final double LEAST = 0.35;

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

    private boolean tiny() {
        return screen.width < CONSOLE + ROOM;
    }

    private boolean high() {
        return screen.height >= HIGH_SCREEN && !tiny();
    }

    /** Pixels that a display may be wide. */
    private int room() {
        return tiny() ? screen.width : (screen.width - CONSOLE) / sides;
    }

    private int about() {
        return room() < NARROW ? ABOUT + ROWS : ABOUT;
    }

    /** Pixels a unit of the map, so that displays fit; on a tiny screen they scroll. */
    double scale() {
        double width = room() - BESIDE;
        double height = screen.height - about() - (high() ? CHARTS * screen.height : 0);
        return Math.max(LEAST, Math.min(LARGEST, Math.min(width / OfficeMap.WIDTH, height / OfficeMap.HEIGHT)));
    }

    /** Where the display of a scenario stands. */
    Rectangle display(int side) {
        int width = Math.min(room(), (int) (OfficeMap.WIDTH * scale()) + BESIDE);
        int height = Math.min(screen.height, (int) (OfficeMap.HEIGHT * scale()) + about());
        int left = tiny() ? Math.min(side * ASIDE, screen.width - width) : side * width;
        return new Rectangle(screen.x + left, screen.y, width, height);
    }

    /** Where the charts of a scenario stand. */
    Rectangle charts(int side) {
        if (high()) {
            Rectangle display = display(side);
            return new Rectangle(display.x, display.y + display.height, display.width, screen.height - display.height);
        }
        int aside = side * ASIDE;
        Rectangle console = console();
        int top = Math.min(console.height, screen.height / 2);
        return new Rectangle(
                Math.max(screen.x, console.x - aside),
                screen.y + top + aside,
                console.width,
                screen.height - top - aside);
    }

    /** Where the console stands. */
    Rectangle console() {
        int free = tiny() ? CONSOLE : screen.width - sides * display(0).width;
        int width = Math.min(screen.width, Math.max(CONSOLE, Math.min(WIDEST_CONSOLE, free)));
        int height = high() ? screen.height : Math.min(CONSOLE_HEIGHT, screen.height * 2 / 3);
        return new Rectangle(screen.x + screen.width - width, screen.y, width, height);
    }

    /** Puts the console where it stands. */
    void put(Console console) {
        console.setBounds(console());
    }

    static void put(JFrame frame, Rectangle place) {
        frame.setPreferredSize(new Dimension(place.width, place.height));
        frame.setBounds(place);
    }
}
