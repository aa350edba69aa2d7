package org.inklusim.gui;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.StateDictionary;
import org.inklusim.model.agent.StateVariable;
import org.inklusim.model.agent.Veileder;
import org.inklusim.observe.Life;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.trace.CaseRecord;
import org.inklusim.report.trace.Entry;

/** Writes what an agent is now: its levels in the dictionary's words, with units, and links to those involved. */
final class AgentPage {
    private static final double SMALL = 10;

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
        StringBuilder out = new StringBuilder("<html><body style='font-family:sans-serif;font-size:11px;margin:6px'>");
        out.append("<h2 style='margin:0'>")
                .append(escape(Desk.name(agent, words)))
                .append("</h2>");
        involved(agent, out);
        out.append("<table cellspacing='2'>");
        levels(agent, agent.getClass().getSimpleName(), out);
        if (agent instanceof Bruker bruker && bruker.employer != null) {
            levels(bruker.placement, "Placement", out);
            if (bruker.placement.mentoring.appointed()) {
                levels(bruker.placement.mentoring, "Mentoring", out);
            }
        }
        return out.append("</table></body></html>").toString();
    }

    /** The course so far as a case record, the latest first. */
    String course(Agent agent) {
        StringBuilder out = new StringBuilder("<html><body style='font-family:sans-serif;font-size:11px;margin:6px'>");
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
            link(lines, bruker.veileder);
            if (bruker.follower != bruker.veileder) {
                link(lines, bruker.follower);
            }
            link(lines, bruker.employer);
            link(lines, bruker.placement.mentoring.mentor());
        } else if (agent instanceof Veileder veileder) {
            lines.add(escape(words.text("gui.portfolio", veileder.size(), veileder.closeCases)));
            veileder.portfolio().stream().filter(Bruker::close).forEach(bruker -> link(lines, bruker));
        } else if (agent instanceof Employer employer) {
            at(employer, lines);
        } else if (agent instanceof Mentor mentor) {
            link(lines, mentor.employer());
            society().brukere().stream()
                    .filter(bruker -> bruker.placement.mentoring.mentor() == mentor)
                    .forEach(bruker -> link(lines, bruker));
        }
        out.append("<p>").append(String.join("<br>", lines)).append("</p>");
    }

    private void at(Employer employer, List<String> lines) {
        lines.add(escape(words.text("gui.employees", employer.spec.employees())));
        society().brukere().stream()
                .filter(bruker -> bruker.employer == employer)
                .forEach(bruker -> link(lines, bruker));
        employer.mentors().stream().filter(mentor -> mentor.candidates() > 0).forEach(mentor -> link(lines, mentor));
    }

    private Society society() {
        return run.model().week().society();
    }

    private void link(List<String> lines, Agent agent) {
        if (agent != null) {
            lines.add("<a href='" + address(agent) + "'>" + escape(Desk.name(agent, words)) + "</a>");
        }
    }

    private static String address(Agent agent) {
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
            String value = value(holder, variable);
            if (!value.isEmpty()) {
                out.append("<tr><td align='right'><b>")
                        .append(escape(value))
                        .append("</b></td><td>")
                        .append(escape(words.find("gui.unit." + variable.unit().replace(' ', '_'))
                                .orElse(variable.unit())))
                        .append("</td><td>")
                        .append(escape(words.language() == Language.NB ? variable.nb() : variable.en()))
                        .append("</td></tr>");
            }
        }
    }

    /** The value of a level; empty where there is none, or nothing that a reader would read. */
    private String value(Object holder, StateVariable variable) {
        try {
            Field field = holder.getClass().getField(variable.field());
            Object value = field.get(holder);
            if (value instanceof Integer whole) {
                return whole == Bruker.NEVER ? "" : numbers.whole(whole);
            }
            if (value instanceof Double number) {
                return Double.isNaN(number) ? "" : numbers.plain(number, Math.abs(number) < SMALL ? 2 : 0);
            }
            if (value instanceof Boolean yes) {
                return words.text(yes ? "gui.yes" : "gui.no");
            }
            return value instanceof Enum<?> constant
                    ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    : "";
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalStateException("The dictionary of states tells of no field: " + variable, e);
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
