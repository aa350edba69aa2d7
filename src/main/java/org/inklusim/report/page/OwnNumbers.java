package org.inklusim.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.experiment.OwnProfile;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.report.Levers;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ParameterDictionary;

/** Numbers that are not the shipped ones: those the scenarios set, and those of the own office's profile. */
final class OwnNumbers {
    private static final String PARAMETER = "parameters.";

    private final Page page;

    OwnNumbers(Page page) {
        this.page = page;
    }

    void write() {
        page.heading("h4", "report.rests.set");
        Map<String, List<String>> set = set();
        if (set.isEmpty()) {
            page.paragraph("report.rests.set.none");
        } else {
            parameters(set);
        }
        page.manifest.profiles().forEach(this::profile);
    }

    /** Values by id of the parameter and scenario; empty where a scenario has the default. */
    private Map<String, List<String>> set() {
        int scenarios = page.manifest.scenarios().size();
        Map<String, List<String>> set = new LinkedHashMap<>();
        for (int i = 0; i < scenarios; i++) {
            int place = i;
            ResolvedValues.texts(page.manifest.scenarios().get(i).resolved()).forEach((key, value) -> {
                if (key.startsWith(PARAMETER)) {
                    set.computeIfAbsent(
                                    key.substring(PARAMETER.length()),
                                    id -> new ArrayList<>(Collections.nCopies(scenarios, "")))
                            .set(place, value);
                }
            });
        }
        return set;
    }

    private void parameters(Map<String, List<String>> set) {
        Levers levers = new Levers(page.words);
        List<String> heads = new ArrayList<>(List.of(
                page.text("report.rests.parameter"),
                page.text("report.rests.grade"),
                page.text("report.rests.default")));
        heads.addAll(page.results.names());
        page.html.open("div", "class", "wide").open("table").line();
        page.head(2, heads.toArray(String[]::new));
        page.html.open("tbody").line();
        set.forEach((id, values) -> {
            ParameterDictionary dictionary = ParameterDictionary.shipped();
            Parameter entry = dictionary.has(id) ? dictionary.require(id) : null;
            String shipped = entry == null ? "" : levers.value(DecimalText.of(entry.value()));
            String grade = entry == null ? "" : grade(entry.grade().name());
            page.html.open("tr").open("th", "scope", "row").inline("code", id).close("th");
            page.html.inline("td", grade);
            page.number(shipped);
            for (String value : values) {
                page.number(value.isEmpty() ? shipped : levers.value(value));
            }
            page.html.close("tr").line();
        });
        page.html.close("tbody").close("table").close("div").line();
    }

    private String grade(String name) {
        return page.text("grade." + name.toLowerCase(Locale.ROOT));
    }

    private void profile(OwnProfile profile) {
        page.heading("h4", "report.rests.profile");
        if (profile.replaced().isEmpty()) {
            page.paragraph("report.rests.profile.none", profile.name(), profile.from());
            return;
        }
        page.paragraph("report.rests.profile.intro", profile.name(), profile.from());
        page.html.open("div", "class", "wide").open("table").line();
        page.head(
                1,
                page.text("report.rests.figure"),
                profile.from(),
                page.text("report.rests.own"),
                page.text("report.rests.grade"),
                page.text("report.rests.source"));
        page.html.open("tbody").line();
        for (OwnProfile.Replaced replaced : profile.replaced()) {
            page.html
                    .open("tr")
                    .open("th", "scope", "row")
                    .inline("code", replaced.key())
                    .close("th");
            number(replaced.shipped());
            number(replaced.own());
            OwnProfile.Value own = replaced.own();
            page.html.inline(
                    "td",
                    own == null || own.grade() == null ? "" : grade(own.grade().name()));
            page.html.inline("td", own == null || own.source() == null ? "" : own.source());
            page.html.close("tr").line();
        }
        page.html.close("tbody").close("table").close("div").line();
    }

    private void number(OwnProfile.Value value) {
        BigDecimal number = value == null ? null : value.value();
        page.number(number == null ? "-" : new Levers(page.words).value(number.toPlainString()));
    }
}
