package org.inklusim.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.Numbers;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignPoint;
import org.inklusim.experiment.design.DesignReader;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Messages;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioException;

/** {@code sweep --dry-run}: what a design costs, from a few runs that are made and thrown away. */
record SweepOutline(Session session, SweepOptions options) {
    private static final int CHECKED = 2_000;
    private static final int SAMPLES = 5;
    private static final long ENOUGH_NS = 10_000_000_000L;
    private static final double MEGABYTE = 1e6;

    /** Bytes of a run in the store, besides eight for each number. */
    private static final int FRAME = 41;

    /** The database and the Parquet files, against the CSV files they are made of. */
    private static final double DATABASES = 0.5;

    /** What single runs cost. */
    private record Sample(double seconds, double storeBytes, double csvBytes) {}

    int tell(String file) throws IOException {
        Design design = DesignReader.read(file, options.set.sets);
        SweepHeader header = new Sweeping(session, options).header(design);
        check(design, file);
        Sample sample = sample(design);
        double seconds = sample.seconds * header.runs() / options.threads();
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

    /** Whether the values of points go together; of a large design, of some points spread over all. */
    private static void check(Design design, String file) {
        int step = Math.max(1, design.points() / CHECKED);
        for (int number = 1; number <= design.points(); number += step) {
            DesignPoint point = design.point(number);
            try {
                design.scenario(point);
            } catch (ScenarioException e) {
                throw new WrongInputException(file + ": at point " + number + " " + design.factors() + " "
                        + point.values() + " the values do not go together: " + e.getMessage());
            }
        }
    }

    private Sample sample(Design design) {
        Experiment.Series series = session.experiment().series(options.seed, options.check);
        long begun = System.nanoTime();
        double store = 0;
        double csv = 0;
        int made = 0;
        long last = 0;
        // The first runs of a process are slow; the fastest is nearest to what a long sweep will do.
        while (made < SAMPLES && System.nanoTime() - begun < ENOUGH_NS) {
            DesignPoint point = design.point(1 + (int) ((long) made * (design.points() - 1) / SAMPLES));
            Scenario scenario = design.scenario(point);
            long start = System.nanoTime();
            RunValues values = series.run(scenario, made + 1);
            long took = System.nanoTime() - start;
            last = made == 0 ? took : Math.min(last, took);
            store += FRAME + (double) Double.BYTES * values.values().length;
            csv += csv(values, point, scenario.name());
            made++;
        }
        return new Sample(last / 1e9, store / made, csv / made);
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
