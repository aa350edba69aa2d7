package org.inklusim.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.Numbers;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignPoint;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.experiment.sweep.SweepRunner;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Messages;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioException;

/** {@code sweep --dry-run}: what a design costs, from a few runs that are made and thrown away. */
record SweepOutline(Session session, SweepOptions options) {
    private static final int CHECKED = 2_000;
    private static final int FEWEST = 3;
    private static final int MOST = 60;
    private static final long ENOUGH_NS = 5_000_000_000L;

    /** Seconds to start, and to build tables, databases and the report of a small sweep. */
    private static final double AROUND = 3;

    private static final double MEGABYTE = 1e6;

    /** Bytes of a run in the store, besides eight for each number. */
    private static final int FRAME = 41;

    /** The database and the Parquet files, against the CSV files they are made of. */
    private static final double DATABASES = 0.5;

    /**
     * What single runs cost.
     *
     * @param fresh seconds of one with a burn-in of its own
     * @param shared seconds of one that begins where the burn-in of another ended
     */
    private record Sample(double fresh, double shared, double storeBytes, double csvBytes) {}

    int tell(String file) throws IOException {
        Design design = options.design(file);
        SweepHeader header = new Sweeping(session, options).header(design);
        double changes = changes(design, file);
        Sample sample = sample(design);
        int together = SweepRunner.together(header, options.threads());
        double fresh = Math.min(1, changes + (1 - changes) / together);
        int atOnce = Math.min(options.threads(), Runtime.getRuntime().availableProcessors());
        double seconds = AROUND + (fresh * sample.fresh + (1 - fresh) * sample.shared) * header.runs() / atOnce;
        double megabytes = (sample.storeBytes + sample.csvBytes * (1 + DATABASES)) * header.runs() / MEGABYTE;
        if (options.format == Format.JSON) {
            session.out().print(json(header, seconds, megabytes));
            return App.DONE;
        }
        Messages words = options.words();
        session.out()
                .println(words.text(
                        "sweep.outline",
                        header.design(),
                        header.leverPoints(),
                        header.uncertaintyPoints(),
                        header.points(),
                        header.replicates(),
                        header.runs()));
        session.out()
                .println(words.text(
                        "sweep.outline.cost",
                        Durations.clock(Math.round(seconds)),
                        options.threads(),
                        String.format(Locale.ROOT, "%.0f", Math.max(1, megabytes))));
        return App.DONE;
    }

    /**
     * Sees whether the values of points go together; of a large design, of some points spread over all.
     *
     * @return at which share of points a burn-in begins that the point before does not have
     */
    static double changes(Design design, String file) {
        int step = Math.max(1, design.points() / CHECKED);
        int pairs = 0;
        int changed = 0;
        for (int turn = 0; turn < design.points(); turn += step) {
            String key = scenario(design, turn, file).burnInKey();
            if (turn + 1 < design.points()) {
                pairs++;
                changed += key.equals(scenario(design, turn + 1, file).burnInKey()) ? 0 : 1;
            }
        }
        return pairs == 0 ? 1 : (double) changed / pairs;
    }

    private static Scenario scenario(Design design, int turn, String file) {
        DesignPoint point = design.point(design.inTurn(turn));
        try {
            return design.scenario(point);
        } catch (ScenarioException e) {
            throw new WrongInputException(file + ": at point " + point.number() + " " + design.factors() + " "
                    + point.values() + " the values do not go together: " + e.getMessage());
        }
    }

    private Sample sample(Design design) {
        Experiment.Series series = session.experiment().series(options.seed, options.check);
        long begun = System.nanoTime();
        List<Double> fresh = new ArrayList<>();
        List<Double> shared = new ArrayList<>();
        double store = 0;
        double csv = 0;
        int made = 0;
        while (made < FEWEST || made < MOST && System.nanoTime() - begun < ENOUGH_NS) {
            int turn = (int) ((long) made * 7919 % design.points());
            DesignPoint point = design.point(design.inTurn(turn));
            Scenario scenario = design.scenario(point);
            made++;
            RunValues values = timed(series, scenario, made, fresh);
            store += FRAME + (double) Double.BYTES * values.values().length;
            csv += csv(values, point, scenario.name());
            if (turn + 1 < design.points()) {
                Scenario next = design.scenario(design.point(design.inTurn(turn + 1)));
                if (next.burnInKey().equals(scenario.burnInKey())) {
                    timed(series, next, made, shared);
                }
            }
        }
        double own = ofTheFaster(fresh);
        return new Sample(own, shared.isEmpty() ? own : ofTheFaster(shared), store / made, csv / made);
    }

    private static RunValues timed(Experiment.Series series, Scenario scenario, int replicate, List<Double> seconds) {
        long start = System.nanoTime();
        RunValues values = series.run(scenario, replicate);
        seconds.add((System.nanoTime() - start) / 1e9);
        return values;
    }

    /** The first runs of a process are slow; the faster half is nearer to what a long sweep does. */
    private static double ofTheFaster(List<Double> seconds) {
        return seconds.stream()
                .sorted()
                .limit((seconds.size() + 1) / 2)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private static double csv(RunValues values, DesignPoint point, String scenario) {
        int lead = 10 + scenario.length();
        for (String value : point.values()) {
            lead += 1 + (value == null ? 0 : value.length());
        }
        double bytes = 0;
        for (int c = 0; c < values.values().length; c++) {
            bytes += lead
                    + values.columns().get(c).outcome().length()
                    + values.columns().get(c).group().length()
                    + Numbers.format(values.values()[c]).length()
                    + 4;
        }
        return bytes;
    }

    private String json(SweepHeader header, double seconds, double megabytes) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("design", header.design());
        all.put("points", header.points());
        all.put("lever_points", header.leverPoints());
        all.put("uncertainty_points", header.uncertaintyPoints());
        all.put("replicates", header.replicates());
        all.put("runs", header.runs());
        all.put("threads", options.threads());
        all.put("expected_seconds", Math.round(seconds));
        all.put("expected_megabytes", Math.round(megabytes));
        return JsonText.of(all);
    }
}
