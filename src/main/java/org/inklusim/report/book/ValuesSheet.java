package org.inklusim.report.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.inklusim.experiment.Manifest;
import org.inklusim.report.Levers;
import org.inklusim.report.Messages;
import org.inklusim.report.ResolvedTable;

/** The sheet of resolved values: those in which scenarios differ, or all values of a scenario that stands alone. */
final class ValuesSheet {
    private ValuesSheet() {}

    static void write(Workbook book, List<Manifest.Resolved> scenarios, Messages words) throws IOException {
        Levers levers = new Levers(words);
        boolean alone = scenarios.size() == 1;
        Heads heads = Heads.in(words)
                .titles("key", "lever")
                .literal(scenarios.stream().map(Manifest.Resolved::name).toList());
        String name = words.text(alone ? "book.sheet.values" : "book.sheet.differences");
        try (var sheet = new Sheet(book, name, 1, heads.all())) {
            for (Map.Entry<String, List<String>> row :
                    ResolvedTable.of(scenarios).entrySet()) {
                String key = row.getKey();
                String meaning = levers.name(key);
                List<Object> cells = new ArrayList<>();
                cells.add(key);
                cells.add(meaning.equals(key) ? null : meaning);
                row.getValue().forEach(text -> cells.add(typed(text)));
                sheet.row(cells.toArray());
            }
        }
    }

    private static Object typed(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? Double.valueOf(text) : text.isEmpty() ? null : text;
    }
}
