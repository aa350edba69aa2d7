package org.inklusim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.OutcomeEntry;
import picocli.CommandLine.Command;

/** Prints the outcome dictionary: one line for each outcome, its definition and source below. */
@Command(name = "outcomes", description = "Every outcome in the results, with its unit and definition.")
final class DescribeOutcomesCommand extends Description<List<OutcomeEntry>> {
    @Override
    List<OutcomeEntry> look() {
        return OutcomeDictionary.shipped().all();
    }

    @Override
    List<String> lines(List<OutcomeEntry> entries, int width) {
        TextTable table = new TextTable(width, "id", "better", "unit");
        entries.forEach(entry -> table.row(entry.id(), better(entry), entry.unit()));
        List<List<String>> heads = table.blocks();
        List<String> lines = new ArrayList<>(heads.get(0));
        for (int i = 0; i < entries.size(); i++) {
            lines.addAll(heads.get(i + 1));
            lines.addAll(TextTable.below(
                    entries.get(i).definition() + " Source: " + entries.get(i).source() + ".", width));
        }
        return lines;
    }

    private static String better(OutcomeEntry entry) {
        return entry.better().name().toLowerCase(Locale.ROOT);
    }

    @Override
    Object json(List<OutcomeEntry> entries) {
        return entries.stream().map(DescribeOutcomesCommand::fields).toList();
    }

    private static Map<String, Object> fields(OutcomeEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("unit", entry.unit());
        fields.put("definition", entry.definition());
        fields.put("better", better(entry));
        fields.put("source", entry.source());
        return fields;
    }
}
