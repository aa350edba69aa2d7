package org.inklusim.report.page;

import java.util.List;
import org.inklusim.report.Messages;
import org.inklusim.report.StoredResults;
import org.inklusim.report.figure.Picture;

/** The page of a comparison, or of one scenario. */
final class ReportPage {
    private ReportPage() {}

    /**
     * The page as text.
     *
     * @param results what is told of
     * @param words the language
     * @param pictures the figures; none where they could not be drawn
     */
    static String of(StoredResults results, Messages words, List<Picture> pictures) {
        var page = new Page(results, words);
        var frame = new PageFrame(page);
        var settings = new DiffersSection(page);
        frame.begin(frame.title());
        if (results.compared()) {
            settings.write();
            AnswerSection.write(page);
        }
        MoneySection.write(page);
        FigureSection.write(page, pictures);
        new TableSection(page).write();
        if (!results.compared()) {
            settings.write();
        }
        new RestsSection(page).write();
        return frame.end();
    }
}
