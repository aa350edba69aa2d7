package org.inklusim.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.experiment.Difference;

/**
 * The answer of a comparison in words: for each OTHER what differs, how the main outcome differs and how sure that is,
 * what it costs, and who gains and who loses. Nothing is called more or less where its interval holds 0.
 *
 * @param before why arrivals lead, where they do; else empty
 * @param parts one for each OTHER
 * @param after what holds for all, such as that replicates are few; may be empty
 */
public record Answer(List<String> before, List<Part> parts, List<String> after) {
    /** With fewer replicates the intervals themselves are uncertain. */
    static final int FEW = 10;

    /**
     * What is said of one OTHER.
     *
     * @param other the scenario
     * @param sentences one to three, or a fourth where a value is missing in some replicates
     */
    public record Part(Named other, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    public Answer {
        before = List.copyOf(before);
        parts = List.copyOf(parts);
        after = List.copyOf(after);
    }

    /**
     * Finds the words.
     *
     * @param setting what was run
     * @param differences how each OTHER differs from BASE, by its name
     * @param rows rows of all OTHERs
     * @param words the language
     */
    public static Answer of(
            Setting setting, Map<String, List<Difference>> differences, List<ComparisonRow> rows, Messages words) {
        List<String> before = new ArrayList<>();
        if (!setting.burnInDifferences().isEmpty()) {
            Levers levers = new Levers(words);
            List<String> names =
                    setting.burnInDifferences().stream().map(levers::name).toList();
            before.add(words.text("answer.lead", String.join(", ", names)));
        }
        Map<List<String>, ComparisonRow> byName = new HashMap<>();
        rows.forEach(row -> byName.put(List.of(row.scenario(), row.outcome(), row.group()), row));
        List<Part> parts = new ArrayList<>();
        for (Named other : setting.others()) {
            List<Difference> own = differences.getOrDefault(other.name(), List.of());
            parts.add(new Part(other, new AnswerPart(setting, other, own, byName, words).sentences()));
        }
        return new Answer(before, parts, after(setting, words));
    }

    static List<String> after(Setting setting, Messages words) {
        boolean few = setting.replicates() > 1 && setting.replicates() < FEW;
        return few ? List.of(words.text("answer.few", setting.replicates())) : List.of();
    }

    /** Paragraphs for a terminal: lines no longer than the layout's width, each paragraph followed by an empty line. */
    public String text(Layout layout) {
        Stream<List<String>> paragraphs =
                Stream.concat(Stream.concat(Stream.of(before), parts.stream().map(Part::sentences)), Stream.of(after));
        List<String> lines = new ArrayList<>();
        paragraphs.filter(paragraph -> !paragraph.isEmpty()).forEach(paragraph -> {
            lines.addAll(Paragraph.wrap(String.join(" ", paragraph), layout.width(), 0));
            lines.add("");
        });
        return Frame.join(lines);
    }

    /** A clause as the beginning of a sentence. */
    static String capital(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
