package org.inklusim.report.trace;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.agent.State;
import org.inklusim.model.mechanism.Event;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;
import org.inklusim.report.Messages;

/**
 * One agent's course as a case record: who it is, week by week what happened and why, ordinary weeks summed up, and how
 * it ended.
 *
 * @param about who it is, a paragraph
 * @param entries what happened
 * @param end how it stood at the end, a paragraph
 */
public record CaseRecord(String about, List<Entry> entries, String end) {
    public CaseRecord {
        entries = List.copyOf(entries);
    }

    /** The record of a life; it must have been there in week 1 or later. */
    public static CaseRecord of(Life life, Messages words) {
        return of(life, words, 1);
    }

    /**
     * The record from a week on.
     *
     * @param from first week that is told
     */
    public static CaseRecord of(Life life, Messages words, int from) {
        EventWords sentences = new EventWords(words);
        String about = new Introduction(words, sentences).text(life);
        List<Entry> entries = new Telling(life, words, sentences).entries(from);
        return new CaseRecord(about, entries, new Ending(words, sentences).text(life));
    }

    /** The paragraphs alone. */
    static List<Entry> entries(Life life, Messages words) {
        return new Telling(life, words, new EventWords(words)).entries(1);
    }

    /** Goes through the weeks. */
    private static final class Telling {
        private static final int QUARTER = 13;

        private final Life life;
        private final EventWords words;
        private final QuietWeeks quiet;
        private final LevelWords levels;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Happened> waiting = new ArrayList<>();
        private int quietSince;

        Telling(Life life, Messages messages, EventWords words) {
            this.life = life;
            this.words = words;
            quiet = new QuietWeeks(words);
            levels = new LevelWords(messages);
        }

        List<Entry> entries(int from) {
            int first = Math.max(from, life.firstWeek());
            levels.sentences(life.at(first));
            quietSince = first;
            for (int week = first; week <= life.lastWeek(); week++) {
                List<Happened> events = life.in(week);
                boolean ordinary = events.stream().allMatch(this::summed);
                if (ordinary) {
                    waiting.addAll(events);
                } else if (post()) {
                    tell(week, events);
                } else {
                    quietUntil(week - 1);
                    tell(week, events);
                    quietSince = week + 1;
                }
                if (post() && week - quietSince + 1 >= QUARTER) {
                    quietUntil(week);
                    quietSince = week + 1;
                }
            }
            quietUntil(life.lastWeek());
            return entries;
        }

        /** Of a person every week is told of, of a post every quarter, of others the weeks in which something was. */
        private void quietUntil(int week) {
            if (quietSince <= week && (person() || !waiting.isEmpty())) {
                List<String> sentences = new ArrayList<>(quiet.sentences(life, quietSince, week, waiting));
                sentences.addAll(levels.sentences(life.at(week)));
                boolean whole = person() || post();
                int from = whole ? quietSince : waiting.get(0).week();
                int to = whole ? week : waiting.get(waiting.size() - 1).week();
                entries.add(new Entry(from, to, true, sentences));
            }
            waiting.clear();
        }

        private void tell(int week, List<Happened> events) {
            List<String> sentences = new ArrayList<>();
            Subject named = life.subject();
            boolean searched = false;
            for (Happened happened : events) {
                if (person() && !searched && QuietWeeks.SEARCH.contains(happened.event())) {
                    sentences.addAll(quiet.search(events));
                    searched = true;
                }
                boolean talk = happened.event() == Event.TALK && person();
                if (talk || !summed(happened)) {
                    String sentence = talk ? words.sentence(happened) : words.explained(happened);
                    sentences.add(words.about(happened, life.subject(), named) + sentence);
                    named = happened.who();
                }
            }
            List<Happened> ordinary = events.stream().filter(this::summed).toList();
            if (post()) {
                waiting.addAll(ordinary);
            } else if (!person() && !ordinary.isEmpty()) {
                sentences.addAll(quiet.sentences(life, week, week, ordinary));
            }
            sentences.addAll(levels.sentences(life.at(week)));
            entries.add(new Entry(week, week, false, sentences));
        }

        private boolean person() {
            return life.subject().kind() == Subject.Kind.BRUKER;
        }

        private boolean post() {
            return life.subject().post();
        }

        /** Whether an event is counted; of a portfolio only what befalls close cases is told. */
        private boolean summed(Happened happened) {
            boolean own = happened.who().same(life.subject()) || happened.who().kind() == Subject.Kind.KONTOR;
            return QuietWeeks.summed(happened.event()) || post() && !own && !happened.close();
        }
    }

    /** How it stood at the end. */
    private record Ending(Messages words, EventWords sentences) {
        String text(Life life) {
            if (life.subject().kind() != Subject.Kind.BRUKER) {
                return "";
            }
            Life.Standing last = life.at(life.lastWeek());
            List<String> all = new ArrayList<>();
            all.add(words.text("end." + last.state(), life.lastWeek()));
            long talks = count(life, Event.TALK);
            long asked = life.events().stream()
                    .filter(happened -> happened.event() == Event.EMPLOYER_NO || happened.event() == Event.EMPLOYER_YES)
                    .count();
            long yes = count(life, Event.EMPLOYER_YES);
            List<String> sums = new ArrayList<>();
            sums.add(sentences.count("end.talks", talks));
            sums.add(sentences.count("end.asked", asked));
            if (asked > 0) {
                sums.add(yes == 0 ? words.text("end.yes.none") : sentences.count("end.yes", yes));
            }
            long job = life.weeks().stream().filter(week -> week.state().job()).count();
            long trial =
                    life.weeks().stream().filter(week -> week.state().onTrial()).count();
            long waited = life.weeks().stream()
                    .filter(week -> week.state() == State.WAITING)
                    .count();
            if (waited > 0) {
                sums.add(words.text("end.waiting", sentences.weeks(waited)));
            }
            if (trial > 0) {
                sums.add(words.text("end.trial", sentences.weeks(trial)));
            }
            if (job > 0) {
                sums.add(words.text("end.job", sentences.weeks(job)));
            }
            all.add(words.text("end.all", sentences.list(sums)));
            return String.join(" ", all);
        }

        private static long count(Life life, Event event) {
            return life.events().stream()
                    .filter(happened -> happened.event() == event)
                    .count();
        }
    }
}
