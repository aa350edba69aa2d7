package org.inklusim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.scenario.Origin;
import org.inklusim.scenario.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints every value of a resolved scenario with the place it comes from. */
@Command(name = "scenario", description = "Every value of a scenario, and where it comes from.")
final class DescribeScenarioCommand extends Description<Reading> {
    @Parameters(paramLabel = "FILE", description = "A scenario file.")
    String file;

    @Mixin
    SetOption set;

    @Override
    Reading look() {
        return Scenarios.open(file, set.sets);
    }

    @Override
    List<String> lines(Reading reading, int width) {
        List<String> lines = new ArrayList<>();
        int key = width(reading, true);
        int value = width(reading, false);
        for (Origin origin : reading.origins()) {
            lines.add(pad(origin.key(), key) + "  " + pad(origin.value(), value) + "  " + origin.place());
        }
        lines.add("sha256 " + reading.scenario().hash());
        return lines;
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

    @Override
    Object json(Reading reading) {
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
