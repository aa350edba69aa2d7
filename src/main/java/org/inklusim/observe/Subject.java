package org.inklusim.observe;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param id stable id; for an office its number from 1
 * @param employer who the employer is; null for others
 */
public record Subject(Kind kind, long id, EmployerSpec employer) {
    private static final Pattern MENTOR = Pattern.compile("([1-9]\\d{0,8})-([1-9]\\d{0,2})");

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

    /** An agent as one is told of it; null for nobody. */
    public static Subject of(Agent agent) {
        if (agent instanceof Bruker bruker) {
            return of(Kind.BRUKER, bruker.id());
        } else if (agent instanceof Veileder veileder) {
            return of(veileder.specialist ? Kind.JOBBSPESIALIST : Kind.VEILEDER, veileder.id());
        } else if (agent instanceof Employer employer) {
            return new Subject(Kind.EMPLOYER, employer.id(), employer.spec);
        } else if (agent instanceof Mentor mentor) {
            return of(Kind.MENTOR, mentor.id());
        } else if (agent instanceof Kontor kontor) {
            return of(Kind.KONTOR, kontor.index + 1);
        }
        return null;
    }

    /** The id as users read and write it. */
    public String shown() {
        return switch (kind) {
            case BRUKER -> BrukerId.show(id);
            case MENTOR -> id / Mentor.PER_EMPLOYER + "-" + (id % Mentor.PER_EMPLOYER + 1);
            default -> Long.toString(id);
        };
    }

    /** The id that is written so for this kind of agent, or nothing when none is. */
    public static OptionalLong id(Kind kind, String shown) {
        if (kind == Kind.BRUKER) {
            return BrukerId.parse(shown);
        }
        Matcher mentor = MENTOR.matcher(shown);
        if (kind == Kind.MENTOR) {
            return mentor.matches()
                    ? OptionalLong.of(
                            Mentor.PER_EMPLOYER * Long.parseLong(mentor.group(1)) + Long.parseLong(mentor.group(2)) - 1)
                    : OptionalLong.empty();
        }
        return shown.matches("[1-9]\\d{0,8}") ? OptionalLong.of(Long.parseLong(shown)) : OptionalLong.empty();
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
