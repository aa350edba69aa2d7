package org.inklusim.experiment;

import java.util.List;
import org.inklusim.observe.RunValues;

/** What one replicate does. Thread-safe, and the same answer whenever it is given the same number. */
@FunctionalInterface
public interface ReplicateTask {
    /**
     * Runs one replicate of every scenario of the command.
     *
     * @param replicate from 1
     * @return one answer for each scenario, base first
     * @throws ReplicateException when it is known which scenario failed
     */
    List<RunValues> run(int replicate);
}
