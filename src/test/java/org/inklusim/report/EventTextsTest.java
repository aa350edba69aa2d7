package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every event and every reason has words, and no words are left over. */
class EventTextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void eventsAndReasonsHaveWords(Language language) {
        Set<String> expected = new TreeSet<>();
        for (Event event : Event.values()) {
            expected.add("event." + event);
        }
        for (Reason reason : Reason.values()) {
            expected.add("reason." + reason + ".high");
            expected.add("reason." + reason + ".low");
        }
        Set<String> found = new TreeSet<>(Messages.in(language).keys());
        found.removeIf(key -> !key.startsWith("event.") && !key.startsWith("reason."));
        assertThat(found).isEqualTo(expected);
    }
}
