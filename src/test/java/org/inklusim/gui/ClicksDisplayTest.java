package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.JEditorPane;
import javax.swing.JTabbedPane;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLDocument;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor;
import org.inklusim.observe.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clicking at somebody, reading of them, and following links to those involved. */
@Tag("display")
class ClicksDisplayTest extends OnScreen {
    /** Clicks at an agent until its page is open, and sees it marked. */
    private void read(Agent agent) {
        Point at = swing(() -> where(0, agent));
        String name = swing(() -> Desk.name(agent, WORDS));
        doubleClick(at, name + " is told of", () -> tellsOf(name));
        assertThat(near(around(at, 60), Palette.SELECTED))
                .as("%s is marked", name)
                .isGreaterThan(20);
    }

    private Bruker mentored(LiveRun run) {
        return run.model().week().society().brukere().stream()
                .filter(bruker -> bruker.placement.mentoring.appointed() && map().of(bruker) != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybodyWhoIsDrawnCanBeReadOf() {
        LiveRun run = open();
        playUntil(run, 20);
        Bruker bruker = swing(() -> mentored(run));
        Mentor mentor = bruker.placement.mentoring.mentor();
        for (Agent agent : List.of(bruker, bruker.veileder, mentor, mentor.employer())) {
            read(agent);
        }
        assertThat(told()).contains("Trust in NAV", "(0–1)", Subject.of(mentor).shown());
    }

    @Test
    void somebodyCanBeClickedAtInAZoomedOffice() {
        LiveRun run = open();
        playUntil(run, 5);
        Component scale = swing(() -> all(window.display(0).scaleField, javax.swing.JTextField.class::isInstance)
                .get(0));
        click(scale);
        robot.keyPress(KeyEvent.VK_CONTROL);
        type(KeyEvent.VK_A);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        type(KeyEvent.VK_2, KeyEvent.VK_ENTER);
        waitFor("it is zoomed", () -> window.display(0).getScale() == 2);
        Component inside = window.display(0).insideDisplay;
        waitFor("it is painted so", () -> inside.getWidth() > 1.9 * OfficeMap.WIDTH * new Places(1).scale());
        BufferedImage zoomed = screen(window.display(0));
        assertThat(near(zoomed, Palette.PAPER)).isGreaterThan(zoomed.getWidth() * zoomed.getHeight() / 4);
        Rectangle seen = swing(() -> new Rectangle(
                window.display(0).display.getViewport().getLocationOnScreen(),
                window.display(0).display.getViewport().getSize()));
        seen.grow(-25, -25);
        read(swing(() -> map().posts().stream()
                .filter(post -> seen.contains(where(0, post)))
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void linksLeadOnAndTheCourseIsTold() {
        LiveRun run = open();
        playUntil(run, 20);
        Bruker bruker = swing(() -> mentored(run));
        read(bruker);
        click(link("mentor:" + bruker.placement.mentoring.mentor().id()));
        String mentor = Desk.name(bruker.placement.mentoring.mentor(), WORDS);
        waitFor("the mentor's page opens", () -> tellsOf(mentor));
        click(link("bruker:" + bruker.id()));
        waitFor("and leads back", () -> tellsOf(Desk.name(bruker, WORDS)));
        JTabbedPane tabs = (JTabbedPane) swing(() -> all(
                        console, each -> each instanceof JTabbedPane pane && pane.indexOfTab("Course so far") >= 0)
                .get(0));
        Point corner = swing(tabs::getLocationOnScreen);
        Rectangle tab = swing(() -> tabs.getBoundsAt(1));
        click(new Point(corner.x + tab.x + tab.width / 2, corner.y + tab.y + tab.height / 2));
        waitFor("the course is told in words", () -> told().matches("(?s).*Weeks? \\d+.*\\. .*"));
    }

    /** Where a link stands on the screen. */
    private Point link(String address) {
        waitFor("a link " + address, () -> swing(() -> find(address)) != null);
        return swing(() -> find(address));
    }

    private Point find(String address) {
        for (Component each : all(console, JEditorPane.class::isInstance)) {
            JEditorPane pane = (JEditorPane) each;
            if (pane.isShowing() && pane.getDocument() instanceof HTMLDocument document) {
                for (HTMLDocument.Iterator link = document.getIterator(HTML.Tag.A); link.isValid(); link.next()) {
                    AttributeSet of = link.getAttributes();
                    if (address.equals(of.getAttribute(HTML.Attribute.HREF))) {
                        return at(pane, link.getStartOffset());
                    }
                }
            }
        }
        return null;
    }

    private static Point at(JEditorPane pane, int offset) {
        try {
            Rectangle2D letter = pane.modelToView2D(offset + 1);
            Point corner = pane.getLocationOnScreen();
            return new Point(corner.x + (int) letter.getX() + 2, corner.y + (int) letter.getCenterY());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
