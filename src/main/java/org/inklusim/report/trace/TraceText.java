package org.inklusim.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;
import org.inklusim.report.Layout;
import org.inklusim.report.Messages;
import org.inklusim.report.Named;
import org.inklusim.report.Paragraph;

/** A case record, or two of the same agent under two scenarios, laid out as text. */
public final class TraceText {
    private static final int INDENT = 4;

    /** Events by which courses part that are told; of a veileder a week can hold dozens. */
    private static final int MOST_PARTED = 6;

    private final Messages words;
    private final Layout layout;
    private final StringBuilder text = new StringBuilder();

    private TraceText(Messages words, Layout layout) {
        this.words = words;
        this.layout = layout;
    }

    /** The record of one life. */
    public static String of(Life life, Named scenario, Messages words, Layout layout) {
        TraceText text = new TraceText(words, layout);
        CaseRecord record = CaseRecord.of(life, words);
        text.paragraph(record.about());
        text.heading(words.text("trace.under", title(scenario, words)));
        text.record(record);
        text.paragraph(words.text("trace.key"));
        return text.text.toString();
    }

    /** The record of one life, and of the same under another scenario from where they part. */
    public static String of(Life here, Life there, Named one, Named other, Messages words, Layout layout) {
        TraceText text = new TraceText(words, layout);
        CaseRecord record = CaseRecord.of(here, words);
        text.paragraph(record.about());
        Optional<Parting> first = Parting.first(here, there);
        for (String sentence : parting(here, there, one, other, words)) {
            text.paragraph(sentence);
        }
        text.heading(words.text("trace.under", title(one, words)));
        text.record(record);
        if (first.isPresent()) {
            text.heading(words.text("trace.under", title(other, words)));
            if (first.get().week() > here.firstWeek()) {
                text.paragraph(words.text("trace.alike_until", first.get().week() - 1));
            }
            text.record(CaseRecord.of(there, words, first.get().week()));
        }
        text.paragraph(words.text("trace.key"));
        return text.text.toString();
    }

    /** Where two courses part, and what parted them. */
    public static List<String> parting(Life here, Life there, Named one, Named other, Messages words) {
        Optional<Parting> first = Parting.first(here, there);
        if (first.isEmpty()) {
            return List.of(words.text("parting.never", one.name(), other.name()));
        }
        List<String> all = new ArrayList<>();
        all.add(parted("parting.first", first.get(), here.subject(), one, other, words));
        Optional<Parting> told = Parting.firstTold(here, there);
        if (told.isPresent() && told.get().week() > first.get().week()) {
            all.add(parted("parting.told", told.get(), here.subject(), one, other, words));
        }
        return all;
    }

    private static String parted(String key, Parting parting, Subject here, Named one, Named other, Messages words) {
        return words.text(
                key,
                parting.week(),
                one.name(),
                side(parting.here(), here, words),
                other.name(),
                side(parting.there(), here, words));
    }

    private static String side(List<Happened> events, Subject subject, Messages words) {
        EventWords sentences = new EventWords(words);
        List<String> told = new ArrayList<>();
        Subject named = subject;
        for (Happened happened : events.subList(0, Math.min(MOST_PARTED, events.size()))) {
            told.add(sentences.about(happened, subject, named) + sentences.explained(happened));
            named = happened.who();
        }
        if (events.size() > MOST_PARTED) {
            told.add(sentences.count("parting.more", events.size() - MOST_PARTED));
        }
        return told.isEmpty() ? words.text("parting.nothing") : String.join(" ", told);
    }

    private static String title(Named scenario, Messages words) {
        String title = scenario.title(words.language());
        return title.isEmpty() ? scenario.name() : scenario.name() + " (" + title + ")";
    }

    private void heading(String heading) {
        text.append(heading)
                .append('\n')
                .append("-".repeat(Math.min(heading.length(), layout.width())))
                .append('\n');
    }

    private void paragraph(String paragraph) {
        Paragraph.wrap(paragraph, layout.width(), 0).forEach(this::line);
        text.append('\n');
    }

    private void record(CaseRecord record) {
        for (Entry entry : record.entries()) {
            Paragraph.wrap(when(entry, words) + "  " + entry.text(), layout.width(), INDENT)
                    .forEach(this::line);
        }
        text.append('\n');
        if (!record.end().isEmpty()) {
            paragraph(record.end());
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** The weeks of an entry. */
    public static String when(Entry entry, Messages words) {
        return entry.from() == entry.to()
                ? words.text("trace.week", entry.from())
                : words.text("trace.weeks", entry.from(), entry.to());
    }
}
