package org.inklusim.report.page;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.observe.Life;
import org.inklusim.report.Messages;
import org.inklusim.report.Named;
import org.inklusim.report.trace.CaseRecord;
import org.inklusim.report.trace.Entry;
import org.inklusim.report.trace.EventWords;
import org.inklusim.report.trace.Parting;
import org.inklusim.report.trace.TraceText;

/** A course, or the courses of the same agent under two scenarios, as a page that needs nothing but itself. */
public final class TracePage {
    private final Html html = new Html();
    private final Messages words;
    private final List<Life> lives;
    private final List<Named> scenarios;

    private TracePage(List<Life> lives, List<Named> scenarios, Messages words) {
        this.lives = lives;
        this.scenarios = scenarios;
        this.words = words;
    }

    /**
     * The page as text.
     *
     * @param lives one or two lives of the same agent
     * @param scenarios the scenarios they were lived under
     * @param replicate number of the replicate
     * @param seed seed of the command
     * @param words the language
     */
    public static String of(List<Life> lives, List<Named> scenarios, int replicate, long seed, Messages words) {
        return new TracePage(lives, scenarios, words).page(replicate, seed);
    }

    private String page(int replicate, long seed) {
        Life here = lives.get(0);
        begin();
        html.block("p", words.text("trace.page.lead", replicate, seed, here.horizon()));
        List<CaseRecord> records =
                lives.stream().map(life -> CaseRecord.of(life, words)).toList();
        html.block("p", records.get(0).about(), "class", "answer");
        int parting = 0;
        if (lives.size() > 1) {
            parting = Parting.first(here, lives.get(1)).map(Parting::week).orElse(0);
            TraceText.parting(here, lives.get(1), scenarios.get(0), scenarios.get(1), words)
                    .forEach(sentence -> html.block("p", sentence));
        }
        html.block("h2", words.text("trace.page.timeline"));
        new Timeline(html, words, here.horizon())
                .draw(lives, scenarios.stream().map(Named::name).toList(), parting);
        records(records);
        html.block("p", words.text("trace.key"));
        return PageFrame.end(html);
    }

    private void begin() {
        String name = EventWords.upper(new EventWords(words).name(lives.get(0).subject()));
        String title = scenarios.size() == 1
                ? words.text("trace.title", name, scenarios.get(0).name())
                : words.text(
                        "trace.title.two",
                        name,
                        scenarios.get(0).name(),
                        scenarios.get(1).name());
        PageFrame.begin(html, words, title, "trace.css");
    }

    /** Paragraphs of all records in the order of weeks, those of the same week side by side. */
    private void records(List<CaseRecord> records) {
        html.open("table", "class", "record").line().open("thead").open("tr");
        for (Named scenario : scenarios) {
            String title = scenario.title(words.language());
            html.inline("th", title.isEmpty() ? scenario.name() : scenario.name() + ": " + title, "scope", "col");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        List<List<Entry>> left = new ArrayList<>();
        records.forEach(record -> left.add(new ArrayList<>(record.entries())));
        while (left.stream().anyMatch(entries -> !entries.isEmpty())) {
            int week = left.stream()
                    .filter(entries -> !entries.isEmpty())
                    .mapToInt(entries -> week(entries.get(0)))
                    .min()
                    .orElseThrow();
            html.open("tr");
            for (List<Entry> entries : left) {
                boolean now = !entries.isEmpty() && week(entries.get(0)) == week;
                cell(now ? entries.remove(0) : null);
            }
            html.close("tr").line();
        }
        html.open("tr", "class", "end");
        records.forEach(record -> html.inline("td", record.end()));
        html.close("tr").line().close("tbody").close("table").line();
    }

    /** What sums up a quarter of a post stands at its end. */
    private int week(Entry entry) {
        return lives.get(0).subject().post() ? entry.to() : entry.from();
    }

    private void cell(Entry entry) {
        if (entry == null) {
            html.open("td").close("td");
            return;
        }
        html.open("td", "class", entry.quiet() ? "quiet" : "told")
                .inline("b", TraceText.when(entry, words))
                .text(" " + entry.text())
                .close("td");
    }
}
