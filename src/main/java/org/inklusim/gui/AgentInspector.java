package org.inklusim.gui;

import java.util.concurrent.ExecutionException;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingWorker;
import javax.swing.event.HyperlinkEvent;
import org.inklusim.model.agent.Agent;
import org.inklusim.report.Messages;

/** Tells of one agent, as it is now and how it came there; links open the pages of those involved. */
final class AgentInspector extends Fitting {
    private static final long serialVersionUID = 1L;
    private static final long NANOS_BETWEEN_PAGES = 250_000_000L;
    private static final long NANOS_BETWEEN_COURSES = 2_000_000_000L;

    private final transient LiveRun run;
    private final transient AgentPage page;
    private final transient Desk desk;
    private transient Agent agent;
    private final JEditorPane now;
    private final JEditorPane course;
    private String shown = "";
    private long shownAt;
    private long toldAt;
    private int toldWeek = -1;
    private boolean telling;

    AgentInspector(LiveRun run, Desk desk, AgentPage page, Agent agent, Messages words) {
        this.run = run;
        this.desk = desk;
        this.page = page;
        this.agent = agent;
        setTitle(desk.name(agent));
        now = pane(desk);
        course = pane(desk);
        JTabbedPane tabs = new JTabbedPane();
        tabs.addTab(words.text("gui.tab.now"), new JScrollPane(now));
        tabs.addTab(words.text("gui.tab.course"), new JScrollPane(course));
        add(tabs);
        showNow();
        tellCourse();
    }

    private static JEditorPane pane(Desk desk) {
        JEditorPane pane = new JEditorPane();
        pane.setContentType("text/html");
        pane.setEditable(false);
        pane.addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                desk.follow(event.getDescription());
            }
        });
        return pane;
    }

    /** While a run plays this is asked for each week; what nobody could read so quickly is left out. */
    @Override
    public void updateInspector() {
        long time = System.nanoTime();
        if (isShowing() && time - shownAt > NANOS_BETWEEN_PAGES) {
            shownAt = time;
            showNow();
        }
        if (isShowing() && time - toldAt > NANOS_BETWEEN_COURSES && run.week() != toldWeek) {
            toldAt = time;
            tellCourse();
        }
    }

    private void showNow() {
        agent = desk.now(agent);
        String text = page.html(agent);
        if (!text.equals(shown)) {
            shown = text;
            replace(now, text);
        }
    }

    private static void replace(JEditorPane pane, String text) {
        int at = pane.getCaretPosition();
        pane.setText(text);
        pane.setCaretPosition(Math.min(at, pane.getDocument().getLength()));
    }

    /** Told beside, since the weeks are lived through once more for it. */
    private void tellCourse() {
        if (telling) {
            return;
        }
        telling = true;
        int week = run.week();
        Agent told = agent;
        new SwingWorker<String, Void>() {
            @Override
            protected String doInBackground() {
                return page.course(told);
            }

            @Override
            protected void done() {
                telling = false;
                toldWeek = week;
                try {
                    replace(course, get());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException e) {
                    course.setText(AgentPage.escape(String.valueOf(e.getCause())));
                }
            }
        }.execute();
    }
}
