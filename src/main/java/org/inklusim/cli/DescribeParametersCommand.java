package org.inklusim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ParameterDictionary;
import picocli.CommandLine.Command;

/** Prints the parameter dictionary: one line of numbers for each entry, its meaning and source below. */
@Command(name = "parameters", description = "Every number of the model, with its range, grade and source.")
final class DescribeParametersCommand extends Description<List<Parameter>> {
    @Override
    List<Parameter> look() {
        return ParameterDictionary.shipped().all();
    }

    @Override
    List<String> lines(List<Parameter> entries, int width) {
        int[] widths = {
            width(entries, "default", entry -> DecimalText.of(entry.value())),
            width(entries, "min", entry -> DecimalText.of(entry.min())),
            width(entries, "max", entry -> DecimalText.of(entry.max())),
            width(entries, "grade", DescribeParametersCommand::grade)
        };
        int id = width - widths[0] - widths[1] - widths[2] - widths[3] - 8;
        List<String> lines = new ArrayList<>();
        lines.add(row(id, widths, "id", "default", "min", "max", "grade"));
        for (Parameter entry : entries) {
            boolean fits = entry.id().length() <= id;
            if (!fits) {
                lines.add(entry.id());
            }
            lines.add(row(
                    id,
                    widths,
                    fits ? entry.id() : "",
                    DecimalText.of(entry.value()),
                    DecimalText.of(entry.min()),
                    DecimalText.of(entry.max()),
                    grade(entry)));
            lines.addAll(TextTable.below(
                    entry.meaning() + " Unit: " + entry.unit() + ". Source: " + entry.source() + ".", width));
        }
        return lines;
    }

    private static int width(List<Parameter> entries, String head, Function<Parameter, String> column) {
        return entries.stream().mapToInt(entry -> column.apply(entry).length()).reduce(head.length(), Math::max);
    }

    private static String row(int id, int[] widths, String name, String value, String min, String max, String grade) {
        String format = "%-" + id + "s  %" + widths[0] + "s  %" + widths[1] + "s  %" + widths[2] + "s  %s";
        return String.format(Locale.ROOT, format, name, value, min, max, grade);
    }

    private static String grade(Parameter entry) {
        return entry.grade().name().toLowerCase(Locale.ROOT);
    }

    @Override
    Object json(List<Parameter> entries) {
        return entries.stream().map(DescribeParametersCommand::fields).toList();
    }

    private static Map<String, Object> fields(Parameter entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("unit", entry.unit());
        fields.put("default", DecimalText.decimal(entry.value()));
        fields.put("min", DecimalText.decimal(entry.min()));
        fields.put("max", DecimalText.decimal(entry.max()));
        fields.put("grade", grade(entry));
        fields.put("source", entry.source());
        fields.put("meaning", entry.meaning());
        return fields;
    }
}
