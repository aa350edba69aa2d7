package org.inklusim.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inklusim.report.Messages;
import org.inklusim.report.Named;

/** What begins and ends every page. It loads nothing, runs nothing and holds no times. */
final class PageFrame {
    /** Browsers are told to load nothing from anywhere. */
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private static final int MOST_IN_TITLE = 3;

    private final Page page;

    PageFrame(Page page) {
        this.page = page;
    }

    /** Begins the page, up to its first section. */
    void begin(String title) {
        Html html = page.html;
        begin(html, page.words, title);
        page.paragraph(
                page.results.compared() ? "report.lead.compare" : "report.lead.run",
                page.numbers.whole(page.setting.replicates()),
                page.setting.seed(),
                page.numbers.whole(page.setting.weeks()));
        html.open("ul", "class", "names").line();
        for (Named scenario : page.setting.scenarios()) {
            html.open("li").inline("strong", scenario.name());
            String words = scenario.title(page.words.language());
            if (!words.isBlank()) {
                html.text(": " + words);
            }
            html.close("li").line();
        }
        html.close("ul").line();
    }

    /**
     * Begins any page, up to its title.
     *
     * @param styles style sheets it needs besides the usual one
     */
    static void begin(Html html, Messages words, String title, String... styles) {
        html.ours("<!DOCTYPE html>\n");
        html.open("html", "lang", words.language().code()).line();
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.block("title", title);
        html.open("style").line().ours(style("report.css"));
        for (String style : styles) {
            html.ours(style(style));
        }
        html.close("style").line();
        html.close("head").line().open("body").line().open("main").line();
        html.block("h1", title);
    }

    /** Ends the page and gives it. */
    String end() {
        return end(page.html);
    }

    /** Ends any page and gives it. */
    static String end(Html html) {
        html.close("main").line().close("body").line().close("html").line();
        return html.toString();
    }

    /** The scenarios by their titles, or by their number where they are many. */
    String title() {
        String base = name(page.setting.base());
        List<String> others = page.setting.others().stream().map(this::name).toList();
        if (others.isEmpty()) {
            return base;
        }
        return others.size() > MOST_IN_TITLE
                ? page.text("report.title.many", page.numbers.whole(others.size()), base)
                : page.text("report.title.compare", String.join(", ", others), base);
    }

    private String name(Named scenario) {
        String title = scenario.title(page.words.language());
        return title.isBlank() ? scenario.name() : title;
    }

    private static String style(String file) {
        try (InputStream bytes = PageFrame.class.getResourceAsStream(file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
