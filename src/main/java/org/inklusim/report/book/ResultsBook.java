package org.inklusim.report.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.experiment.Varied;
import org.inklusim.report.Answer;
import org.inklusim.report.CurveWords;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.Setting;
import org.inklusim.report.StoredCurves;
import org.inklusim.report.StoredResults;

/**
 * {@code results.xlsx}: the comparison (of one scenario its outcomes; where something is varied both, and crossings),
 * the same at the same money where that was asked for, every outcome of every replicate, what outcomes mean, in what the scenarios differ, and what the results rest on.
 * Numbers are numbers, and equal those of the CSV files; a cell is empty where a value cannot be computed.
 */
public final class ResultsBook {
    /** Name of the file. */
    public static final String NAME = "results.xlsx";

    private final StoredResults results;
    private final Optional<StoredCurves> curves;
    private final Messages words;

    private ResultsBook(StoredResults results, Optional<StoredCurves> curves, Messages words) {
        this.results = results;
        this.curves = curves;
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
        BookFile.write(file, book -> new ResultsBook(results, Optional.empty(), words).sheets(book, mostRows));
    }

    /** The same of what was varied. */
    public static void write(Path file, StoredCurves curves, Messages words) throws IOException {
        BookFile.write(
                file,
                book -> new ResultsBook(curves.points().get(0), Optional.of(curves), words)
                        .sheets(book, Sheet.MOST_ROWS));
    }

    private void sheets(Workbook book, int mostRows) throws IOException {
        var numbers = curves.map(this::byValue)
                .orElseGet(() -> new OutcomeSheets(words, List.of(), List.of(new Part(List.of(), results))));
        if (results.compared()) {
            numbers.comparison(book);
        }
        if (results.sameMoney() != null) {
            numbers.sameMoney(book);
        }
        if (!results.compared() || curves.isPresent()) {
            numbers.summary(book);
        }
        if (curves.isPresent()) {
            CrossingsSheet.write(book, curves.get().curves(), words);
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

    private OutcomeSheets byValue(StoredCurves stored) {
        Varied varied = stored.manifest().varied();
        List<Part> parts = new ArrayList<>();
        for (int p = 0; p < stored.points().size(); p++) {
            String value = varied.settings().get(p);
            Object cell = varied.numeric() ? (Object) Double.valueOf(value) : value;
            parts.add(new Part(List.of(p + 1, cell), stored.points().get(p)));
        }
        return new OutcomeSheets(words, List.of(words.text("curves.point"), varied.key()), parts);
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
        if (results.sameMoney() != null) {
            lines.add(words.text("money.intro", results.names().get(0)));
            lines.addAll(results.sameMoney().found(words));
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
        if (curves.isPresent()) {
            CurveWords said = new CurveWords(curves.get().curves(), words);
            return Stream.of(
                            said.before().stream(),
                            results.setting().scenarios().stream()
                                    .skip(1)
                                    .map(other -> String.join(" ", said.sentences(other))),
                            said.after().stream())
                    .flatMap(paragraphs -> paragraphs);
        }
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
