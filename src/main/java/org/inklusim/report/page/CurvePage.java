package org.inklusim.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.report.CurveWords;
import org.inklusim.report.Curves;
import org.inklusim.report.Levers;
import org.inklusim.report.Messages;
import org.inklusim.report.Named;
import org.inklusim.report.Scale;
import org.inklusim.report.StoredCurves;
import org.inklusim.report.figure.Picture;

/** The page of scenarios that were compared at several values of something. */
final class CurvePage {
    private static final List<String> PEOPLE =
            List.of("sustained_job_26w", "job_by_104w", "days_employed_104w", "contact_interval_weeks");
    private static final List<String> COSTS = List.of("total_cost_nok", "cost_per_sustained_job_nok");

    private final Page page;
    private final Curves curves;
    private final Levers levers;

    private CurvePage(Page page, Curves curves) {
        this.page = page;
        this.curves = curves;
        this.levers = new Levers(page.words);
    }

    static String of(StoredCurves stored, Messages words, List<Picture> pictures) {
        var page = new Page(stored.points().get(0), words);
        var curve = new CurvePage(page, stored.curves());
        var frame = new PageFrame(page);
        String lever = curve.levers.name(curve.curves.varied().key());
        frame.begin(page.text("report.title.curves", frame.title(), lever));
        new DiffersSection(page).write();
        curve.answer();
        FigureSection.write(page, pictures);
        curve.tables();
        new RestsSection(page).write();
        return frame.end();
    }

    private void answer() {
        var said = new CurveWords(curves, page.words);
        page.html.open("section", "id", "answer").line();
        page.heading("h2", "report.answer.title");
        said.before().forEach(text -> page.html.block("p", text));
        for (Named other : page.setting.others()) {
            String sentences = String.join(" ", said.sentences(other));
            page.html.block("p", AnswerSection.signs(sentences), "class", "answer");
        }
        said.after().forEach(text -> page.html.block("p", text));
        page.html.close("section").line();
    }

    private void tables() {
        page.html.open("section", "id", "tables").line();
        page.heading("h2", "report.tables.title");
        page.setting.others().forEach(this::table);
        page.paragraph(curves.varied().numeric() ? "curves.foot" : "curves.foot.values");
        page.paragraph("report.table.none");
        page.html.close("section").line();
    }

    private void table(Named other) {
        page.heading("h3", "report.table.compare", other.name(), page.base());
        page.paragraph("report.table.compare.intro", other.name(), page.base());
        var table = new TableSection(page);
        table.open(
                page.text("report.table.outcome"),
                levers.name(curves.varied().key()),
                page.text("column.base"),
                page.text("column.mean"),
                page.text("column.difference"),
                page.text("column.interval"),
                page.text("report.table.spread"),
                page.text("column.better"),
                page.text("report.table.n"));
        Stream.concat(
                        PEOPLE.stream().map(id -> List.of(id, page.setting.leadGroup())),
                        COSTS.stream().map(id -> List.of(id, "all")))
                .map(id -> curves.rows(other.name(), id.get(0), id.get(1)))
                .filter(rows -> !rows.isEmpty())
                .forEach(rows -> block(rows, table));
        page.html.close("table").close("div").line();
    }

    private void block(List<ComparisonRow> rows, TableSection table) {
        double largest = rows.stream()
                .mapToDouble(row -> Scale.size(row.baseMean(), row.mean()))
                .max()
                .orElse(0);
        String outcome = rows.get(0).outcome();
        String group = rows.get(0).group();
        Scale scale = Scale.of(outcome, largest);
        page.html.open("tbody").line();
        for (int i = 0; i < rows.size(); i++) {
            page.html.open("tr");
            if (i == 0) {
                page.html.open("th", "scope", "rowgroup", "rowspan", String.valueOf(rows.size()), "class", "outcome");
                page.html.text(page.words.outcome(outcome)).empty("br");
                page.html.inline("small", String.join(", ", small(group, scale.unit(outcome, page.words))));
                page.html.close("th");
            }
            String value = levers.value(curves.varied().settings().get(i));
            page.html.inline("th", value, "scope", "row");
            table.cells(rows.get(i), scale);
            page.html.close("tr").line();
        }
        page.html.close("tbody").line();
    }

    private List<String> small(String group, String unit) {
        List<String> small = new ArrayList<>();
        if (!group.equals("all")) {
            small.add(page.words.group(group));
        }
        small.add(unit);
        return small;
    }
}
