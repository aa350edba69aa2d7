package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Agent;

/** Somebody who is told what happens and never touches anything; what is told holds only during the call. */
public interface Listener {
    /**
     * Something happens.
     *
     * @param week number of the week
     * @param event what happens
     * @param who to whom
     * @param with with whom, or null
     * @param what more exactly (a measure, a role, a task …), or null
     * @param amount weeks, a share, a chance …, as the event says; NaN without
     * @param threshold what the amount was held against; NaN without
     * @param reasons what spoke for and against
     */
    void told(
            int week,
            Event event,
            Agent who,
            Agent with,
            Enum<?> what,
            double amount,
            double threshold,
            Reasons reasons);
}
