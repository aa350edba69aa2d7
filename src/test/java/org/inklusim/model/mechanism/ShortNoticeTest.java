package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.model.ledger.HoursKind;
import org.junit.jupiter.api.Test;

/** A7: who follows closely comes at short notice. */
class ShortNoticeTest {
    private TestSociety office;
    private Mechanisms all;

    private Bruker atWork(boolean close) {
        office = TestSociety.of(TestRuns.of("mechanisms.A5=off", "mechanisms.B13=on"));
        all = new Mechanisms(office.settings);
        office.veileder();
        Bruker bruker = office.bruker();
        all.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        if (close) {
            office.follow(bruker);
        }
        return bruker;
    }

    /** Visits that follow from 500 calls. */
    private int visits(boolean close, double adequacy) {
        Bruker bruker = atWork(close);
        bruker.placement.adequacy = adequacy;
        int visits = 0;
        for (int i = 0; i < 500; i++) {
            bruker.raise(Task.EMPLOYER_CALL, office.week.number());
            all.casework.done(office.week, bruker, Task.EMPLOYER_CALL, false);
            visits += bruker.waits(Task.CLOSE_EMPLOYER) || bruker.waits(Task.EMPLOYER) ? 1 : 0;
            bruker.clear(Task.CLOSE_EMPLOYER);
            office.next();
        }
        return visits;
    }

    @Test
    void theLessSupportThereIsTheMoreCallsBringAVisitAtOnce() {
        assertThat(visits(true, 1)).as("nothing is wrong").isZero();
        double more = office.settings.get("call.trouble_effect");
        for (double adequacy : new double[] {0.5, 0}) {
            double lacking = more * (1 - adequacy);
            double score = Statistics.score(visits(true, adequacy), 500, lacking / (1 + lacking));
            assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
        }
    }

    @Test
    void inStandardPracticeTheCallIsAllThereIs() {
        assertThat(visits(false, 0)).isZero();
    }

    @Test
    void whatAMentorHasSeenBringsAVisit() {
        Bruker bruker = atWork(true);
        bruker.placement.adequacy = 1;
        bruker.disturbedSince = office.week.number();
        bruker.disturbanceSeen = true;
        bruker.raise(Task.EMPLOYER_CALL, office.week.number());
        all.casework.done(office.week, bruker, Task.EMPLOYER_CALL, false);
        assertThat(bruker.waits(Task.CLOSE_EMPLOYER)).isTrue();
    }

    @Test
    void theVisitIsMadeInTheSameWeekAndTakesItsHours() {
        Bruker bruker = atWork(true);
        bruker.placement.adequacy = 1;
        bruker.disturbedSince = office.week.number();
        bruker.disturbanceSeen = true;
        bruker.lastWorkplaceContact = Bruker.NEVER;
        int now = office.week.number();
        bruker.raise(Task.EMPLOYER_CALL, now);
        office.act("hours");
        assertThat(bruker.lastWorkplaceContact).isEqualTo(now);
        assertThat(office.ledger.hours().minutes(HoursKind.EMPLOYER)).isPositive();
        assertThat(office.faults()).isEmpty();
    }
}
