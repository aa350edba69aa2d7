package org.inklusim.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.observe.PersonKinds;
import org.inklusim.report.Named;
import org.inklusim.report.NumberText;
import org.inklusim.report.OutcomeOrder;
import org.inklusim.report.Scale;

/**
 * All outcomes of all main groups, and the main outcome by kind of person: each OTHER against BASE, or one scenario by
 * itself.
 */
final class TableSection {
    private static final String ALL = "all";

    private final Page page;

    TableSection(Page page) {
        this.page = page;
    }

    void write() {
        page.html.open("section", "id", "tables").line();
        page.heading("h2", "report.tables.title");
        if (page.results.compared()) {
            page.setting.others().forEach(other -> {
                page.heading("h3", "report.table.compare", other.name(), page.base());
                page.paragraph("report.table.compare.intro", other.name(), page.base());
                comparison(other, page.results.comparison(), page.setting.leadGroup());
            });
            boolean kinds =
                    page.results.comparison().stream().map(ComparisonRow::group).anyMatch(PersonKinds::has);
            for (Named other : kinds ? page.setting.others() : List.<Named>of()) {
                page.heading("h3", "report.table.kinds", other.name(), page.base());
                page.paragraph("report.table.kinds.intro");
                if (!page.setting.leadGroup().equals(ALL)) {
                    page.paragraph("report.table.kinds.burn-in");
                }
                comparison(other, page.results.comparison(), ALL, true);
            }
        } else {
            summary();
        }
        page.paragraph("report.table.none");
        page.html.close("section").line();
    }

    /** The table of those of some rows that are about OTHER. */
    void comparison(Named other, List<ComparisonRow> all, String lead) {
        comparison(other, all, lead, false);
    }

    private void comparison(Named other, List<ComparisonRow> all, String lead, boolean kinds) {
        open(texts(
                "report.table.outcome",
                "report.table.group",
                "column.base",
                "column.mean",
                "column.difference",
                "column.interval",
                "report.table.spread",
                "column.better",
                "report.table.n"));
        List<ComparisonRow> rows = all.stream()
                .filter(row -> row.scenario().equals(other.name()))
                .filter(row -> kinds ? kindsAndAll(row.outcome(), row.group()) : !PersonKinds.has(row.group()))
                .toList();
        new OutcomeRows<ComparisonRow>(page, 7, lead)
                .take(rows, ComparisonRow::outcome, ComparisonRow::group, Scale::size)
                .write(this::cells);
        close();
    }

    /** Whether a row stands in the table of the main outcome by kind of person; everybody leads it. */
    private static boolean kindsAndAll(String outcome, String group) {
        return outcome.equals(OutcomeOrder.MAIN) && (group.equals(ALL) || PersonKinds.has(group));
    }

    /** The cells of a row of a comparison, from the mean of BASE on. */
    void cells(ComparisonRow row, Scale scale) {
        double base = scale.apply(row.baseMean());
        double mean = scale.apply(row.mean());
        double difference = scale.apply(row.difference());
        Interval ci = row.ci();
        int decimals = NumberText.decimals(base, mean);
        int fine = NumberText.differenceDecimals(difference, scale.apply(ci.low()), scale.apply(ci.high()));
        page.number(page.numbers.plain(base, decimals));
        page.number(page.numbers.plain(mean, decimals));
        String text = Page.dashed(page.numbers.signed(difference, fine));
        page.html.open("td", "class", "number");
        if (ci.low() > 0 || ci.high() < 0) {
            page.html.inline("strong", text);
        } else {
            page.html.text(text);
        }
        page.html.close("td");
        interval(ci, scale, fine);
        interval(row.spread(), scale, fine);
        page.number(page.numbers.percent(row.probabilityBetter()));
        page.number(page.numbers.whole(row.n()));
    }

    private void summary() {
        page.paragraph("report.table.run.intro");
        List<ScenarioRow> rows = page.results.summary(0);
        summary(rows.stream().filter(row -> !PersonKinds.has(row.group())).toList(), page.setting.leadGroup());
        if (rows.stream().map(ScenarioRow::group).anyMatch(PersonKinds::has)) {
            page.heading("h3", "report.table.run.kinds");
            page.paragraph("report.table.kinds.intro");
            summary(
                    rows.stream()
                            .filter(row -> kindsAndAll(row.outcome(), row.group()))
                            .toList(),
                    ALL);
        }
    }

    private void summary(List<ScenarioRow> rows, String lead) {
        open(texts(
                "report.table.outcome",
                "report.table.group",
                "column.mean",
                "column.interval",
                "report.table.spread",
                "report.table.n"));
        new OutcomeRows<ScenarioRow>(page, 4, lead)
                .take(rows, ScenarioRow::outcome, ScenarioRow::group, row -> Scale.size(row.mean()))
                .write(this::cells);
        close();
    }

    private void cells(ScenarioRow row, Scale scale) {
        double mean = scale.apply(row.mean());
        int decimals = NumberText.decimals(
                mean, scale.apply(row.spread().low()), scale.apply(row.spread().high()));
        page.number(page.numbers.plain(mean, decimals));
        interval(row.ci(), scale, decimals);
        interval(row.spread(), scale, decimals);
        page.number(page.numbers.whole(row.n()));
    }

    private void interval(Interval interval, Scale scale, int decimals) {
        page.number(page.numbers.interval(scale.apply(interval.low()), scale.apply(interval.high()), decimals));
    }

    /** Begins a table with these heads, two of them over texts. */
    void open(String... heads) {
        page.html
                .open("div", "class", "wide")
                .open("table", "class", "outcomes")
                .line();
        page.head(2, heads);
    }

    private String[] texts(String... keys) {
        return Stream.of(keys).map(page::text).toArray(String[]::new);
    }

    private void close() {
        page.html.close("table").close("div").line();
    }
}
