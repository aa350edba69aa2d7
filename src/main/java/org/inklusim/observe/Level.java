package org.inklusim.observe;

import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Veileder;

/** Levels of an agent that a record follows, each 0–1 unless it says otherwise. */
public enum Level {
    TRUST(Subject.Kind.BRUKER),
    MOTIVATION(Subject.Kind.BRUKER),
    HEALTH(Subject.Kind.BRUKER),
    READINESS(Subject.Kind.BRUKER),
    SKILL(Subject.Kind.BRUKER),
    /** Brukere in the portfolio. */
    PORTFOLIO(Subject.Kind.VEILEDER),
    /** Work due against the hours there were; may be above 1. */
    LOAD(Subject.Kind.VEILEDER),
    STRAIN(Subject.Kind.VEILEDER),
    MASTERY(Subject.Kind.VEILEDER),
    EMPLOYER_TRUST(Subject.Kind.EMPLOYER),
    /** Candidates at the employer. */
    CANDIDATES(Subject.Kind.EMPLOYER),
    MENTOR_STRAIN(Subject.Kind.MENTOR),
    /** What a mentor knows of how to help. */
    KNOWLEDGE(Subject.Kind.MENTOR);

    private final Subject.Kind of;

    Level(Subject.Kind of) {
        this.of = of;
    }

    /** The kind of agent that has it. */
    public Subject.Kind of() {
        return of;
    }

    /** The level of an agent; NaN when agents of this kind have none. */
    double value(Agent agent) {
        if (agent instanceof Bruker bruker) {
            return value(bruker);
        } else if (agent instanceof Veileder veileder) {
            return value(veileder);
        }
        if (agent instanceof Mentor mentor) {
            return value(mentor);
        }
        return agent instanceof Employer employer ? value(employer) : Double.NaN;
    }

    private double value(Bruker bruker) {
        return switch (this) {
            case TRUST -> bruker.trust;
            case MOTIVATION -> bruker.motivation;
            case HEALTH -> bruker.health;
            case READINESS -> bruker.readiness;
            case SKILL -> bruker.skill;
            default -> Double.NaN;
        };
    }

    private double value(Veileder veileder) {
        return switch (this) {
            case PORTFOLIO -> veileder.size();
            case LOAD -> veileder.load;
            case STRAIN -> veileder.strain;
            case MASTERY -> veileder.mastery;
            default -> Double.NaN;
        };
    }

    private double value(Mentor mentor) {
        return switch (this) {
            case MENTOR_STRAIN -> mentor.strain;
            case KNOWLEDGE -> mentor.knowledge;
            default -> Double.NaN;
        };
    }

    private double value(Employer employer) {
        return switch (this) {
            case EMPLOYER_TRUST -> employer.trust;
            case CANDIDATES -> employer.candidates;
            default -> Double.NaN;
        };
    }
}
