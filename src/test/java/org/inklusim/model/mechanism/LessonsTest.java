package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.population.Education;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people make of how measures end. */
class LessonsTest {
    private static final int WEEKS = 10;

    private final TestSociety office = TestSociety.of(TestRuns.of("mechanisms.B8=on"));
    private final Mechanisms all = new Mechanisms(office.settings);

    private Bruker in(Measure measure) {
        if (office.society.veiledere().isEmpty()) {
            office.veileder();
        }
        Bruker bruker = office.bruker(who -> who.education = Education.COMPULSORY);
        if (measure.needsEmployer()) {
            all.workplaces.begin(office.week, bruker, office.employer(), measure, WEEKS);
        } else {
            all.workplaces.enter(office.week, bruker, measure, WEEKS);
        }
        return bruker;
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void trainingCarriedThroughEndsInAQualificationWhereItHoldsOne(Measure measure) {
        Bruker carried = in(measure);
        Bruker broken = in(measure);
        Bruker refused = in(measure);
        all.workplaces.end(office.week, broken, true);
        all.workplaces.end(office.week, refused, false);
        for (int i = 0; i < WEEKS; i++) {
            office.next();
        }
        all.workplaces.end(office.week, carried, false);
        assertThat(carried.certificate).isEqualTo(measure.education());
        int steps = measure == Measure.HIGHER_EDUCATION ? 2 : measure.education() ? 1 : 0;
        assertThat(carried.education).isEqualTo(steps);
        assertThat(broken.education).isZero();
        assertThat(broken.certificate).isFalse();
        assertThat(refused.certificate).isFalse();
    }

    @Test
    void aGrantNotRenewedIsNoFailureAndNoSuccess() {
        Bruker bruker = in(Measure.AMO);
        double before = bruker.efficacy;
        all.workplaces.end(office.week, bruker, false);
        assertThat(bruker.efficacy).isEqualTo(before);
    }
}
