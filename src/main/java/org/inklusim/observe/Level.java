package org.inklusim.observe;

import java.util.function.ToDoubleFunction;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Veileder;

/** Levels of an agent that a record follows, each 0–1 unless it says otherwise. */
public enum Level {
    TRUST(Bruker.class, bruker -> bruker.trust),
    MOTIVATION(Bruker.class, bruker -> bruker.motivation),
    HEALTH(Bruker.class, bruker -> bruker.health),
    READINESS(Bruker.class, bruker -> bruker.readiness),
    SKILL(Bruker.class, bruker -> bruker.skill),
    /** Brukere in the portfolio. */
    PORTFOLIO(Veileder.class, Veileder::size),
    /** Work due against the hours there were; may be above 1. */
    LOAD(Veileder.class, veileder -> veileder.load),
    STRAIN(Veileder.class, veileder -> veileder.strain),
    MASTERY(Veileder.class, veileder -> veileder.mastery),
    EMPLOYER_TRUST(Employer.class, employer -> employer.trust),
    /** Candidates at the employer. */
    CANDIDATES(Employer.class, employer -> employer.candidates),
    MENTOR_STRAIN(Mentor.class, mentor -> mentor.strain),
    /** What a mentor knows of how to help. */
    KNOWLEDGE(Mentor.class, mentor -> mentor.knowledge);

    private final ToDoubleFunction<Agent> value;

    <A extends Agent> Level(Class<A> of, ToDoubleFunction<A> level) {
        value = agent -> of.isInstance(agent) ? level.applyAsDouble(of.cast(agent)) : Double.NaN;
    }

    /** The level of an agent; NaN when agents of this kind have none. */
    double value(Agent agent) {
        return value.applyAsDouble(agent);
    }
}
