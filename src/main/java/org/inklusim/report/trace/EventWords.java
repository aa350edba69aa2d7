package org.inklusim.report.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Happened.Ground;
import org.inklusim.observe.Subject;
import org.inklusim.report.Levers;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.scenario.Changed;

/** Says in a sentence or two what happened, in the voice of a case record. Introduces an employer once. */
public final class EventWords {
    private static final Pattern PLACE = Pattern.compile(
            "\\{(with|what|changes|amount|threshold)(?::(weeks|after|wait|percent|nok|whole|number|name))?}");
    private static final int MOST_REASONS = 3;
    private static final double LEAST_PUSH = 0.1;
    private static final double LEAST_OF_LARGEST = 0.3;

    private final Messages words;
    private final NumberText numbers;
    private final Set<Long> introduced = new HashSet<>();

    public EventWords(Messages words) {
        this.words = words;
        numbers = new NumberText(words.language());
    }

    /** What happened, and what brought it about. */
    public String sentence(Happened happened) {
        String told = PLACE.matcher(words.text("event." + happened.event()))
                .replaceAll(place -> Matcher.quoteReplacement(value(happened, place.group(1), place.group(2))));
        List<String> reasons = reasons(happened);
        if (reasons.isEmpty()) {
            return upper(told) + (struck(happened) ? " " + words.text("because.none") : "");
        }
        return upper(told) + " " + because(happened, reasons);
    }

    /** The same with the mechanism behind it. */
    public String explained(Happened happened) {
        String mechanism = happened.event().mechanism();
        return sentence(happened) + (mechanism.isEmpty() ? "" : " [" + mechanism + "]");
    }

    /** Whether a risk struck, so that one asks why even where nothing stood out. */
    private boolean struck(Happened happened) {
        return words.text("event." + happened.event()).contains("{threshold:percent}");
    }

    private String because(Happened happened, List<String> reasons) {
        String own = "because." + happened.event();
        String common = happened.event().against() ? "because.against" : "because";
        return words.text(words.find(own).isPresent() ? own : common, list(reasons));
    }

    private String value(Happened happened, String place, String format) {
        return switch (place) {
            case "with" -> name(happened.with());
            case "what" -> format == null ? what(happened.what()) : bare(happened.what());
            case "changes" -> changes(happened.changes());
            case "amount" -> number(happened.amount(), format);
            default -> number(happened.threshold(), format);
        };
    }

    /** What pushed most the way it went, strongest first. */
    List<String> reasons(Happened happened) {
        int way = happened.event().against() ? -1 : 1;
        List<Ground> pushing = new ArrayList<>(happened.grounds().stream()
                .filter(ground -> way * ground.push() >= LEAST_PUSH)
                .sorted(Comparator.comparingDouble(ground -> -way * ground.push()))
                .toList());
        return pushing.stream()
                .filter(ground -> Math.abs(ground.push())
                        >= LEAST_OF_LARGEST * Math.abs(pushing.get(0).push()))
                .limit(MOST_REASONS)
                .map(ground -> words.text("reason." + ground.reason() + (ground.high() ? ".high" : ".low")))
                .distinct()
                .toList();
    }

    /** The settings that became others, from what to what. */
    private String changes(List<Changed> changes) {
        if (changes.isEmpty()) {
            return words.text("reform.nothing");
        }
        boolean market = changes.stream().allMatch(change -> change.key().startsWith("labour_market."));
        return words.text(
                market ? "reform.market" : "reform.office",
                changes.stream().map(this::change).collect(Collectors.joining("; ")));
    }

    private String change(Changed change) {
        Levers levers = new Levers(words);
        String own = "reform.change." + change.key();
        return words.text(
                words.find(own).isPresent() ? own : change.before().isEmpty() ? "reform.set" : "reform.change",
                levers.name(change.key()),
                levers.value(change.before()),
                levers.value(change.after()));
    }

    /**
     * In the record of somebody else a person is named first, unless the last sentence was about the same.
     *
     * @param subject whose record it is
     * @param named whom the last sentence was about
     */
    public String about(Happened happened, Subject subject, Subject named) {
        boolean other = subject.kind() != Subject.Kind.BRUKER && happened.who().kind() == Subject.Kind.BRUKER;
        return other && !happened.who().same(named) ? upper(name(happened.who())) + ": " : "";
    }

    /** Somebody by kind and id; an employer with more about it the first time. */
    public String name(Subject subject) {
        if (subject == null) {
            return words.text("who.nobody");
        }
        String name = words.text("who." + subject.kind(), subject.shown());
        boolean first = subject.employer() != null && introduced.add(subject.id());
        return first
                ? words.text(
                        "who.employer.first",
                        name,
                        what(subject.employer().industry()),
                        employees(subject.employer().employees()))
                : name;
    }

    private String employees(int employees) {
        String key = employees == 1 ? "amount.employees.one" : "amount.employees.many";
        return words.text(key, numbers.whole(employees));
    }

    /** The name of a measure, a role, a state …. */
    public String what(Enum<?> what) {
        if (what == null) {
            return "";
        }
        return words.find(key(what)).orElse(what.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The same without an article, as a sentence may begin. */
    private String bare(Enum<?> what) {
        return words.find(key(what) + ".name").orElse(what(what));
    }

    static String key(Enum<?> what) {
        return "what." + what.getDeclaringClass().getSimpleName() + "." + what.name();
    }

    /** A number in a format of the templates. */
    String number(double value, String format) {
        if (format == null) {
            return numbers.plain(value, 2);
        }
        return switch (format) {
            case "weeks" -> weeks(Math.round(value));
            case "after", "wait" -> span("amount." + format, Math.round(value));
            case "percent" -> percent(value);
            case "nok" -> words.text("amount.nok", numbers.whole(Math.round(value)));
            case "whole" -> numbers.whole(Math.round(value));
            default -> numbers.plain(value, 2);
        };
    }

    /** A chance; what is nearly none or nearly certain in words. */
    private String percent(double value) {
        String text = numbers.percent(value);
        return switch (text.charAt(0)) {
            case '<' -> words.text("amount.under", text.substring(1));
            case '>' -> words.text("amount.over", text.substring(1));
            default -> text;
        };
    }

    /** A span of weeks. */
    String weeks(long weeks) {
        return span("amount.weeks", weeks);
    }

    private String span(String key, long weeks) {
        String how = weeks <= 0 ? ".none" : weeks == 1 ? ".one" : ".many";
        return words.text(key + how, numbers.whole(weeks));
    }

    /** So many of something: {@code key.one}, {@code key.many}, or {@code key.two} if there is one; in letters if few. */
    String count(String key, long count, Object... more) {
        Object[] values = new Object[more.length + 1];
        String[] letters = words.text("amount.letters").split(" ");
        values[0] = count < letters.length ? letters[(int) count] : numbers.whole(count);
        System.arraycopy(more, 0, values, 1, more.length);
        String two = key + ".two";
        return count == 2 && words.find(two).isPresent()
                ? words.text(two, values)
                : words.text(key + (count == 1 ? ".one" : ".many"), values);
    }

    /** Things in a row, the last after an and. */
    String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        String and = " " + words.text("list.word") + " ";
        boolean commas = things.stream().anyMatch(thing -> thing.contains(",") || thing.contains(and));
        String before = String.join(", ", things.subList(0, last));
        return words.text(commas ? "list.and.long" : "list.and", before, things.get(last));
    }

    Messages words() {
        return words;
    }

    /** A text with its first letter large. */
    public static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
