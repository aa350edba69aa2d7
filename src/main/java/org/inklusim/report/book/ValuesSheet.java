package org.inklusim.report.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.report.Levers;
import org.inklusim.report.Messages;

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
                    (alone ? all(scenarios.get(0)) : differing(scenarios)).entrySet()) {
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

    private static Map<String, List<String>> all(Manifest.Resolved scenario) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        ResolvedValues.texts(scenario.resolved()).forEach((key, text) -> rows.put(key, List.of(text)));
        return rows;
    }

    private static Map<String, List<String>> differing(List<Manifest.Resolved> scenarios) {
        JsonNode base = scenarios.get(0).resolved();
        List<Map<String, Difference>> byOther = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Manifest.Resolved other : scenarios.subList(1, scenarios.size())) {
            Map<String, Difference> byKey = new LinkedHashMap<>();
            ResolvedValues.differences(base, other.resolved()).forEach(d -> byKey.put(d.key(), d));
            byOther.add(byKey);
            keys.addAll(byKey.keySet());
        }
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String key : keys) {
            String inBase = byOther.stream()
                    .filter(byKey -> byKey.containsKey(key))
                    .map(byKey -> byKey.get(key).base())
                    .findFirst()
                    .orElseThrow();
            List<String> row = new ArrayList<>(List.of(inBase));
            byOther.forEach(
                    byKey -> row.add(byKey.containsKey(key) ? byKey.get(key).other() : inBase));
            rows.put(key, row);
        }
        return rows;
    }

    private static Object typed(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? Double.valueOf(text) : text.isEmpty() ? null : text;
    }
}
