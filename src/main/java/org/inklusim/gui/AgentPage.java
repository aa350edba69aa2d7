package org.inklusim.gui;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.StateDictionary;
import org.inklusim.model.agent.StateVariable;
import org.inklusim.model.agent.Veileder;
import org.inklusim.observe.Life;
import org.inklusim.observe.PersonKinds;
import org.inklusim.observe.Subject;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.trace.CaseRecord;
import org.inklusim.report.trace.Entry;

/** Writes what an agent is now: its levels in the dictionary's words, with units, and links to those involved. */
final class AgentPage {
    private static final double SMALL = 10;
    private static final String START =
            "<html><body style='font-family:sans-serif;font-size:11px;margin:6px;background:#ffffff'>";
    /** What only the model's clockwork reads. */
    private static final Set<String> CLOCKWORK = Set.of("threshold", "thresholds", "bits");

    private final LiveRun run;
    private final Messages words;
    private final NumberText numbers;
    private final Map<String, List<StateVariable>> variables = new LinkedHashMap<>();

    AgentPage(LiveRun run, Messages words) {
        this.run = run;
        this.words = words;
        numbers = new NumberText(words.language());
        StateDictionary.shipped()
                .all()
                .forEach(each -> variables
                        .computeIfAbsent(each.agent(), none -> new ArrayList<>())
                        .add(each));
    }

    String html(Agent agent) {
        StringBuilder out = new StringBuilder(START);
        synchronized (run.model().schedule) {
            out.append("<h2 style='margin:0'>")
                    .append(escape(Desk.name(agent, words)))
                    .append("</h2>");
            involved(agent, out);
            out.append("<table cellspacing='0' cellpadding='2'>");
            levels(agent, agent.getClass().getSimpleName(), out);
            if (agent instanceof Bruker bruker && bruker.employer != null) {
                heading("gui.at_work", out);
                levels(bruker.placement, "Placement", out);
                if (bruker.placement.mentoring.appointed()) {
                    heading("gui.mentoring", out);
                    levels(bruker.placement.mentoring, "Mentoring", out);
                }
            }
        }
        return out.append("</table></body></html>").toString();
    }

    private void heading(String key, StringBuilder out) {
        out.append("<tr><td colspan='2'><b>").append(escape(words.text(key))).append("</b></td></tr>");
    }

    /** The course so far as a case record, the latest first. */
    String course(Agent agent) {
        StringBuilder out = new StringBuilder(START);
        Life life = run.life(agent);
        if (life.present()) {
            CaseRecord record = CaseRecord.of(life, words);
            for (int i = record.entries().size() - 1; i >= 0; i--) {
                Entry entry = record.entries().get(i);
                String weeks = entry.from() == entry.to()
                        ? words.text("gui.week", entry.from())
                        : words.text("gui.weeks.span", entry.from(), entry.to());
                out.append("<p><b>")
                        .append(escape(weeks))
                        .append(".</b> ")
                        .append(escape(entry.text()))
                        .append("</p>");
            }
            out.append("<p>").append(escape(record.about())).append("</p>");
        } else {
            out.append("<p>").append(escape(words.text("gui.course.none"))).append("</p>");
        }
        return out.append("</body></html>").toString();
    }

    private void involved(Agent agent, StringBuilder out) {
        List<String> lines = new ArrayList<>();
        if (agent instanceof Bruker bruker) {
            String state = words.text("state." + bruker.state().name().toLowerCase(Locale.ROOT));
            lines.add("<b>" + escape(state) + "</b> " + escape(words.text("gui.since", bruker.stateSince())));
            lines.add(escape(String.join(", ", kinds(bruker))));
            link(lines, bruker.veileder);
            if (bruker.follower != bruker.veileder) {
                link(lines, bruker.follower);
            }
            link(lines, bruker.employer);
            link(lines, bruker.placement.mentoring.mentor());
        } else if (agent instanceof Veileder veileder) {
            lines.add(escape(words.text("gui.portfolio", veileder.size(), veileder.closeCases)));
            links(lines, "gui.filter.close", veileder.portfolio().stream().filter(Bruker::close));
            links(lines, "gui.others", veileder.portfolio().stream().filter(bruker -> !bruker.close()));
        } else if (agent instanceof Employer employer) {
            lines.add(escape(words.text("gui.employees", employer.spec.employees())));
            links(lines, "gui.here", society().brukere().stream().filter(bruker -> bruker.employer == employer));
            links(lines, "gui.mentors", employer.mentors().stream().filter(mentor -> mentor.candidates() > 0));
            links(
                    lines,
                    "gui.knows",
                    society().veiledere().stream().filter(veileder -> employer.contacts.knows(veileder)));
        } else if (agent instanceof Mentor mentor) {
            link(lines, mentor.employer());
            links(
                    lines,
                    "gui.candidates",
                    society().brukere().stream().filter(bruker -> bruker.placement.mentoring.mentor() == mentor));
        }
        out.append("<p>").append(String.join("<br>", lines)).append("</p>");
    }

    /** The groups a person belongs to. */
    private List<String> kinds(Bruker bruker) {
        List<String> kinds = new ArrayList<>();
        kinds.add(words.text("gui.age", (int) bruker.spec.age()));
        PersonKinds.ids().stream()
                .filter(id -> PersonKinds.member(id).test(bruker.spec))
                .forEach(id -> kinds.add(words.text("group." + id)));
        return kinds;
    }

    private Society society() {
        return run.model().week().society();
    }

    private void link(List<String> lines, Agent agent) {
        if (agent != null) {
            lines.add("<a href='" + address(agent) + "'>" + escape(Desk.name(agent, words)) + "</a>");
        }
    }

    private void links(List<String> lines, String key, Stream<? extends Agent> agents) {
        String all = agents.map(agent -> "<a href='" + address(agent) + "'>" + escape(id(agent)) + "</a>")
                .collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            lines.add(escape(words.text(key)) + ": " + all);
        }
    }

    private static String id(Agent agent) {
        return Subject.of(agent).shown();
    }

    static String address(Agent agent) {
        if (agent instanceof Bruker bruker) {
            return "bruker:" + bruker.id();
        }
        if (agent instanceof Mentor mentor) {
            return "mentor:" + mentor.id();
        }
        return agent instanceof Veileder veileder ? "veileder:" + veileder.id() : "employer:" + ((Employer) agent).id();
    }

    private void levels(Object holder, String name, StringBuilder out) {
        for (StateVariable variable : variables.getOrDefault(name, List.of())) {
            String value = CLOCKWORK.contains(variable.unit()) ? "" : value(holder, variable);
            if (!value.isEmpty()) {
                out.append("<tr><td valign='top'>")
                        .append(escape(words.language() == Language.NB ? variable.nb() : variable.en()))
                        .append("</td><td valign='top' width='130'><b>")
                        .append(escape(value))
                        .append("</b></td></tr>");
            }
        }
    }

    /** The value of a level with its unit; empty where there is none, or nothing that a reader would read. */
    private String value(Object holder, StateVariable variable) {
        try {
            Field field = holder.getClass().getField(variable.field());
            Object value = field.get(holder);
            if (value instanceof Integer whole) {
                return whole == Bruker.NEVER ? "" : week(variable, whole);
            }
            if (value instanceof Double number) {
                return number(variable, number);
            }
            if (value instanceof double[] several && variable.unit().equals("shares")) {
                return number(variable, Arrays.stream(several).average().orElse(Double.NaN));
            }
            if (value instanceof Boolean yes) {
                return words.text(yes ? "gui.yes" : "gui.no");
            }
            return value instanceof Enum<?> constant ? word(constant) : "";
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalStateException("The dictionary of states tells of no field: " + variable, e);
        }
    }

    private String week(StateVariable variable, int whole) {
        return variable.unit().equals("week number")
                ? words.text("gui.week", whole)
                : numbers.whole(whole) + " " + unit(variable);
    }

    private String number(StateVariable variable, double number) {
        return Double.isNaN(number)
                ? ""
                : numbers.plain(number, Math.abs(number) < SMALL ? 2 : 0) + " " + unit(variable);
    }

    private String unit(StateVariable variable) {
        return words.find("gui.unit." + variable.unit().replace(' ', '_')).orElse(variable.unit());
    }

    private String word(Enum<?> constant) {
        return words.text("what." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
