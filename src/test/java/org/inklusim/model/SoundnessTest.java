package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.junit.jupiter.api.Test;

/** What looks on in random scenarios finds what it looks for. */
class SoundnessTest {
    private static List<String> found(BiConsumer<TestSociety, Bruker> plant) {
        TestSociety test = TestSociety.of();
        test.veileder();
        test.employer();
        Bruker bruker = test.bruker();
        test.bruker();
        Soundness soundness = new Soundness();
        soundness.weekOver(test.week);
        assertThat(soundness.faults()).isEmpty();
        test.next();
        plant.accept(test, bruker);
        soundness.weekOver(test.week);
        return soundness.faults();
    }

    @Test
    void findsWhatIsPlanted() {
        assertThat(found((test, bruker) -> {})).isEmpty();
        assertThat(found((test, bruker) -> bruker.healthLogit = Double.NaN))
                .containsExactly("week 2: bruker 1 healthLogit is NaN");
        assertThat(found((test, bruker) -> test.kontor.tightness = Double.POSITIVE_INFINITY))
                .hasSize(1);
        assertThat(found((test, bruker) -> bruker.placement.mentoring.chemistry = 1.1))
                .hasSize(1);
        assertThat(found((test, bruker) -> bruker.placement.mentoring.push = -1.1))
                .hasSize(1);
        assertThat(found((test, bruker) -> bruker.veileder.nik[0] = 1.1)).hasSize(1);
        assertThat(found((test, bruker) -> bruker.counts.contacts = -1)).hasSize(1);
        assertThat(found((test, bruker) -> bruker.veileder.closeCases = 1)).hasSize(1);
        assertThat(found((test, bruker) -> test.society.brukere().remove(0)))
                .containsExactly("week 2: bruker 1 is lost");
        assertThat(found((test, bruker) -> test.society.brukere().add(bruker))).isNotEmpty();
        assertThat(found((test, bruker) -> {
                    bruker.raise(Task.DEADLINE, 1);
                    bruker.veileder.queue(Task.DEADLINE).clear();
                }))
                .containsExactly("week 2: bruker 1: nobody will do DEADLINE");
        assertThat(found((test, bruker) -> bruker.veileder.covers.add(bruker.veileder)))
                .hasSize(1);
    }
}
