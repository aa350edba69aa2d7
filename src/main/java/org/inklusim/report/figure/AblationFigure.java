package org.inklusim.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.AblationRow;
import org.inklusim.analysis.AblationRow.Kind;
import org.inklusim.report.AblationTable;
import org.inklusim.report.AblationWords;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.StoredAblation;

/** What each part carries of a difference: groups and what remains, and their single mechanisms. */
final class AblationFigure {
    private static final int FRAME = 80;
    private static final int LINE = 30;

    private AblationFigure() {}

    static Figure of(StoredAblation found, Messages words) {
        Style style = new Style(new Ticks(new NumberText(words.language())));
        AblationWords said = new AblationWords(found, words);
        List<String> labels = new ArrayList<>();
        List<Forest.Mark> marks = new ArrayList<>();
        for (AblationRow row : AblationTable.rows(found)) {
            boolean single = row.kind() == Kind.SINGLE;
            marks.add(new Forest.Mark(
                    labels.size(), 0, single ? 2 : 1, single, row.value(), row.ci(), row.spread(), said.scale()));
            labels.add(Material.shorter((single ? row.id() + " " : "") + said.name(row)));
        }
        List<Key> keys = new ArrayList<>();
        keys.add(Key.interval(words.text("figure.ablation.groups"), 1));
        if (!found.ablation().rows(Kind.SINGLE).isEmpty()) {
            keys.add(Key.interval(words.text("figure.ablation.singles"), 2));
        }
        String base = found.setting().base().name();
        String other = found.setting().scenarios().get(1).name();
        int n = found.ablation().rows().get(0).n();
        Sheet sheet = new Sheet(style, keys, words.text("figure.ablation.note", n));
        sheet.row(
                FRAME + labels.size() * LINE,
                Forest.chart(
                        style,
                        "",
                        words.text(
                                "figure.ablation.axis",
                                words.outcome(found.column().outcome()),
                                said.unit()),
                        labels,
                        marks));
        return new Figure(
                "ablation",
                words.text("figure.ablation.title", other, base),
                words.text("figure.ablation.caption", n),
                words.text("figure.ablation.alt", other, base),
                Style.WIDTH,
                sheet.height(),
                sheet::draw);
    }
}
