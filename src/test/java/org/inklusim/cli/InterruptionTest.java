package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void aCommandThatDoesNotAnswerIsClosedFromOutside() {
        var interruption = new Interruption();
        var closed = new AtomicInteger();
        interruption.guard(closed::incrementAndGet);
        interruption.interrupt();
        assertThat(interruption.requested()).isTrue();
        assertThat(closed).hasValue(1);
    }

    @Test
    void theEndOfACommandIsNoInterruption() {
        var interruption = new Interruption();
        var closed = new AtomicInteger();
        interruption.guard(closed::incrementAndGet);
        interruption.commandEnded();
        interruption.interrupt();
        assertThat(interruption.requested()).isFalse();
        assertThat(closed).hasValue(0);
    }
}
