package org.inklusim.report.page;

import org.inklusim.experiment.Manifest;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.Setting;
import org.inklusim.report.StoredResults;

/** What all sections of a page share: results, words, and the page they write on. */
final class Page {
    final StoredResults results;
    final Manifest manifest;
    final Setting setting;
    final Messages words;
    final NumberText numbers;
    final Html html = new Html();

    Page(StoredResults results, Messages words) {
        this.results = results;
        this.manifest = results.manifest();
        this.setting = results.setting();
        this.words = words;
        this.numbers = new NumberText(words.language());
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    void heading(String tag, String key, Object... values) {
        html.block(tag, text(key, values));
    }

    void paragraph(String key, Object... values) {
        html.block("p", text(key, values));
    }

    /** The head of a table, all cells but the first so many over numbers. */
    void head(int texts, String... columns) {
        html.open("thead").open("tr");
        for (int i = 0; i < columns.length; i++) {
            html.inline(
                    "th",
                    columns[i],
                    i < texts ? new String[] {"scope", "col"} : new String[] {"scope", "col", "class", "number"});
        }
        html.close("tr").close("thead").line();
    }

    /** A cell with a number, with a proper minus sign; a dash for none. */
    void number(String text) {
        html.inline("td", dashed(text), "class", "number");
    }

    /** Numbers as they stand in a text: minus signs instead of hyphens. */
    static String dashed(String number) {
        return number.equals(NumberText.NONE) ? "–" : number.replace('-', '\u2212');
    }

    String base() {
        return setting.base().name();
    }
}
