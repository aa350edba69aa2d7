package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.junit.jupiter.api.Test;

/** Literature L50 and L51. */
class SatisfactionTest {
    private TestSociety office;
    private Mechanisms all;

    private void open() {
        office = TestSociety.of(TestRuns.of());
        all = new Mechanisms(office.settings);
        office.veileder();
    }

    private double satisfied(Consumer<Bruker> as) {
        open();
        Bruker bruker = office.bruker();
        as.accept(bruker);
        all.satisfaction.ask(bruker);
        assertThat(bruker.satisfied).isBetween(0.0, 1.0);
        return bruker.satisfied;
    }

    @Test
    void usefulnessDoesMostRelationAndParticipationMuchAvailabilityLittle() {
        double useful = satisfied(bruker -> bruker.faith = 1) - satisfied(bruker -> bruker.faith = 0);
        double trusted = satisfied(bruker -> bruker.trust = 1) - satisfied(bruker -> bruker.trust = 0);
        double heard = satisfied(bruker -> bruker.heard = 1) - satisfied(bruker -> bruker.heard = 0);
        double available =
                satisfied(bruker -> bruker.talksFelt = bruker.talksWanted) - satisfied(bruker -> bruker.talksFelt = 0);
        assertThat(available).isPositive();
        assertThat(trusted).isGreaterThan(2 * available);
        assertThat(heard).isGreaterThan(2 * available);
        assertThat(useful).isGreaterThan(trusted).isGreaterThan(heard);
    }

    @Test
    void inAMeasureItIsThisOneThatIsJudged() {
        double poor = satisfied(bruker -> {
            all.workplaces.enter(office.week, bruker, Measure.AMO, 12);
            bruker.fit = 0;
        });
        double good = satisfied(bruker -> {
            all.workplaces.enter(office.week, bruker, Measure.AMO, 12);
            bruker.fit = 1;
        });
        assertThat(good).isGreaterThan(poor);
    }

    @Test
    void everybodyIsAskedOnceAMonth() {
        open();
        for (int i = 0; i < 12; i++) {
            office.bruker().satisfied = -1;
        }
        for (int week = 0; week < 4; week++) {
            int before = asked();
            office.act("motivation");
            assertThat(asked()).isEqualTo(before + 3);
        }
    }

    private int asked() {
        return (int) office.society.brukere().stream()
                .filter(bruker -> bruker.satisfied >= 0)
                .count();
    }

    @Test
    void aboutAsManyAreSatisfiedInTodaysPracticeAsSay() {
        TestRuns.Ended ended = TestRuns.of("population.brukere=500").weeks(52).run();
        double mean = ended.society().brukere().stream()
                .filter(bruker -> bruker.state().inPortfolio())
                .mapToDouble(bruker -> bruker.satisfied)
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(0.66, 0.82);
    }
}
