package org.inklusim.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.event.HyperlinkEvent;
import org.inklusim.model.agent.Agent;
import sim.portrayal.Inspector;

/** Tells of one agent, as it is now and how it came there; links open the pages of those involved. */
final class AgentInspector extends Inspector {
    private static final long serialVersionUID = 1L;
    private static final Dimension SIZE = new Dimension(420, 520);

    private final transient AgentPage page;
    private final transient Agent agent;
    private final JEditorPane text = new JEditorPane();
    private String shown = "";

    AgentInspector(Desk desk, AgentPage page, Agent agent) {
        this.page = page;
        this.agent = agent;
        setTitle(desk.name(agent));
        setLayout(new BorderLayout());
        text.setContentType("text/html");
        text.setEditable(false);
        text.addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                desk.follow(event.getDescription());
            }
        });
        JScrollPane scroll = new JScrollPane(text);
        scroll.setPreferredSize(SIZE);
        add(scroll);
        setVolatile(true);
        updateInspector();
    }

    @Override
    public void updateInspector() {
        String now = page.html(agent);
        if (!now.equals(shown)) {
            int at = text.getCaretPosition();
            shown = now;
            text.setText(now);
            text.setCaretPosition(Math.min(at, text.getDocument().getLength()));
        }
    }
}
