package org.inklusim.report.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inklusim.model.agent.State;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Level;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;
import org.inklusim.report.Messages;
import org.inklusim.report.trace.EventWords;

/** A course as a line of time: a bruker's states as bands, events as marks, the two levels that tell most as lines. */
final class Timeline {
    private static final int LEFT = 8;
    private static final int WIDTH = 860;
    private static final int BAND = 22;
    private static final int LEVELS = 60;
    private static final int LANE = 130;
    private static final int AXIS = 24;
    private static final int EVERY = 26;
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00");

    private final Html html;
    private final Messages words;
    private final int first;
    private final int last;

    Timeline(Html html, Messages words, int weeks) {
        this.html = html;
        this.words = words;
        first = 1;
        last = weeks;
    }

    /** Draws courses one below the other. */
    void draw(List<Life> lives, List<String> names, int parting) {
        int height = lives.size() * LANE + AXIS;
        html.open(
                        "svg",
                        "viewBox",
                        "0 0 " + (WIDTH + 2 * LEFT) + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        words.text("trace.page.timeline"),
                        "class",
                        "timeline")
                .line();
        for (int i = 0; i < lives.size(); i++) {
            lane(lives.get(i), names.get(i), i * LANE);
        }
        if (parting > 0) {
            line(x(parting), 0, x(parting), height - AXIS, "#888888");
        }
        axis(height - AXIS);
        html.close("svg").line();
        key(lives);
    }

    private void lane(Life life, String name, int top) {
        text(LEFT, top + 14, name, "start");
        Subject subject = life.subject();
        int band = top + 34;
        int below = band + (subject.kind() == Subject.Kind.BRUKER ? BAND : 0) + 6;
        for (Life.Standing week : life.weeks()) {
            if (week.state() != null) {
                int to = runEnd(life, week.week());
                if (week.week() == life.firstWeek() || life.at(week.week() - 1).state() != week.state()) {
                    bar(week.week(), to, band, colour(week.state()), state(week.state()));
                }
            }
        }
        EventWords sentences = new EventWords(words);
        for (Happened happened : life.events()) {
            boolean own = !subject.post() || happened.who().same(subject) || happened.close();
            if (own && !happened.event().routine() && !happened.event().against()) {
                mark(
                        happened.week(),
                        band - 5,
                        sentences.about(happened, subject, subject) + sentences.sentence(happened));
            }
        }
        List<Level> shown = shown(subject.kind());
        for (int i = 0; i < shown.size(); i++) {
            levels(life, shown.get(i), below, COLOURS.get(i));
        }
    }

    /** The levels that are drawn. */
    private static List<Level> shown(Subject.Kind kind) {
        return switch (kind) {
            case BRUKER -> List.of(Level.TRUST, Level.MOTIVATION);
            case VEILEDER, JOBBSPESIALIST -> List.of(Level.STRAIN, Level.MASTERY);
            case EMPLOYER -> List.of(Level.EMPLOYER_TRUST);
            case MENTOR -> List.of(Level.MENTOR_STRAIN, Level.KNOWLEDGE);
            case KONTOR -> List.of();
        };
    }

    private int runEnd(Life life, int week) {
        int end = week;
        while (end < life.lastWeek()
                && life.at(end + 1).state() == life.at(week).state()) {
            end++;
        }
        return life.at(week).state().absorbing() ? last : end;
    }

    private void bar(int from, int to, int y, String colour, String title) {
        html.open(
                        "rect",
                        "x",
                        number(x(from)),
                        "y",
                        String.valueOf(y),
                        "width",
                        number(x(to + 1) - x(from)),
                        "height",
                        String.valueOf(BAND),
                        "fill",
                        colour)
                .inline("title", title + ", " + weeks(from, to))
                .close("rect")
                .line();
    }

    private String weeks(int from, int to) {
        return from == to ? words.text("trace.week", from) : words.text("trace.weeks", from, to);
    }

    private void mark(int week, int y, String title) {
        html.open("circle", "cx", number(x(week)), "cy", String.valueOf(y), "r", "2.5", "fill", "#1a1a1a")
                .inline("title", words.text("trace.week", week) + " " + title)
                .close("circle")
                .line();
    }

    private void levels(Life life, Level level, int top, String colour) {
        StringBuilder points = new StringBuilder();
        for (Life.Standing week : life.weeks()) {
            Double value = week.levels().get(level);
            if (value != null) {
                points.append(number(x(week.week())))
                        .append(',')
                        .append(number(top + LEVELS * (1 - value)))
                        .append(' ');
            }
        }
        html.empty(
                        "polyline",
                        "points",
                        points.toString().strip(),
                        "fill",
                        "none",
                        "stroke",
                        colour,
                        "stroke-width",
                        "1.5")
                .line();
    }

    private void axis(int y) {
        line(LEFT, y, LEFT + WIDTH, y, "#1a1a1a");
        for (int week = 0; week <= last; week += EVERY) {
            int shown = Math.max(first, week);
            line(x(shown), y, x(shown), y + 4, "#1a1a1a");
            text(x(shown), y + 18, String.valueOf(shown), "middle");
        }
    }

    private void key(List<Life> lives) {
        Set<State> seen = EnumSet.noneOf(State.class);
        lives.forEach(life ->
                life.weeks().stream().filter(week -> week.state() != null).forEach(week -> seen.add(week.state())));
        html.open("p", "class", "key");
        for (State state : seen) {
            swatch(colour(state), state(state));
        }
        List<Level> shown = shown(lives.get(0).subject().kind());
        for (int i = 0; i < shown.size(); i++) {
            swatch(COLOURS.get(i), words.text("trace.level." + shown.get(i)));
        }
        html.close("p").line();
    }

    private void swatch(String colour, String name) {
        html.open("span", "class", "swatch", "style", "background:" + colour)
                .close("span")
                .text(" " + name + "  ");
    }

    private String state(State state) {
        return words.text("trace.state." + state);
    }

    private void line(double x1, double y1, double x2, double y2, String colour) {
        html.empty(
                        "line",
                        "x1",
                        number(x1),
                        "y1",
                        number(y1),
                        "x2",
                        number(x2),
                        "y2",
                        number(y2),
                        "stroke",
                        colour,
                        "stroke-width",
                        "1")
                .line();
    }

    private void text(double x, double y, String text, String anchor) {
        html.block(
                "text",
                text,
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                anchor,
                "font-size",
                "13",
                "fill",
                "#1a1a1a");
    }

    private double x(int week) {
        return LEFT + WIDTH * (week - first) / (double) (last - first + 1);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The colour of a state, apart also where red and green are not. */
    static String colour(State state) {
        return switch (state) {
            case WAITING -> "#dddddd";
            case MEASURE -> "#56b4e9";
            case PLACEMENT -> "#f0e442";
            case SHELTERED -> "#cc79a7";
            case SUBSIDISED -> "#e69f00";
            case PART_TIME -> "#7fceb9";
            case WORK -> "#009e73";
            case EDUCATION -> "#0072b2";
            case DISABILITY -> "#3c3c3c";
            case LEFT -> "#999999";
        };
    }
}
