package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** B14: the course of a job. */
class JobCourseTest {
    private TestSociety office;

    @BeforeEach
    void open() {
        office = TestSociety.of();
        office.veileder();
        for (int i = 0; i < 60; i++) {
            office.next();
        }
    }

    private double rate(Risk risk, State state, Consumer<Bruker> then) {
        Bruker bruker = office.bruker();
        office.society.move(bruker, state, office.week.number());
        bruker.employer = office.employer();
        bruker.placement.jobSince = office.week.number();
        bruker.placement.adequacy = 0.5;
        bruker.placement.interestMatch = 0.5;
        then.accept(bruker);
        new Mechanisms(office.settings).jobs.act(office.week);
        return bruker.rate[risk.ordinal()];
    }

    private double ends(Consumer<Bruker> then) {
        return rate(Risk.JOB_ENDS, State.WORK, then);
    }

    @Test
    void supportInterestAndHealthMakeJobsLast() {
        assertThat(ends(bruker -> bruker.placement.adequacy = 1))
                .isLessThan(ends(bruker -> bruker.placement.adequacy = 0));
        assertThat(ends(bruker -> bruker.placement.interestMatch = 1))
                .isLessThan(ends(bruker -> bruker.placement.interestMatch = 0.6));
        assertThat(ends(bruker -> bruker.healthLogit = 1)).isLessThan(ends(bruker -> bruker.healthLogit = -1));
    }

    @Test
    void aJobIsTemporaryFirstAndLastingLater() {
        double temporary = ends(bruker -> bruker.placement.jobSince = office.week.number() - 25);
        double lasting = ends(bruker -> bruker.placement.jobSince = office.week.number() - 26);
        assertThat(temporary).isEqualTo(ends(bruker -> {}));
        assertThat(lasting).isEqualTo(temporary * office.settings.get("job.lasting_share"), within(1e-12));
    }

    @Test
    void partTimeBecomesFullTimeSoonerInGoodHealth() {
        double well = rate(Risk.FULL_TIME, State.PART_TIME, bruker -> bruker.healthLogit = 1);
        assertThat(well).isGreaterThan(rate(Risk.FULL_TIME, State.PART_TIME, bruker -> bruker.healthLogit = -1));
        assertThat(rate(Risk.FULL_TIME, State.WORK, bruker -> {})).isZero();
    }

    @Test
    void educationTakesAboutAsLongAsTheDictionarySays() {
        double years = office.settings.get("education.years");
        assertThat(rate(Risk.EDUCATION_ENDS, State.EDUCATION, bruker -> {})).isEqualTo(1 / (52 * years), within(1e-12));
        assertThat(rate(Risk.EDUCATION_ENDS, State.WAITING, bruker -> {})).isZero();
    }

    @Test
    void onlyJobsEndAndPayWages() {
        assertThat(rate(Risk.JOB_ENDS, State.PLACEMENT, bruker -> bruker.weeklyWage = 5000))
                .isZero();
        assertThat(office.ledger.kroner().paid(Purpose.WAGE)).isZero();
        ends(bruker -> bruker.weeklyWage = 5000);
        assertThat(office.ledger.kroner().paid(Purpose.WAGE)).isEqualTo(5000);
    }
}
