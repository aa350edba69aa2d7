package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @EnumSource(Level.class)
    void whoHasALevelAndNobodyElseHasAValue(Level level) {
        for (Subject.Kind kind : new Subject.Kind[] {
            Subject.Kind.BRUKER, Subject.Kind.VEILEDER, Subject.Kind.EMPLOYER, Subject.Kind.MENTOR, Subject.Kind.KONTOR
        }) {
            assertThat(Double.isNaN(level.value(agent(kind)))).isEqualTo(kind != level.of());
        }
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
