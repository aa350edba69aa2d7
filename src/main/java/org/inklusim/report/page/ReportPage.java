package org.inklusim.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inklusim.report.Messages;
import org.inklusim.report.Named;
import org.inklusim.report.StoredResults;
import org.inklusim.report.figure.Picture;

/** The whole page. It loads nothing, runs nothing and holds no times. */
final class ReportPage {
    /** Browsers are told to load nothing from anywhere. */
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private static final int MOST_IN_TITLE = 3;

    private ReportPage() {}

    /**
     * The page as text.
     *
     * @param results what is told of
     * @param words the language
     * @param pictures the figures; none where they could not be drawn
     */
    static String of(StoredResults results, Messages words, List<Picture> pictures) {
        Page page = new Page(results, words);
        Html html = page.html;
        html.ours("<!DOCTYPE html>\n");
        html.open("html", "lang", words.language().code()).line();
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.block("title", title(page));
        html.open("style").line().ours(style()).close("style").line();
        html.close("head").line().open("body").line().open("main").line();
        head(page);
        DiffersSection settings = new DiffersSection(page);
        if (results.compared()) {
            settings.write();
            AnswerSection.write(page);
        }
        FigureSection.write(page, pictures);
        new TableSection(page).write();
        if (!results.compared()) {
            settings.write();
        }
        new RestsSection(page).write();
        html.close("main").line().close("body").line().close("html").line();
        return html.toString();
    }

    private static void head(Page page) {
        page.html.block("h1", title(page));
        page.paragraph(
                page.results.compared() ? "report.lead.compare" : "report.lead.run",
                page.numbers.whole(page.setting.replicates()),
                page.setting.seed(),
                page.numbers.whole(page.setting.weeks()));
        page.html.open("ul", "class", "names").line();
        for (Named scenario : page.setting.scenarios()) {
            page.html.open("li").inline("strong", scenario.name());
            String title = scenario.title(page.words.language());
            if (!title.isBlank()) {
                page.html.text(": " + title);
            }
            page.html.close("li").line();
        }
        page.html.close("ul").line();
    }

    private static String title(Page page) {
        String base = name(page, page.setting.base());
        List<String> others =
                page.setting.others().stream().map(other -> name(page, other)).toList();
        if (others.isEmpty()) {
            return base;
        }
        return others.size() > MOST_IN_TITLE
                ? page.text("report.title.many", page.numbers.whole(others.size()), base)
                : page.text("report.title.compare", String.join(", ", others), base);
    }

    private static String name(Page page, Named scenario) {
        String title = scenario.title(page.words.language());
        return title.isBlank() ? scenario.name() : title;
    }

    private static String style() {
        try (InputStream bytes = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
