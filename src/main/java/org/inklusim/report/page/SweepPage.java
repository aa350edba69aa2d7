package org.inklusim.report.page;

import java.util.Comparator;
import java.util.List;
import org.inklusim.analysis.sweep.EfficientFront;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.SweepWords;
import org.inklusim.report.figure.Picture;

/** The page of a sweep: what it tells in words, figures, and the settings that no other beats. */
final class SweepPage {
    private static final String DOSE = "close_cases_per_100_brukere";

    private final PointMeans means;
    private final SweepHeader header;
    private final Messages words;
    private final NumberText numbers;
    private final Html html = new Html();

    SweepPage(PointMeans means, Messages words) {
        this.means = means;
        this.header = means.header();
        this.words = words;
        this.numbers = new NumberText(words.language());
    }

    /**
     * @param tables indices of sensitivity; empty for a sweep that has none
     */
    String text(List<Sensitivity.Table> tables, List<Picture> pictures) {
        PageFrame.begin(html, words, title());
        html.block(
                "p",
                words.text(
                        "sweep.lead",
                        numbers.whole(header.leverPoints()),
                        numbers.whole(header.uncertaintyPoints()),
                        numbers.whole(header.replicates()),
                        header.seed(),
                        numbers.whole(header.weeks())));
        html.open("section", "id", "answer").line();
        html.block("h2", words.text("report.answer.title"));
        if (!header.sameStart()) {
            html.block("p", words.text("sweep.arrivals"));
        }
        SweepWords said = new SweepWords(means, words);
        said.matters(tables).forEach(text -> html.block("p", text, "class", "answer"));
        said.sentences().forEach(text -> html.block("p", text, "class", "answer"));
        html.block("p", words.text("sweep.bands"));
        html.close("section").line();
        FigureSection.write(html, words, pictures);
        table(said);
        return PageFrame.end(html);
    }

    private String title() {
        String title = words.language() == Language.NB ? header.titleNb() : header.titleEn();
        return title == null ? header.design() : title;
    }

    private void table(SweepWords said) {
        List<EfficientFront.Setting> settings = EfficientFront.of(means).stream()
                .filter(EfficientFront.Setting::efficient)
                .sorted(Comparator.comparingDouble(EfficientFront.Setting::cost))
                .toList();
        int dose = means.place(DOSE);
        html.open("section", "id", "tables").line();
        html.block("h2", words.text("sweep.front.table"));
        html.block("p", words.text("sweep.front.table.intro"));
        html.open("div", "class", "wide").open("table", "class", "outcomes").line();
        html.open("thead").open("tr");
        html.inline("th", words.text("sweep.front.setting"), "scope", "col");
        number("th", words.outcome("sustained_job_26w"));
        number("th", words.outcome("total_cost_nok") + " (" + words.text("kroner.million") + ")");
        if (dose >= 0) {
            number("th", words.outcome(DOSE));
        }
        html.close("tr").close("thead").line().open("tbody").line();
        for (EfficientFront.Setting setting : settings) {
            html.open("tr").inline("th", said.setting(setting.lever()), "scope", "row");
            number("td", numbers.plain(setting.jobs(), 1));
            number("td", numbers.plain(setting.cost() / 1e6, 1));
            if (dose >= 0) {
                number("td", numbers.plain(means.overUnknown(dose, setting.lever()), 1));
            }
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").line().close("section").line();
    }

    private void number(String tag, String text) {
        html.inline(tag, Page.dashed(text), "class", "number");
    }
}
