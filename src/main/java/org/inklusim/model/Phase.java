package org.inklusim.model;

import java.util.List;
import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Week;

/**
 * A phase of the week: one step of the schedule.
 *
 * @param name short name, {@code [a-z-]+}
 * @param meaning what happens, in a few words
 * @param ids catalogue ids of the mechanisms at work
 * @param mechanism what acts
 */
public record Phase(String name, String meaning, List<String> ids, Mechanism mechanism) {

    public Phase {
        ids = List.copyOf(ids);
    }

    /** Whether brukere arrive in this phase. */
    public boolean arrivals() {
        return mechanism instanceof Newcomers;
    }

    /** Lets the phase of a week happen. */
    void act(Week week) {
        mechanism.act(week);
    }
}
