package org.inklusim.gui;

import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.inklusim.observe.Subject;
import org.inklusim.population.BrukerId;
import org.inklusim.report.Messages;
import sim.portrayal.Inspector;

/** Where those who are clicked at are told of: finds them by what links name, opens their pages, marks them. */
final class Desk {
    private final LiveRun run;
    private final View view;
    private final AgentPage page;
    private final Messages words;
    private Opener opener = (inspector, name) -> {};

    /** Puts an inspector where it can be read. */
    interface Opener {
        void open(Inspector inspector, String name);
    }

    Desk(LiveRun run, View view, Messages words) {
        this.run = run;
        this.view = view;
        this.words = words;
        page = new AgentPage(run, words);
    }

    /** Where inspectors are put that are opened by a link. */
    void opener(Opener other) {
        opener = other;
    }

    Inspector inspector(Object agent) {
        return new AgentInspector(run, this, page, (Agent) agent, words);
    }

    /** Opens the page of somebody that a link names, such as {@code bruker:12}; one who is gone has none. */
    void follow(String link) {
        Agent agent;
        synchronized (run.model().schedule) {
            agent = find(link);
        }
        if (agent != null) {
            select(agent);
            opener.open(inspector(agent), name(agent));
        }
    }

    /** Marks an agent in the display; null for nobody. */
    void select(Object agent) {
        view.select(agent);
    }

    /** The same agent in the run at hand, which may have begun anew since; itself where it is gone. */
    Agent now(Agent agent) {
        synchronized (run.model().schedule) {
            Agent found = find(AgentPage.address(agent));
            return found == null ? agent : found;
        }
    }

    private Agent find(String link) {
        Society society = run.model().week().society();
        long id = Long.parseLong(link.substring(link.indexOf(':') + 1));
        return switch (link.substring(0, link.indexOf(':'))) {
            case "bruker" ->
                society.brukere().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElse(null);
            case "veileder" ->
                society.veiledere().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElse(null);
            case "employer" ->
                society.employers().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElse(null);
            case "mentor" ->
                society.employers().stream()
                        .flatMap(employer -> employer.mentors().stream())
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    /** How an agent is called. */
    String name(Object agent) {
        return name(agent, words);
    }

    static String name(Object agent, Messages words) {
        if (agent instanceof Bruker bruker) {
            return words.text("gui.bruker", BrukerId.show(bruker.id()));
        }
        if (agent instanceof Veileder veileder) {
            return words.text(veileder.specialist ? "gui.specialist" : "gui.veileder", veileder.id());
        }
        if (agent instanceof Employer employer) {
            return words.text("gui.employer", employer.id());
        }
        if (agent instanceof Mentor mentor) {
            return words.text("gui.mentor", Subject.of(mentor).shown());
        }
        return words.text("gui.kontor", ((Kontor) agent).index + 1);
    }
}
