package org.inklusim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.inklusim.experiment.Rerun;
import org.inklusim.model.mechanism.Event;
import org.inklusim.observe.Glance;
import org.inklusim.population.BrukerId;
import org.inklusim.report.Layout;
import org.inklusim.report.Messages;
import org.inklusim.report.Paragraph;
import org.inklusim.report.trace.EventWords;
import org.inklusim.scenario.Nearest;
import org.inklusim.scenario.Scenario;

/** Brukere whose courses meet conditions, under one scenario or two. */
final class Found {
    static final String HELP = "help";

    private static final String SUSTAINED = "sustained-job";
    private static final String NOT = "not-";
    private static final String OTHER = "other:";
    private static final int MOST = 20;

    private final List<Predicate<Glance>> here = new ArrayList<>();
    private final List<Predicate<Glance>> there = new ArrayList<>();

    /**
     * @param conditions with commas between them
     * @param two whether there is another scenario to ask about
     */
    Found(String conditions, boolean two) {
        for (String condition : conditions.split(",", -1)) {
            boolean other = condition.startsWith(OTHER);
            if (other && !two) {
                throw new WrongInputException(
                        "--find: " + condition + " asks about another scenario; name it by --other");
            }
            (other ? there : here).add(condition(other ? condition.substring(OTHER.length()) : condition));
        }
    }

    private static Predicate<Glance> condition(String text) {
        if (text.startsWith(NOT)) {
            return condition(text.substring(NOT.length())).negate();
        } else if (text.equals(SUSTAINED)) {
            return Glance::sustained;
        }
        int place = names().indexOf(text);
        if (place < 0) {
            String nearest =
                    Nearest.of(text, names()).map(name -> "; nearest: " + name).orElse("");
            throw new WrongInputException("--find: expected " + SUSTAINED
                    + " or the name of an event (--find help lists them), given " + text + nearest);
        }
        Event event = Event.values()[place];
        return glance -> glance.had(event);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Event event : Event.values()) {
            names.add(event.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        names.add(SUSTAINED);
        return names;
    }

    /** What can be asked for. */
    static String help(Layout layout) {
        return String.join("\n", Paragraph.wrap(String.join(" ", names()), layout.width(), 0)) + "\n";
    }

    /** The first of those who meet all conditions, and how to read one. */
    String text(Rerun rerun, Scenario one, Scenario two, List<String> arguments, Messages words, Layout layout) {
        Map<Long, Glance> others = new TreeMap<>();
        if (two != null) {
            Glance.of(rerun.start(two), two.horizon().weeks())
                    .forEach(glance -> others.put(glance.spec().id(), glance));
        }
        List<Glance> found = Glance.of(rerun.start(one), one.horizon().weeks()).stream()
                .filter(glance -> here.stream().allMatch(condition -> condition.test(glance)))
                .filter(glance -> two == null
                        || others.containsKey(glance.spec().id())
                                && there.stream()
                                        .allMatch(condition -> condition.test(
                                                others.get(glance.spec().id()))))
                .toList();
        if (found.isEmpty()) {
            return words.text("find.none") + "\n";
        }
        StringBuilder text = new StringBuilder();
        text.append(
                        found.size() > MOST
                                ? words.text("find.some", found.size(), MOST)
                                : words.text("find.all", found.size()))
                .append('\n');
        text.append("  ").append(command(found.get(0), arguments)).append("\n\n");
        EventWords names = new EventWords(words);
        TextTable table = new TextTable(
                layout.width(),
                "bruker",
                ">" + words.text("find.age"),
                words.text("find.need"),
                "scenario",
                ">" + words.text("find.close"),
                ">" + words.text("find.trial"),
                ">" + words.text("find.job"));
        for (Glance glance : found.subList(0, Math.min(MOST, found.size()))) {
            String id = BrukerId.show(glance.spec().id());
            String age = String.valueOf((int) glance.spec().age());
            row(table, glance, one, id, age, names.what(glance.spec().mainNeed()));
            if (two != null) {
                row(table, others.get(glance.spec().id()), two, "", "", "");
            }
        }
        text.append(words.text("find.columns")).append("\n\n");
        table.lines().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static void row(TextTable table, Glance glance, Scenario scenario, String id, String age, String need) {
        table.row(
                id,
                age,
                need,
                scenario.name(),
                String.valueOf(glance.closeWeeks()),
                String.valueOf(glance.trialWeeks()),
                String.valueOf(glance.jobWeeks()));
    }

    private static String command(Glance first, List<String> arguments) {
        List<String> command = new ArrayList<>(arguments);
        for (int i = 0; i < command.size(); i++) {
            if (command.get(i).equals("--find")) {
                command.set(i, "--bruker");
                command.set(i + 1, BrukerId.show(first.spec().id()));
            } else if (command.get(i).startsWith("--find=")) {
                command.set(i, "--bruker=" + BrukerId.show(first.spec().id()));
            }
        }
        return Shell.command(command);
    }
}
