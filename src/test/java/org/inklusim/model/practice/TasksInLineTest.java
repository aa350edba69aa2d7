package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.Phase;
import org.inklusim.model.TestRuns;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.TaskQueue;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Week;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that waits for somebody stands in the line of the one who is to do it; else it would never be done. */
class TasksInLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"standard", "hybrid", "jobbspesialist", "jobbspesialist-extra"})
    void noTaskIsLost(String scenario) {
        List<String> lost = new ArrayList<>();
        TestRuns.shipped("scenarios/" + scenario + ".yaml").weeks(78).run(new Watcher() {
            @Override
            public void after(Phase phase, Week week) {
                lost.addAll(lost(phase, week));
            }
        });
        assertThat(lost).isEmpty();
    }

    private static List<String> lost(Phase phase, Week week) {
        Society society = week.society();
        List<String> lost = new ArrayList<>();
        for (Bruker bruker : society.brukere()) {
            for (Task task : Task.values()) {
                if (bruker.waits(task) && !inLine(bruker, task)) {
                    lost.add("week " + week.number() + " after " + phase.name() + ": " + task + " of " + bruker.id());
                }
            }
        }
        return lost;
    }

    private static boolean inLine(Bruker bruker, Task task) {
        Veileder handler = bruker.handler(task);
        if (handler == null) {
            return false;
        }
        TaskQueue queue = handler.queue(task);
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i) == bruker) {
                return true;
            }
        }
        return false;
    }
}
