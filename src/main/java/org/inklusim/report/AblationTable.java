package org.inklusim.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inklusim.analysis.AblationRow;
import org.inklusim.analysis.AblationRow.Kind;

/** Which mechanisms carry a difference, as words and a table. */
public final class AblationTable {
    private static final int GAP = 2;

    private AblationTable() {}

    /** The whole answer. */
    public static String of(StoredAblation found, Messages words, Layout layout) {
        AblationWords said = new AblationWords(found, words);
        StringBuilder text = new StringBuilder();
        for (String paragraph : said.paragraphs()) {
            Paragraph.wrap(paragraph, layout.width(), 0)
                    .forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        }
        List<AblationRow> rows = rows(found);
        int values = width(rows.stream().map(said::value), 0);
        int intervals = width(rows.stream().map(said::interval), 0);
        int names = layout.width() - values - intervals - 2 * GAP - 5;
        for (AblationRow row : rows) {
            String name = Paragraph.cut(said.name(row), names);
            text.append(String.format(Locale.ROOT, "%-5s", row.id()))
                    .append(name)
                    .append(" "
                            .repeat(names
                                    - name.length()
                                    + GAP
                                    + values
                                    - said.value(row).length()))
                    .append(said.value(row))
                    .append(" ".repeat(GAP + intervals - said.interval(row).length()))
                    .append(said.interval(row))
                    .append('\n');
        }
        return text.append('\n').toString();
    }

    /** The whole, its groups with their singles beneath, what remains. */
    public static List<AblationRow> rows(StoredAblation found) {
        List<AblationRow> singles = found.ablation().rows(Kind.SINGLE);
        Stream<AblationRow> groups = found.ablation().rows(Kind.GROUP).stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group),
                        singles.stream()
                                .filter(row -> row.id().startsWith(group.id()))
                                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.value())))));
        return Stream.of(
                        found.ablation().rows(Kind.DIFFERENCE).stream(),
                        groups,
                        found.ablation().rows(Kind.REST).stream())
                .flatMap(rows -> rows)
                .toList();
    }

    private static int width(Stream<String> texts, int least) {
        return texts.mapToInt(String::length).reduce(least, Math::max);
    }
}
