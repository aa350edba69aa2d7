package org.inklusim.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.OutcomeEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the outcome dictionary: one line for each outcome, its definition and source below. */
@Command(name = "outcomes", description = "Every outcome in the results, with its unit and definition.")
final class DescribeOutcomesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = AnswerOptions.Formats.class,
            defaultValue = "text",
            description = "text or json: how the answer is printed (default: text).")
    Format format;

    @Override
    public Integer call() {
        List<OutcomeEntry> entries = OutcomeDictionary.shipped().all();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(JsonText.of(
                    entries.stream().map(DescribeOutcomesCommand::json).toList()));
        } else {
            lines(entries, spec.usageMessage().width()).forEach(out::println);
        }
        out.flush();
        return 0;
    }

    /** The lines of the list, none wider than so many characters. */
    static List<String> lines(List<OutcomeEntry> entries, int width) {
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

    private static Map<String, Object> json(OutcomeEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("unit", entry.unit());
        fields.put("definition", entry.definition());
        fields.put("better", better(entry));
        fields.put("source", entry.source());
        return fields;
    }
}
