package org.inklusim.report.page;

import java.util.List;
import org.inklusim.analysis.AblationRow;
import org.inklusim.analysis.AblationRow.Kind;
import org.inklusim.report.AblationTable;
import org.inklusim.report.AblationWords;
import org.inklusim.report.Messages;
import org.inklusim.report.StoredAblation;
import org.inklusim.report.StoredResults;
import org.inklusim.report.figure.Picture;

/** The page that tells which mechanisms carry a difference. */
final class AblationPage {
    private AblationPage() {}

    /**
     * The page as text.
     *
     * @param found what is told of
     * @param whole the results with nothing off
     * @param words the language
     * @param pictures the figure; none where it could not be drawn
     */
    static String of(StoredAblation found, StoredResults whole, Messages words, List<Picture> pictures) {
        var page = new Page(whole, words);
        var frame = new PageFrame(page);
        var said = new AblationWords(found, words);
        frame.begin(page.text("ablation.title", frame.title()));
        new DiffersSection(page).write();
        page.html.open("section", "id", "answer").line();
        page.heading("h2", "report.answer.title");
        said.paragraphs().forEach(text -> page.html.block("p", AnswerSection.signs(text), "class", "answer"));
        page.html.close("section").line();
        FigureSection.write(page, pictures);
        table(page, found, said);
        new RestsSection(page).write();
        return frame.end();
    }

    private static void table(Page page, StoredAblation found, AblationWords said) {
        page.html.open("section", "id", "tables").line();
        page.heading("h2", "report.tables.title");
        page.html
                .open("div", "class", "wide")
                .open("table", "class", "outcomes")
                .line();
        page.head(
                2,
                page.text("ablation.column.id"),
                page.text("ablation.column.part"),
                said.unit(),
                page.text("column.interval"),
                page.text("report.table.n"));
        page.html.open("tbody").line();
        for (AblationRow row : AblationTable.rows(found)) {
            String tag = row.kind() == Kind.SINGLE ? "td" : "th";
            page.html.open("tr").inline(tag, row.id()).inline(tag, said.name(row));
            page.number(said.value(row));
            page.number(said.interval(row));
            page.number(page.numbers.whole(row.n()));
            page.html.close("tr").line();
        }
        page.html.close("tbody").close("table").close("div").line();
        page.html.close("section").line();
    }
}
