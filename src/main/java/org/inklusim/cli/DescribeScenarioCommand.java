package org.inklusim.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inklusim.scenario.Origin;
import org.inklusim.scenario.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every value of a resolved scenario with the place it comes from. */
@Command(name = "scenario", description = "Every value of a scenario, and where it comes from.")
final class DescribeScenarioCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A scenario file.")
    String file;

    @Mixin
    SetOption set;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = AnswerOptions.Formats.class,
            defaultValue = "text",
            description = "text or json: how the answer is printed (default: text).")
    Format format;

    @Override
    public Integer call() {
        Reading reading = Scenarios.open(file, set.sets);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(JsonText.of(json(reading)));
        } else {
            print(reading, out);
        }
        out.flush();
        return 0;
    }

    private static void print(Reading reading, PrintWriter out) {
        int key = width(reading, true);
        int value = width(reading, false);
        for (Origin origin : reading.origins()) {
            out.println(pad(origin.key(), key) + "  " + pad(origin.value(), value) + "  " + origin.place());
        }
        out.println("sha256 " + reading.scenario().hash());
    }

    private static int width(Reading reading, boolean key) {
        int longest = key ? 48 : 32;
        return reading.origins().stream()
                .mapToInt(origin -> (key ? origin.key() : origin.value()).length())
                .filter(length -> length <= longest)
                .max()
                .orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static Map<String, Object> json(Reading reading) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Origin origin : reading.origins()) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("key", origin.key());
            value.put("value", origin.value());
            value.put("from", origin.place().toString());
            values.add(value);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", reading.scenario().name());
        all.put("sha256", reading.scenario().hash());
        all.put("values", values);
        return all;
    }
}
