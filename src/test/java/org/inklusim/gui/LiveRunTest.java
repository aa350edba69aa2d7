package org.inklusim.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inklusim.experiment.NoVeilederLeftException;
import org.inklusim.model.StateText;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.StateDictionary;
import org.inklusim.model.agent.StateVariable;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.LiveIndicators;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioException;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRunTest {
    @TempDir
    Path folder;

    @Test
    void beginsAgainFromTheSamePeople() {
        LiveRun run = Live.run();
        run.model().runWeeks(20);
        String once = state(run);
        run.begin();
        assertThat(run.week()).isZero();
        run.model().runWeeks(20);
        assertThat(state(run)).isEqualTo(once);
    }

    @Test
    void whoHasAMentorLeadsToTheMentorAndTheMentorBack() {
        LiveRun run = Live.run();
        run.model().runWeeks(30);
        Messages words = Messages.in(Language.EN);
        AgentPage page = new AgentPage(run, words);
        Desk desk = new Desk(run, new View(), words);
        List<String> opened = new ArrayList<>();
        desk.opener((inspector, name) -> opened.add(name));
        Bruker bruker = run.model().week().society().brukere().stream()
                .filter(each -> each.placement.mentoring.appointed())
                .findFirst()
                .orElseThrow();
        Mentor mentor = bruker.placement.mentoring.mentor();
        assertThat(page.html(bruker)).contains("href='mentor:" + mentor.id() + "'");
        assertThat(page.html(mentor.employer())).contains("href='mentor:" + mentor.id() + "'");
        desk.follow("mentor:" + mentor.id());
        assertThat(opened).containsExactly("Mentor " + mentor.employer().id() + "-" + (mentor.number + 1));
        assertThat(page.html(mentor)).contains("href='bruker:" + bruker.id() + "'", "href='employer:");
        assertThat(page.course(mentor)).contains("<b>Week");
    }

    /** Those that stand beside numbers; kinds and places of things need none. */
    @Test
    void everyUnitOfTheDictionaryOfStatesHasWordsInBothLanguages() {
        Set<String> none = Set.of(
                "record",
                "agent",
                "agents",
                "line",
                "lines",
                "counts",
                "bits",
                "threshold",
                "thresholds",
                "yes or no",
                "week number",
                "benefit",
                "measure",
                "role",
                "bottleneck",
                "øre");
        for (Language language : Language.values()) {
            Messages words = Messages.in(language);
            assertThat(StateDictionary.shipped().all())
                    .extracting(StateVariable::unit)
                    .filteredOn(unit -> !none.contains(unit))
                    .allSatisfy(unit -> assertThat(words.find("gui.unit." + unit.replace(' ', '_')))
                            .as("gui.unit.%s in %s", unit, language)
                            .isPresent());
        }
    }

    @Test
    void lookingOnChangesNothing() {
        LiveRun alone = Live.run();
        alone.model().runWeeks(20);
        LiveRun watched = Live.run();
        Messages words = Messages.in(Language.NB);
        View view = new View();
        Desk desk = new Desk(watched, view, words);
        OfficePortrayal portrayal = new OfficePortrayal(watched, new OfficeMap(0), view, words, desk);
        LiveIndicators live = new LiveIndicators(watched.model(), 30);
        AgentPage page = new AgentPage(watched, words);
        for (int week = 0; week < 20; week++) {
            watched.model().runWeeks(1);
            BufferedImage picture = Pictures.of(0.5, portrayal);
            assertThat(picture.getWidth()).isEqualTo(800);
            watched.model().week().society().brukere().forEach(page::html);
            watched.model().week().society().veiledere().forEach(page::html);
            watched.model().week().society().employers().forEach(employer -> {
                page.html(employer);
                employer.mentors().forEach(page::html);
            });
        }
        assertThat(live.last()).isEqualTo(20);
        assertThat(live.of(Indicator.IN_PORTFOLIO, 20)).isPositive();
        assertThat(state(watched)).isEqualTo(state(alone));
    }

    @Test
    void aMovedLeverHoldsFromTheNextWeekAndCanBeSaved() throws IOException {
        LiveRun run = Live.run("mentor.policy=subsidised");
        run.model().runWeeks(5);
        run.move(Map.of("mentor.policy", "unpaid"));
        run.move(Map.of("office.leader_support", "0.2"));
        assertThat(run.changes())
                .isEqualTo("changes:\n  - {week: 6, set: {mentor.policy: unpaid, office.leader_support: 0.2}}\n");
        run.model().runWeeks(10);

        Scenario written = ScenarioReader.open(
                        "scenarios/hybrid.yaml",
                        List.of(
                                "population.brukere=200",
                                "population.employers=80",
                                "horizon.burn_in=12",
                                "horizon.weeks=30"))
                .scenario()
                .reformed(6, Map.of("mentor.policy", "unpaid", "office.leader_support", "0.2"));
        LiveRun again = new LiveRun("hybrid.yaml", List.of(), written, 1, 1);
        again.begin();
        again.model().runWeeks(15);
        assertThat(state(run)).isEqualTo(state(again));

        Path file = folder.resolve("moved.yaml");
        run.save(file);
        LiveRun saved = Live.of(file.toString(), List.of());
        assertThat(saved.scenario().changes()).isEqualTo(run.scenario().changes());
        saved.model().runWeeks(15);
        assertThat(state(saved)).as("the saved scenario lives through the same").isEqualTo(state(run));
    }

    @Test
    void postsAreNotTakenFromAnOfficeThatWouldHaveNone() {
        LiveRun run = Live.run("population.brukere=60", "portfolio.distribution=afi24");
        assertThatThrownBy(() -> run.move(Map.of("practice.kind", "jobbspesialist")))
                .isInstanceOf(NoVeilederLeftException.class);
        assertThat(run.changes()).isEmpty();
        run.model().runWeeks(1);
        assertThat(run.week()).isEqualTo(1);
    }

    @Test
    void aLeverIsNotMovedToWhatItCannotBe() {
        LiveRun run = Live.run();
        String before = run.scenario().canonical();
        assertThatThrownBy(() -> run.move(Map.of("mentor.policy", "golden")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("golden");
        assertThat(run.scenario().canonical()).isEqualTo(before);
    }

    private static String state(LiveRun run) {
        return StateText.of(run.model().week().society(), run.model().week().ledger());
    }
}
