package org.inklusim.report.book;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.inklusim.experiment.OwnProfile;
import org.inklusim.experiment.OwnProfile.Replaced;
import org.inklusim.experiment.OwnProfile.Value;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.OutcomeEntry;
import org.inklusim.report.Messages;
import org.inklusim.report.OutcomeOrder;
import org.inklusim.report.StoredResults;

/** The sheets that explain: what outcomes mean, which figures the own office replaced, what the results rest on. */
final class WordSheets {
    private static final Value NOTHING = new Value(null, null, null, null, null);

    private final Messages words;
    private final StoredResults results;

    WordSheets(Messages words, StoredResults results) {
        this.words = words;
        this.results = results;
    }

    /** The outcomes of the results, in the order of reading. */
    void dictionary(Workbook book) throws IOException {
        Map<String, OutcomeEntry> entries = new LinkedHashMap<>();
        OutcomeDictionary.shipped().all().forEach(entry -> entries.put(entry.id(), entry));
        Set<String> there = new LinkedHashSet<>();
        results.replicates().get(0).values().forEach(run -> run.columns().forEach(c -> there.add(c.outcome())));
        Heads heads = Heads.in(words)
                .ids("outcome.id")
                .titles("outcome")
                .names("unit")
                .numbers("wished")
                .texts("definition")
                .ids("source");
        try (var sheet = new Sheet(book, words.text("book.sheet.dictionary"), 1, heads.all())) {
            for (List<String> section : OutcomeOrder.sort(there).values()) {
                for (String id : section) {
                    sheet.row(row(id, entries.get(id)));
                }
            }
        }
    }

    private Object[] row(String id, OutcomeEntry entry) {
        if (entry == null) {
            return new Object[] {id};
        }
        String wished = entry.better().name().toLowerCase(Locale.ROOT);
        return new Object[] {
            id,
            words.outcome(id),
            words.unit(id).isEmpty() ? entry.unit() : words.unit(id),
            words.text("book.wished." + wished),
            entry.definition(),
            entry.source()
        };
    }

    /** Figures of own profiles that the shipped ones have otherwise; no sheet where there are none. */
    void profiles(Workbook book) throws IOException {
        List<OwnProfile> profiles = results.manifest().profiles();
        if (profiles.isEmpty()) {
            return;
        }
        Heads heads = Heads.in(words)
                .names("profile", "profile.from")
                .titles("figure")
                .numbers("shipped.value", "shipped.min", "shipped.max", "shipped.grade")
                .ids("shipped.source")
                .numbers("own.value", "own.min", "own.max", "own.grade")
                .ids("own.source");
        try (var sheet = new Sheet(book, words.text("book.sheet.profiles"), 3, heads.all())) {
            for (OwnProfile profile : profiles) {
                for (Replaced replaced : profile.replaced()) {
                    Value before = replaced.shipped() == null ? NOTHING : replaced.shipped();
                    Value after = replaced.own() == null ? NOTHING : replaced.own();
                    sheet.row(
                            profile.name(),
                            profile.from(),
                            replaced.key(),
                            before.value(),
                            before.min(),
                            before.max(),
                            grade(before),
                            before.source(),
                            after.value(),
                            after.min(),
                            after.max(),
                            grade(after),
                            after.source());
                }
            }
        }
    }

    private static String grade(Value value) {
        return value.grade() == null ? null : value.grade().name().toLowerCase(Locale.ROOT);
    }
}
