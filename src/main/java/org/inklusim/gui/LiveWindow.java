package org.inklusim.gui;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JEditorPane;
import javax.swing.JFrame;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.observe.LiveIndicators;
import org.inklusim.report.Messages;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.util.Bag;

/**
 * A run in MASON's console: one display and one set of charts for each scenario, the levers on the model's tab. A
 * second scenario lives through the same weeks beside the first, on the same people.
 */
public final class LiveWindow extends GUIState {
    private final List<LiveRun> runs;
    private final List<Side> sides = new ArrayList<>();
    private final Messages words;
    private final Places places;
    private final int every;
    private final Runnable closed;
    private IntConsumer weekly = week -> {};

    /** One scenario on the screen. */
    private static final class Side {
        final LiveRun run;
        final OfficePortrayal portrayal;
        final View view = new View();
        final Desk desk;
        final LiveCharts charts;
        OfficeDisplay display;
        volatile LiveIndicators live;

        Side(LiveRun run, List<WeeklyRow> stored, Messages words, Rectangle place) {
            this.run = run;
            desk = new Desk(run, view, words);
            portrayal = new OfficePortrayal(run, new OfficeMap(0), view, words, desk);
            charts = new LiveCharts(run.written().name(), stored, words, place);
            charts.follow(() -> live);
        }
    }

    /**
     * @param runs the scenario, and the one beside it if there is one; begun
     * @param stored rows of a stored {@code weekly.csv} for each; empty without
     * @param every weeks from one drawing to the next
     * @param closed told when the window is closed
     */
    LiveWindow(List<LiveRun> runs, List<List<WeeklyRow>> stored, Messages words, int every, Runnable closed) {
        super(runs.get(0).model());
        this.runs = runs;
        this.words = words;
        this.every = every;
        this.closed = closed;
        places = new Places(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            sides.add(new Side(runs.get(i), stored.get(i), words, places.charts(i)));
        }
    }

    /** Who is told the number of each week that is over. */
    void onWeek(IntConsumer listener) {
        weekly = listener;
    }

    /** Read by MASON for the console's title. */
    public static String getName() {
        return "inklusim";
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            Filters filters = new Filters(
                    words, side.run.model().week().society().veiledere(), side.view, () -> side.display.repaint());
            side.display = new OfficeDisplay(this, side.portrayal, side.view, filters, words, every, places.scale());
            side.desk.opener((inspector, name) -> open(controller, inspector, name));
            JFrame frame = side.display.createFrame();
            frame.setTitle(side.run.written().name());
            show(controller, side.charts.frame(), places.charts(i));
            show(controller, frame, places.display(i));
        }
        if (controller instanceof Console console) {
            places.put(console);
            about(console);
        }
        prepare();
    }

    /** The console's first tab, in the window's language. */
    private void about(Console console) {
        JEditorPane about = new JEditorPane("text/html", words.text("gui.about"));
        about.setEditable(false);
        console.getTabPane().setComponentAt(0, about);
    }

    private static void show(Controller controller, JFrame frame, Rectangle place) {
        controller.registerFrame(frame);
        Places.put(frame, place);
        frame.setVisible(true);
    }

    private static void open(Controller controller, Inspector inspector, String name) {
        controller.setInspectors(new Bag(new Object[] {inspector}), new Bag(new Object[] {name}));
    }

    @Override
    public void start() {
        runs.forEach(LiveRun::begin);
        state = runs.get(0).model();
        prepare();
        super.start();
        for (Side side : sides) {
            side.live = new LiveIndicators(
                    side.run.model(), side.run.written().horizon().weeks());
            side.charts.clear();
        }
        scheduleRepeatingImmediatelyAfter(model -> {
            // Displays are painted under the same lock.
            synchronized (model.schedule) {
                for (int i = 1; i < runs.size(); i++) {
                    runs.get(i).next();
                }
                sides.forEach(side -> side.display.weekOver());
            }
            weekly.accept(runs.get(0).week());
        });
    }

    private void prepare() {
        for (Side side : sides) {
            side.portrayal.setField(side.run.model().week().society());
            side.display.reset();
            side.display.repaint();
        }
    }

    /** The horizon ends the run. */
    @Override
    public boolean step() {
        return !runs.get(0).over() && super.step();
    }

    @Override
    public Inspector getInspector() {
        return new LeversInspector(runs.get(0), words);
    }

    @Override
    public void quit() {
        super.quit();
        sides.forEach(side -> {
            side.display.getFrame().dispose();
            side.charts.frame().dispose();
        });
        closed.run();
    }

    /** The display of a scenario. */
    OfficeDisplay display(int side) {
        return sides.get(side).display;
    }

    /** Where everybody of a scenario is drawn. */
    OfficeMap map(int side) {
        return sides.get(side).portrayal.map();
    }

    /** Where an agent is drawn in the display of a scenario, in pixels of the office as it lies there. */
    Point where(int side, Object agent) {
        return sides.get(side).display.where(sides.get(side).portrayal.map().of(agent));
    }

    /** The frame of the charts of a scenario. */
    JFrame charts(int side) {
        return sides.get(side).charts.frame();
    }

    /** Number of the last week that the charts of a scenario show. */
    int shown(int side) {
        return sides.get(side).charts.shown();
    }

    /** What the displays show now, one above the other. */
    BufferedImage picture() {
        return Pictures.above(
                sides.stream().map(side -> side.display.picture(1)).toList());
    }
}
