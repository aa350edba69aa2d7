package org.inklusim.report.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inklusim.model.mechanism.Channel;
import org.inklusim.model.mechanism.Event;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;

/** Sums up weeks in which nothing happened that is worth a line of its own: talks, calls, visits, employers who said no. */
final class QuietWeeks {
    /** Attempts to find a workplace that came to nothing. */
    static final Set<Event> SEARCH =
            EnumSet.of(Event.TOO_FAR, Event.EMPLOYER_FULL, Event.NO_WAGE_MONEY, Event.EMPLOYER_NO, Event.NOT_HIRED);

    /** What is done in talks, and is no contact besides. */
    private static final Set<Event> TOGETHER = EnumSet.of(Event.REFLECTED, Event.BLOCKED, Event.PLANNED);

    private static final int LONG_SILENCE = 8;

    private final EventWords words;

    QuietWeeks(EventWords words) {
        this.words = words;
    }

    /** Whether an event is summed up rather than told. */
    static boolean summed(Event event) {
        return event.routine() || SEARCH.contains(event);
    }

    /** What these weeks held. */
    List<String> sentences(Life life, int from, int to, List<Happened> events) {
        List<String> sentences = new ArrayList<>();
        Life.Standing at = life.at(to);
        if (at.state() != null) {
            sentences.add(state(at));
        }
        List<String> contacts = contacts(life.subject(), events);
        if (!contacts.isEmpty()) {
            sentences.add(EventWords.upper(words.list(contacts)) + ".");
        } else if (at.state() != null && at.state().inPortfolio() && to - from + 1 >= LONG_SILENCE) {
            sentences.add(words.words().text("quiet.silence"));
        }
        List<String> together = together(life.subject(), events);
        if (!together.isEmpty()) {
            sentences.add(words.words().text("quiet.together", words.list(together)));
        }
        sentences.addAll(life.subject().kind() == Subject.Kind.EMPLOYER ? asked(life, events) : search(events));
        return sentences;
    }

    private String state(Life.Standing at) {
        if (at.measure() != null && at.employer() == null) {
            return words.words().text("quiet.measure", words.what(at.measure()));
        } else if (at.measure() != null) {
            return words.words().text("quiet.placement", words.what(at.measure()), words.name(at.employer()));
        } else if (at.employer() != null) {
            return words.words().text("quiet." + at.state(), words.name(at.employer()));
        }
        return words.words().text("quiet." + at.state());
    }

    private List<String> contacts(Subject subject, List<Happened> events) {
        List<String> told = new ArrayList<>();
        Map<Subject, List<Happened>> talks = new LinkedHashMap<>();
        for (Happened happened : events) {
            if (happened.event() == Event.TALK) {
                talks.computeIfAbsent(happened.with(), who -> new ArrayList<>()).add(happened);
            }
        }
        talks.forEach((with, held) -> {
            long digital =
                    held.stream().filter(talk -> talk.what() == Channel.DIGITAL).count();
            String how = digital == 0 ? "met" : digital == held.size() ? "digital" : "mixed";
            boolean own = with != null && with.same(subject);
            told.add(
                    own
                            ? words.count("quiet.talks.own", held.size())
                            : words.count("quiet.talks." + how, held.size(), words.name(with)));
        });
        for (Event event : Event.values()) {
            if (subject.kind() == Subject.Kind.BRUKER && TOGETHER.contains(event)) {
                continue;
            }
            if (event.routine() ? event != Event.TALK : subject.post() && !SEARCH.contains(event)) {
                count(told, events, event, "quiet.");
            }
        }
        return told;
    }

    /** What a bruker and who follows did in their talks; of others it is counted like the rest. */
    private List<String> together(Subject subject, List<Happened> events) {
        List<String> told = new ArrayList<>();
        if (subject.kind() == Subject.Kind.BRUKER) {
            TOGETHER.forEach(event -> count(told, events, event, "quiet.together."));
        }
        return told;
    }

    private void count(List<String> told, List<Happened> events, Event event, String key) {
        long count = events.stream().filter(h -> h.event() == event).count();
        if (count > 0 && words.words().find(key + event + ".one").isPresent()) {
            told.add(words.count(key + event, count));
        }
    }

    /** How often one employer was asked in vain. */
    private List<String> asked(Life life, List<Happened> events) {
        List<Happened> asked =
                events.stream().filter(h -> SEARCH.contains(h.event())).toList();
        if (asked.isEmpty()) {
            return List.of();
        } else if (asked.size() == 1) {
            Happened no = asked.get(0);
            return List.of(words.about(no, life.subject(), life.subject()) + words.explained(no));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(EventWords.upper(words.count("quiet.for_employer", asked.size())));
        if (!commonest(asked).isEmpty()) {
            sentences.add(words.words().text("quiet.against", commonest(asked)));
        }
        return sentences;
    }

    /** Employers asked in vain: one by name, several by number. */
    List<String> search(List<Happened> events) {
        List<Happened> asked =
                events.stream().filter(h -> SEARCH.contains(h.event())).toList();
        if (asked.size() == 1) {
            return List.of(words.explained(asked.get(0)));
        } else if (asked.isEmpty()) {
            return List.of();
        }
        List<String> how = new ArrayList<>();
        for (Event event : SEARCH) {
            long count = asked.stream().filter(h -> h.event() == event).count();
            if (count > 0) {
                how.add(words.count("quiet." + event, count));
            }
        }
        boolean alike = how.size() == 1;
        String all = alike
                ? words.count("quiet.only." + asked.get(0).event(), asked.size())
                : words.count("quiet.asked", asked.size(), words.list(how));
        return commonest(asked).isEmpty()
                ? List.of(EventWords.upper(all))
                : List.of(EventWords.upper(all), words.words().text("quiet.against", commonest(asked)));
    }

    /** What spoke against it most often. */
    private String commonest(List<Happened> asked) {
        Map<String, Integer> times = new LinkedHashMap<>();
        asked.forEach(
                no -> words.reasons(no).stream().limit(1).forEach(reason -> times.merge(reason, 1, Integer::sum)));
        return times.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
