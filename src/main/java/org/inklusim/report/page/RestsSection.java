package org.inklusim.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.experiment.Failure;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.Horizon;

/** What the results rest on, and what they cannot tell. */
final class RestsSection {
    private static final String SWITCH = "mechanisms.";

    private final Page page;
    private final Manifest.Model model;

    RestsSection(Page page) {
        this.page = page;
        this.model = page.manifest.model();
    }

    void write() {
        page.html.open("section", "id", "rests").line();
        page.heading("h2", "report.rests.title");
        page.paragraph("report.rests.model");
        page.paragraph("report.rests.chance");
        page.paragraph("report.rests.measured");
        if (page.results.compared()) {
            page.paragraph("report.rests.twins", page.base());
        }
        parameters();
        new OwnNumbers(page).write();
        new MinutesSection(page).write();
        mechanisms();
        made();
        page.html.close("section").line();
    }

    private void parameters() {
        page.heading("h3", "report.rests.parameters");
        int all =
                model.parameters().values().stream().mapToInt(Integer::intValue).sum();
        page.paragraph("report.rests.parameters.intro", page.numbers.whole(all), page.numbers.whole(model.assumed()));
        page.html.open("table").line();
        page.head(1, page.text("report.rests.grade"), page.text("report.rests.count"));
        page.html.open("tbody").line();
        for (Grade grade : Grade.values()) {
            String id = grade.name().toLowerCase(Locale.ROOT);
            page.html.open("tr").inline("th", page.text("grade." + id), "scope", "row");
            page.number(page.numbers.whole(model.parameters().getOrDefault(grade, 0)));
            page.html.close("tr").line();
        }
        page.html.close("tbody").close("table").line();
    }

    private void mechanisms() {
        page.heading("h3", "report.rests.mechanisms");
        Map<String, List<String>> off = off();
        List<String> on = model.mechanisms().stream()
                .filter(id -> off.values().stream().noneMatch(ids -> ids.contains(id)))
                .toList();
        page.paragraph("report.rests.mechanisms.on", named(on));
        off.forEach((scenario, ids) -> page.paragraph("report.rests.mechanisms.off", scenario, named(ids)));
        if (!model.notBuilt().isEmpty()) {
            page.paragraph("report.rests.mechanisms.missing", named(model.notBuilt()));
        }
    }

    /** What each scenario switches off; scenarios that switch nothing off are left out. */
    private Map<String, List<String>> off() {
        Map<String, List<String>> off = new LinkedHashMap<>();
        for (Manifest.Resolved scenario : page.manifest.scenarios()) {
            ResolvedValues.texts(scenario.resolved()).forEach((key, value) -> {
                if (key.startsWith(SWITCH) && value.equals("off")) {
                    off.computeIfAbsent(scenario.name(), name -> new ArrayList<>())
                            .add(key.substring(SWITCH.length()));
                }
            });
        }
        return off;
    }

    private String named(List<String> ids) {
        return String.join(
                "; ",
                ids.stream()
                        .map(id -> page.words
                                .find("mechanism." + id)
                                .map(name -> id + " " + name)
                                .orElse(id))
                        .toList());
    }

    private void made() {
        Manifest manifest = page.manifest;
        page.heading("h3", "report.rests.made");
        page.paragraph(
                "report.rests.replicates",
                page.numbers.whole(manifest.replicates().finished()),
                page.numbers.whole(manifest.replicates().asked()),
                manifest.seed(),
                page.numbers.whole(page.setting.weeks()));
        List<Failure> failed = manifest.replicates().failed();
        if (!failed.isEmpty()) {
            List<String> numbers = failed.stream()
                    .map(failure -> page.numbers.whole(failure.replicate()))
                    .toList();
            page.paragraph("report.rests.failed", String.join(", ", numbers));
        }
        burnIn();
        page.paragraph(
                "report.rests.version",
                manifest.inklusim().version(),
                manifest.inklusim().commit());
        page.paragraph("report.rests.manifest");
        page.html.open("div", "class", "wide").open("table").line();
        page.head(2, page.text("report.rests.hash"), page.text("report.rests.sha"));
        page.html.open("tbody").line();
        for (Manifest.Resolved scenario : manifest.scenarios()) {
            page.html.open("tr").inline("th", scenario.name(), "scope", "row").open("td");
            page.html.inline("code", scenario.sha256()).close("td").close("tr").line();
        }
        page.html.close("tbody").close("table").close("div").line();
    }

    private void burnIn() {
        Map<String, List<String>> steady = new LinkedHashMap<>();
        Map<String, List<String>> common = new LinkedHashMap<>();
        for (Manifest.Resolved scenario : page.manifest.scenarios()) {
            String weeks = scenario.resolved().path("horizon").path("burn_in").asText();
            (scenario.burnIn() == Horizon.Start.STEADY ? steady : common)
                    .computeIfAbsent(weeks, w -> new ArrayList<>())
                    .add(scenario.name());
        }
        common.forEach((weeks, names) -> page.paragraph("report.rests.burnin.common", weeks, String.join(", ", names)));
        steady.forEach((weeks, names) -> page.paragraph("report.rests.burnin.steady", weeks, String.join(", ", names)));
    }
}
