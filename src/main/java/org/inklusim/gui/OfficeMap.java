package org.inklusim.gui;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;

/**
 * Where everybody of one office is drawn: veiledere in a grid with their portfolios around them, employers beside. A
 * person keeps a place as long as the veileder stays the same, so that what moves on the screen is what happens and not
 * a shuffle.
 */
final class OfficeMap {
    /** Size of the drawing in its own units. */
    static final double WIDTH = 1600;

    static final double HEIGHT = 900;

    /** Where employers begin. */
    static final double EMPLOYERS_FROM = 990;

    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
    private static final double TOP = 44;
    private static final double GUTTER = 12;
    private static final double LARGEST_DOT = 7;

    private final int office;
    private final List<List<Bruker>> places = new ArrayList<>();
    private final List<Veileder> posts = new ArrayList<>();
    private final WorkplaceMap workplaces =
            new WorkplaceMap(EMPLOYERS_FROM + GUTTER, TOP, WIDTH - EMPLOYERS_FROM - 2 * GUTTER, HEIGHT - TOP - GUTTER);
    private double[] x = new double[0];
    private double[] y = new double[0];
    private double cellWidth;
    private double cellHeight;
    private int columns;
    private double step;

    /**
     * @param office index of the office, from 0
     */
    OfficeMap(int office) {
        this.office = office;
    }

    /** Gives everybody a place; who has one that still fits keeps it. */
    void settle(Society society) {
        Kontor kontor = society.kontorer().get(office);
        if (!posts.equals(kontor.veiledere)) {
            posts.clear();
            posts.addAll(kontor.veiledere);
            places.clear();
            posts.forEach(post -> places.add(new ArrayList<>()));
        }
        workplaces.settle(society, kontor);
        int largest = 8;
        for (int i = 0; i < posts.size(); i++) {
            seat(posts.get(i), places.get(i));
            largest = Math.max(largest, places.get(i).size());
        }
        double width = EMPLOYERS_FROM - 2 * GUTTER;
        double height = HEIGHT - TOP - GUTTER;
        columns = columns(posts.size(), width, height);
        int rows = (posts.size() + columns - 1) / columns;
        cellWidth = width / columns;
        cellHeight = height / Math.max(1, rows);
        double room = Math.min(cellWidth, cellHeight) / 2 - 6;
        step = Math.min(2 * LARGEST_DOT, room / Math.sqrt(largest + core(largest)));
        locate(society);
    }

    /** In how many columns cells are largest that have to fit into an area. */
    static int columns(int cells, double width, double height) {
        int best = 1;
        double most = 0;
        for (int tried = 1; tried <= cells; tried++) {
            double side = Math.min(width / tried, height / ((cells + tried - 1) / tried));
            if (side > most) {
                most = side;
                best = tried;
            }
        }
        return best;
    }

    /** Places in the middle that the veileder takes: the larger the portfolio, the larger the disc. */
    private static double core(int portfolio) {
        return 1 + portfolio / 8.0;
    }

    private static void seat(Veileder veileder, List<Bruker> seats) {
        boolean[] seated = new boolean[veileder.size()];
        List<Bruker> portfolio = veileder.portfolio();
        for (int s = 0; s < seats.size(); s++) {
            int at = seats.get(s) == null ? -1 : portfolio.indexOf(seats.get(s));
            if (at < 0) {
                seats.set(s, null);
            } else {
                seated[at] = true;
            }
        }
        int free = 0;
        for (int p = 0; p < portfolio.size(); p++) {
            if (!seated[p]) {
                while (free < seats.size() && seats.get(free) != null) {
                    free++;
                }
                if (free == seats.size()) {
                    seats.add(portfolio.get(p));
                } else {
                    seats.set(free, portfolio.get(p));
                }
            }
        }
        while (!seats.isEmpty() && seats.get(seats.size() - 1) == null) {
            seats.remove(seats.size() - 1);
        }
    }

    private void locate(Society society) {
        if (x.length < society.arrived()) {
            x = new double[(int) society.arrived() + 256];
            y = new double[x.length];
        }
        Arrays.fill(x, Double.NaN);
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).specialist) {
                continue;
            }
            List<Bruker> seats = places.get(i);
            double core = core(seats.size());
            Point2D centre = centre(i);
            for (int s = 0; s < seats.size(); s++) {
                if (seats.get(s) != null) {
                    double radius = step * Math.sqrt(core + s);
                    double angle = s * GOLDEN_ANGLE;
                    x[seats.get(s).number()] = centre.getX() + radius * StrictMath.cos(angle);
                    y[seats.get(s).number()] = centre.getY() + radius * StrictMath.sin(angle);
                }
            }
        }
    }

    private Point2D centre(int post) {
        return new Point2D.Double(
                GUTTER + (post % columns + 0.5) * cellWidth, TOP + (post / columns + 0.5) * cellHeight);
    }

    /** Posts of the office. */
    List<Veileder> posts() {
        return posts;
    }

    /** Employers, and who is there. */
    WorkplaceMap workplaces() {
        return workplaces;
    }

    /** Middle of a veileder's portfolio; null for one of another office. */
    Point2D of(Veileder veileder) {
        int place = posts.indexOf(veileder);
        return place < 0 ? null : centre(place);
    }

    /** Where a person is drawn; null for one in no portfolio of this office. */
    Point2D of(Bruker bruker) {
        int number = bruker.number();
        return number >= x.length || Double.isNaN(x[number]) ? null : new Point2D.Double(x[number], y[number]);
    }

    /** Where an agent is drawn, a person at an employer in the portfolio; null for one who is not. */
    Point2D of(Object agent) {
        if (agent instanceof Bruker bruker) {
            return of(bruker) == null ? workplaces.of(bruker) : of(bruker);
        }
        if (agent instanceof Veileder veileder) {
            return of(veileder);
        }
        if (agent instanceof Mentor mentor) {
            return workplaces.of(mentor);
        }
        return agent instanceof Employer employer ? workplaces.of(employer) : null;
    }

    /** Radius of a person's dot. */
    double dot() {
        return Math.min(LARGEST_DOT, 0.44 * step);
    }

    /** Radius of a veileder's disc, which grows with the portfolio. */
    double disc(Veileder veileder) {
        return Math.max(9, step * Math.sqrt(core(veileder.size())) * 0.78);
    }
}
