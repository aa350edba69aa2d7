package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTest {
    private final TestSociety office = TestSociety.of();

    private Agent agent(Subject.Kind kind) {
        Employer employer = office.employer();
        return switch (kind) {
            case BRUKER -> {
                office.veileder();
                yield office.bruker();
            }
            case VEILEDER -> office.veileder();
            case EMPLOYER -> employer;
            case MENTOR -> employer.ask(Mentor.Role.LEADER);
            default -> office.kontor;
        };
    }

    @Test
    void everyLevelBelongsToOneKindOfAgent() {
        assertThat(of(Subject.Kind.BRUKER))
                .containsExactly(Level.TRUST, Level.MOTIVATION, Level.HEALTH, Level.READINESS, Level.SKILL);
        assertThat(of(Subject.Kind.VEILEDER)).containsExactly(Level.PORTFOLIO, Level.LOAD, Level.STRAIN, Level.MASTERY);
        assertThat(of(Subject.Kind.EMPLOYER)).containsExactly(Level.EMPLOYER_TRUST, Level.CANDIDATES);
        assertThat(of(Subject.Kind.MENTOR)).containsExactly(Level.MENTOR_STRAIN, Level.KNOWLEDGE);
        assertThat(of(Subject.Kind.KONTOR)).isEmpty();
    }

    private List<Level> of(Subject.Kind kind) {
        Agent agent = agent(kind);
        return Arrays.stream(Level.values())
                .filter(level -> !Double.isNaN(level.value(agent)))
                .toList();
    }

    @Test
    void theLevelsOfAMentorAreTheOwn() {
        Mentor mentor = office.employer().ask(Mentor.Role.COLLEAGUE);
        mentor.strain = 0.7;
        mentor.knowledge = 0.4;
        assertThat(Level.MENTOR_STRAIN.value(mentor)).isEqualTo(0.7);
        assertThat(Level.KNOWLEDGE.value(mentor)).isEqualTo(0.4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLevelHasWords(Language language) {
        for (Level level : Level.values()) {
            assertThat(Messages.in(language).keys()).contains("level." + level + ".up", "level." + level + ".down");
        }
    }
}
