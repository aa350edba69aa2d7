package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Listener;
import org.inklusim.model.mechanism.Reason;
import org.inklusim.model.mechanism.Reasons;
import org.inklusim.model.mechanism.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens can be told without changing what happens. */
class EventsTest {
    private static final ThreadMXBean ALLOCATION = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"standard.yaml", "hybrid.yaml", "jobbspesialist.yaml"})
    void listeningChangesNothing(String file) {
        TestRuns runs = TestRuns.shipped(file).weeks(52).check(CheckLevel.NONE);
        InclusionModel silent = runs.start();
        silent.runWeeks(52);
        InclusionModel told = runs.start();
        Told events = new Told();
        told.listen(events);
        told.runWeeks(52);
        String one = StateText.of(silent.week().society(), silent.week().ledger());
        String other = StateText.of(told.week().society(), told.week().ledger());
        assertThat(StateText.difference(one, other)).isEmpty();
        assertThat(events.count).isGreaterThan(1000);
        assertThat(events.kinds).contains(Event.ARRIVES, Event.KARTLEGGING, Event.ORDERED, Event.EMPLOYER_NO);
    }

    /** Speed is measured by OfficeBenchmark; what a machine cannot blur is that nothing is built. */
    @Test
    void nothingIsBuiltWhenNobodyListens() {
        TestRuns runs = TestRuns.shipped("hybrid.yaml", "population.brukere=200", "population.employers=80")
                .weeks(2)
                .check(CheckLevel.NONE);
        InclusionModel model = runs.start();
        Week week = model.week();
        Bruker bruker = week.society().brukere().get(0);
        long built = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = ALLOCATION.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 200_000; i++) {
                week.because(Reason.TRUST, i, 0.5);
                week.tell(Event.NOT_BELIEVED, bruker, bruker.veileder, null, i, 0.1);
            }
            built = Math.min(built, ALLOCATION.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(week.listened()).isFalse();
        assertThat(built).as("bytes for 200,000 events").isLessThan(1000);
    }

    @Test
    void everyEventIsToldSomewhere() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/inklusim/model"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                code.append(Files.readString(file));
            }
        }
        String text = code.toString();
        assertThat(List.of(Event.values()))
                .allSatisfy(event -> assertThat(text).containsPattern("Event\\." + event + "\\b"));
    }

    /** Counts what is told, and looks at everything it is given. */
    private static final class Told implements Listener {
        private final Set<Event> kinds = EnumSet.noneOf(Event.class);
        private int count;

        @Override
        public void told(
                int week,
                Event event,
                Agent who,
                Agent with,
                Enum<?> what,
                double amount,
                double threshold,
                Reasons reasons) {
            count++;
            kinds.add(event);
            assertThat(who).isNotNull();
            for (int i = 0; i < reasons.size(); i++) {
                assertThat(reasons.push(i)).as(event + " " + reasons.reason(i)).isFinite();
            }
        }
    }
}
