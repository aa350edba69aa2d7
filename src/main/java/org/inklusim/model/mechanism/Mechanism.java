package org.inklusim.model.mechanism;

/**
 * Something that happens every week. A mechanism keeps no state of its own: it reads its parameters where it is made
 * and moves the levels of agents, so that a run can be copied and a reform can put new mechanisms in place.
 */
public interface Mechanism {
    /** Lets one week happen; agents are visited in the order of their ids. */
    void act(Week week);
}
