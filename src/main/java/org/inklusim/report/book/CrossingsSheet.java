package org.inklusim.report.book;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.inklusim.analysis.Crossing;
import org.inklusim.analysis.Side;
import org.inklusim.report.Curves;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.book.Sheet.Shown;

/** The sheet of crossings: where scenarios change places as something is varied. */
final class CrossingsSheet {
    private CrossingsSheet() {}

    static void write(Workbook book, Curves curves, Messages words) throws IOException {
        if (!curves.varied().numeric()) {
            return;
        }
        Heads heads = Heads.in(words)
                .names("base", "scenario")
                .titles("outcome")
                .names("group")
                .ids("outcome.id")
                .names("group.id")
                .literal(List.of(
                        words.text("curves.crossing") + " " + curves.varied().key()))
                .literal(List.of(words.text("curves.crossing.low"), words.text("curves.crossing.high")))
                .literal(List.of(words.text("curves.before"), words.text("curves.after")));
        try (var sheet = new Sheet(book, words.text("curves.sheet.crossings"), 3, heads.all())) {
            for (Curves.Found found : curves.crossings()) {
                Crossing crossing = found.crossing();
                int decimals = NumberText.decimals(crossing.at());
                sheet.row(
                        found.base(),
                        found.scenario(),
                        words.outcome(found.outcome()),
                        words.group(found.group()),
                        found.outcome(),
                        found.group(),
                        Shown.of(crossing.at(), decimals),
                        Shown.of(crossing.low(), decimals),
                        Shown.of(crossing.high(), decimals),
                        side(crossing.before(), words),
                        side(crossing.after(), words));
            }
        }
    }

    private static String side(Side side, Messages words) {
        return words.text("curves.side." + side.name().toLowerCase(Locale.ROOT));
    }
}
