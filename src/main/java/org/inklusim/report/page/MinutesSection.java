package org.inklusim.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.report.Levers;
import org.inklusim.report.NumberText;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ParameterDictionary;

/** What each task takes, how well that is known, and the hours it led to: these few numbers decide what size costs. */
final class MinutesSection {
    private final Page page;
    private final Levers levers;

    MinutesSection(Page page) {
        this.page = page;
        levers = new Levers(page.words);
    }

    void write() {
        List<HoursKind> tasks = List.of(HoursKind.values()).stream()
                .filter(kind -> kind.task() && ParameterDictionary.shipped().has(kind.minutes()))
                .toList();
        page.heading("h3", "report.minutes.title");
        page.paragraph("report.minutes.intro", page.numbers.whole(tasks.size()));
        List<String> heads = new ArrayList<>(List.of(
                page.text("report.minutes.task"),
                page.text("report.rests.parameter"),
                page.text("report.rests.grade"),
                page.text("report.minutes.minutes"),
                page.text("report.minutes.range")));
        page.results.names().forEach(name -> heads.add(page.text("report.minutes.hours", name)));
        page.html.open("div", "class", "wide").open("table", "id", "minutes").line();
        page.head(3, heads.toArray(String[]::new));
        page.html.open("tbody").line();
        List<Map<String, Double>> hours = IntStream.range(
                        0, page.results.names().size())
                .mapToObj(this::hours)
                .toList();
        tasks.forEach(task -> row(task, hours));
        page.html.close("tbody").close("table").close("div").line();
    }

    private void row(HoursKind task, List<Map<String, Double>> hours) {
        Parameter entry = ParameterDictionary.shipped().require(task.minutes());
        page.html.open("tr").inline("th", page.text("hours." + task.id()), "scope", "row");
        page.html.open("td").inline("code", entry.id()).close("td");
        page.html.inline("td", page.text("grade." + entry.grade().name().toLowerCase(Locale.ROOT)));
        page.number(minutes(entry));
        page.number(page.text("report.minutes.from_to", shown(entry.min()), shown(entry.max())));
        for (Map<String, Double> scenario : hours) {
            double mean = scenario.getOrDefault("hours_" + task.id() + "_per_week", Double.NaN);
            page.number(page.numbers.plain(mean, NumberText.decimals(mean)));
        }
        page.html.close("tr").line();
    }

    /** The value that all scenarios have, or that of each. */
    private String minutes(Parameter entry) {
        List<String> values = new ArrayList<>();
        for (Manifest.Resolved scenario : page.manifest.scenarios()) {
            String set = ResolvedValues.texts(scenario.resolved()).get("parameters." + entry.id());
            values.add(set == null ? shown(entry.value()) : levers.value(set));
        }
        return String.join(" / ", values.stream().distinct().count() == 1 ? values.subList(0, 1) : values);
    }

    private String shown(double value) {
        return levers.value(DecimalText.of(value));
    }

    /** Means of a scenario over replicates, of all brukere and staff. */
    private Map<String, Double> hours(int scenario) {
        Map<String, Double> means = new TreeMap<>();
        for (ScenarioRow row : page.results.summary(scenario)) {
            if (row.group().equals("all")) {
                means.put(row.outcome(), row.mean());
            }
        }
        return means;
    }
}
