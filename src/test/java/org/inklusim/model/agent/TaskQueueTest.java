package org.inklusim.model.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskQueueTest {
    private final Crowd crowd = new Crowd(40);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void doesWhatADequeDoes(long seed) {
        Random random = new Random(seed);
        TaskQueue queue = new TaskQueue();
        ArrayDeque<Bruker> deque = new ArrayDeque<>();
        double adding = 0.3 + 0.05 * seed;
        for (int step = 0; step < 3_000; step++) {
            if (random.nextDouble() < adding) {
                Bruker bruker = crowd.get(random.nextInt(40));
                queue.add(bruker);
                deque.add(bruker);
            } else if (!deque.isEmpty()) {
                assertThat(queue.peek()).isSameAs(deque.peek());
                assertThat(queue.poll()).isSameAs(deque.poll());
            }
            if (random.nextInt(1_000) == 0) {
                queue.clear();
                deque.clear();
            }
            assertThat(queue.size()).isEqualTo(deque.size());
            if (step % 100 == 0) {
                int place = 0;
                for (Bruker bruker : new ArrayList<>(deque)) {
                    assertThat(queue.get(place++)).isSameAs(bruker);
                }
            }
        }
    }
}
