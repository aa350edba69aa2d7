package org.inklusim.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.experiment.PhaseTimes;
import org.inklusim.model.Phase;
import org.inklusim.report.Paragraph;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the week plan of the model, with the time each phase takes where that is asked for. */
@Command(name = "week", description = "What happens in a week of the model, phase by phase.")
final class DescribeWeekCommand extends Description<DescribeWeekCommand.Found> {
    /**
     * The week of a scenario.
     *
     * @param times null where they are not asked for
     */
    record Found(Scenario scenario, List<Phase> phases, PhaseTimes times) {}

    private static final double MILLION = 1e6;
    private static final double NANOS = 1e9;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "standard.yaml",
            description = "Scenario file whose week it is (default: standard.yaml).")
    String file;

    @Option(
            names = "--time",
            description = "Also run a year of the scenario on one thread, and tell how long each phase takes.")
    boolean time;

    @Mixin
    SetOption set;

    @Override
    Found look() {
        Scenario scenario = ScenarioReader.open(file, set.sets).scenario();
        return new Found(scenario, PhaseTimes.plan(scenario), time ? PhaseTimes.measure(scenario) : null);
    }

    @Override
    List<String> lines(Found found, int width) {
        List<Phase> phases = found.phases();
        PhaseTimes times = found.times();
        TextTable table = times == null
                ? new TextTable(width, ">no", "phase", "what happens, and by which mechanisms")
                : new TextTable(width, ">no", "phase", ">time", ">ns", "what happens, and by which mechanisms");
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            if (times == null) {
                table.row(number(i), phase.name(), phase.meaning());
            } else {
                long nanos = times.nanos().get(phase.name());
                String share = text(100.0 * nanos / times.total(), 1) + " %";
                table.row(number(i), phase.name(), share, text(each(nanos, times), 1), phase.meaning());
            }
        }
        if (times != null) {
            table.row("", "all", "100.0 %", text(each(times.total(), times), 1), "");
        }
        List<List<String>> rows = table.blocks();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.addAll(rows.get(i));
            if (i > 0 && i <= phases.size()) {
                lines.addAll(TextTable.below(String.join(" ", phases.get(i - 1).ids()), width));
            }
        }
        if (times != null) {
            lines.add("");
            lines.addAll(Paragraph.wrap(summary(found.scenario(), times), width, 0));
        }
        return lines;
    }

    private static String summary(Scenario scenario, PhaseTimes times) {
        return String.format(
                Locale.ROOT,
                "time: share of a week's time; ns: nanoseconds for one bruker in one week. Timed on one thread over"
                        + " %,d weeks of %s with %,d brukere in portfolios: %s million bruker-weeks a second."
                        + " Figures vary with the machine and what else it does.",
                times.weeks(),
                scenario.name(),
                Math.round((double) times.brukerWeeks() / times.weeks()),
                text(perSecond(times) / MILLION, 2));
    }

    @Override
    Object json(Found found) {
        List<Phase> phases = found.phases();
        PhaseTimes times = found.times();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("number", i + 1);
            row.put("name", phase.name());
            row.put("meaning", phase.meaning());
            row.put("mechanisms", phase.ids());
            if (times != null) {
                long nanos = times.nanos().get(phase.name());
                row.put("share_of_time", decimal((double) nanos / times.total(), 4));
                row.put("ns_per_bruker_week", decimal(each(nanos, times), 2));
            }
            rows.add(row);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scenario", found.scenario().name());
        all.put("phases", rows);
        if (times != null) {
            all.put("weeks", times.weeks());
            all.put("bruker_weeks", times.brukerWeeks());
            all.put("bruker_weeks_per_second", decimal(perSecond(times), 0));
        }
        return all;
    }

    private static String number(int index) {
        return String.valueOf(index + 1);
    }

    private static double each(long nanos, PhaseTimes times) {
        return (double) nanos / times.brukerWeeks();
    }

    private static double perSecond(PhaseTimes times) {
        return times.brukerWeeks() * NANOS / times.total();
    }

    private static String text(double value, int decimals) {
        return decimal(value, decimals).toPlainString();
    }

    private static BigDecimal decimal(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
