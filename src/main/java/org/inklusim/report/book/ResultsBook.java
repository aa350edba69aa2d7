package org.inklusim.report.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.report.Answer;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.Setting;
import org.inklusim.report.StoredResults;

/**
 * {@code results.xlsx}: the comparison (of one scenario its outcomes), every outcome of every replicate, what outcomes
 * mean, in what the scenarios differ, and what the results rest on. Numbers are numbers, and equal those of the CSV
 * files; a cell is empty where a value cannot be computed.
 */
public final class ResultsBook {
    /** Name of the file. */
    public static final String NAME = "results.xlsx";

    private final StoredResults results;
    private final Messages words;

    private ResultsBook(StoredResults results, Messages words) {
        this.results = results;
        this.words = words;
    }

    /**
     * Writes the file; the same results give the same bytes.
     *
     * @param file where; must not exist
     * @param words the language of titles
     */
    public static void write(Path file, StoredResults results, Messages words) throws IOException {
        write(file, results, words, Sheet.MOST_ROWS);
    }

    static void write(Path file, StoredResults results, Messages words, int mostRows) throws IOException {
        BookFile.write(file, book -> new ResultsBook(results, words).sheets(book, mostRows));
    }

    private void sheets(Workbook book, int mostRows) throws IOException {
        var numbers = new OutcomeSheets(words, List.of(), List.of(new Part(List.of(), results)));
        if (results.compared()) {
            numbers.comparison(book);
        } else {
            numbers.summary(book);
        }
        int last = numbers.outcomes(book, mostRows);
        var explained = new WordSheets(words, results);
        explained.dictionary(book);
        ValuesSheet.write(book, results.manifest().scenarios(), words);
        explained.profiles(book);
        try (var about = new Sheet(
                book,
                words.text("book.sheet.about"),
                0,
                Heads.in(words).texts("about").all())) {
            for (String line : about(last)) {
                about.row(line);
            }
        }
    }

    private List<String> about(int lastReplicate) {
        Manifest manifest = results.manifest();
        Setting setting = results.setting();
        NumberText numbers = new NumberText(words.language());
        String replicates = numbers.whole(setting.replicates());
        String weeks = numbers.whole(setting.weeks());
        boolean compared = results.compared();
        var lines = new ArrayList<String>();
        setting.scenarios().forEach(scenario -> {
            String title = scenario.title(words.language());
            lines.add(scenario.name() + (title.isBlank() ? "" : ": " + title));
        });
        lines.add(words.text(compared ? "head.compare" : "head.run", replicates, setting.seed(), weeks));
        if (compared) {
            answer().forEach(lines::add);
        }
        if (compared) {
            lines.add(words.text("book.about.pairs"));
        }
        lines.add(words.text(compared ? "foot.interval" : "foot.interval.run"));
        lines.add(words.text("foot.model", numbers.whole(setting.assumedParameters())));
        List<Integer> finished = results.replicates().stream()
                .map(replicate -> replicate.number())
                .toList();
        if (lastReplicate < finished.get(finished.size() - 1)) {
            lines.add(words.text("book.about.room", lastReplicate));
        }
        lines.add(words.text(
                "book.about.version",
                manifest.inklusim().version(),
                manifest.inklusim().commit()));
        lines.add(words.text("book.about.manifest"));
        return lines;
    }

    private Stream<String> answer() {
        Map<String, List<Difference>> differences = new LinkedHashMap<>();
        List<Manifest.Resolved> scenarios = results.manifest().scenarios();
        scenarios
                .subList(1, scenarios.size())
                .forEach(other -> differences.put(
                        other.name(),
                        ResolvedValues.differences(scenarios.get(0).resolved(), other.resolved())));
        Answer answer = Answer.of(results.setting(), differences, results.comparison(), words);
        return Stream.of(
                        answer.before().stream(),
                        answer.parts().stream().map(part -> String.join(" ", part.sentences())),
                        answer.after().stream())
                .flatMap(paragraphs -> paragraphs);
    }
}
