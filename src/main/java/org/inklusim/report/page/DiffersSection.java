package org.inklusim.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inklusim.report.Levers;
import org.inklusim.report.ResolvedTable;

/** In which resolved values the scenarios differ, with a warning where that is more than one group of levers. */
final class DiffersSection {
    private final Page page;
    private final Map<String, List<String>> rows;

    DiffersSection(Page page) {
        this.page = page;
        this.rows = ResolvedTable.of(page.manifest.scenarios());
    }

    void write() {
        boolean compared = page.results.compared();
        page.html.open("section", "id", "differs").line();
        page.heading("h2", compared ? "report.differs.title" : "report.settings.title");
        if (compared && rows.isEmpty()) {
            page.paragraph("report.differs.none");
        } else {
            warning();
            page.paragraph(compared ? "report.differs.intro" : "report.settings.intro", page.base());
            table();
        }
        page.html.close("section").line();
    }

    private void warning() {
        List<String> mixed = new ArrayList<>();
        groups().forEach((other, groups) -> {
            if (groups.size() > 1) {
                List<String> names = groups.stream()
                        .map(group -> page.words.find("levers." + group).orElse(group))
                        .toList();
                mixed.add(page.text("report.differs.warning.of", other, String.join(", ", names)));
            }
        });
        if (!mixed.isEmpty()) {
            page.html.open("p", "class", "caution", "role", "note");
            page.html.inline("strong", page.text("report.differs.caution")).text(". ");
            page.html.text(page.text("report.differs.warning", String.join("; ", mixed)));
            page.html.close("p").line();
        }
    }

    /** The groups of levers in which each OTHER differs; files only repeat what named them. */
    private Map<String, Set<String>> groups() {
        List<String> names = page.results.names();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        rows.forEach((key, values) -> {
            String group = key.replaceFirst("\\..*", "");
            for (int i = 1; i < values.size(); i++) {
                if (!values.get(i).equals(values.get(0)) && !group.equals("files")) {
                    groups.computeIfAbsent(names.get(i), name -> new LinkedHashSet<>())
                            .add(group);
                }
            }
        });
        return groups;
    }

    private void table() {
        Html html = page.html;
        List<String> heads = new ArrayList<>(List.of(page.text("report.differs.lever")));
        if (page.results.compared()) {
            heads.addAll(page.results.names());
        } else {
            heads.add(page.text("report.settings.value"));
        }
        html.open("div", "class", "wide").open("table", "class", "levers").line();
        page.head(heads.size(), heads.toArray(String[]::new));
        html.open("tbody").line();
        Levers levers = new Levers(page.words);
        rows.forEach((key, values) -> {
            String name = levers.name(key);
            html.open("tr").open("th", "scope", "row");
            if (!name.equals(key)) {
                html.text(name).empty("br");
            }
            html.inline("code", key).close("th");
            for (String value : values) {
                value(levers, value, values.get(0));
            }
            html.close("tr").line();
        });
        html.close("tbody").close("table").close("div").line();
    }

    private void value(Levers levers, String value, String base) {
        boolean same = value.equals(base);
        page.html.open("td", same ? new String[0] : new String[] {"class", "differs"});
        if (value.startsWith("[{")) {
            page.html.inline("code", value);
        } else {
            page.html.text(levers.value(value));
        }
        page.html.close("td");
    }
}
