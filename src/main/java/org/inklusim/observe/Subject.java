package org.inklusim.observe;

import java.util.Locale;
import java.util.OptionalLong;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.BrukerId;
import org.inklusim.population.EmployerSpec;

/**
 * Somebody in a run, as told of.
 *
 * @param kind what kind of agent
 * @param id stable id; for a mentor the one of the candidate, for an office its number from 1
 * @param employer who the employer is; null for others
 */
public record Subject(Kind kind, long id, EmployerSpec employer) {
    /** Kinds of agents. */
    public enum Kind {
        BRUKER,
        VEILEDER,
        JOBBSPESIALIST,
        EMPLOYER,
        MENTOR,
        KONTOR;

        /** Name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Somebody of this kind. */
    public static Subject of(Kind kind, long id) {
        return new Subject(kind, id, null);
    }

    /** An agent as one is told of it; null for nobody. A mentor is told of by the candidate. */
    static Subject of(Agent agent, Agent candidate) {
        if (agent instanceof Bruker bruker) {
            return of(Kind.BRUKER, bruker.id());
        } else if (agent instanceof Veileder veileder) {
            return of(veileder.specialist ? Kind.JOBBSPESIALIST : Kind.VEILEDER, veileder.id());
        } else if (agent instanceof Employer employer) {
            return new Subject(Kind.EMPLOYER, employer.id(), employer.spec);
        } else if (agent instanceof Mentor) {
            return of(Kind.MENTOR, candidate instanceof Bruker bruker ? bruker.id() : 0);
        } else if (agent instanceof Kontor kontor) {
            return of(Kind.KONTOR, kontor.index + 1);
        }
        return null;
    }

    /** The id as users read and write it. */
    public String shown() {
        return kind == Kind.BRUKER || kind == Kind.MENTOR ? BrukerId.show(id) : Long.toString(id);
    }

    /** The id that is written so, or nothing when no id is. */
    public static OptionalLong id(String shown) {
        return BrukerId.parse(shown);
    }

    /** Whether it is a post at the office. */
    public boolean post() {
        return kind == Kind.VEILEDER || kind == Kind.JOBBSPESIALIST;
    }

    /** Whether both are the same post, person or employer. */
    public boolean same(Subject other) {
        return other != null && id == other.id && (kind == other.kind || post() && other.post());
    }
}
