package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

/** A8. */
class JobbspesialistPracticeTest {
    private TestSociety office;

    private void open(int caseload, int brukere, String... more) {
        office = TestSociety.of(TestRuns.of(
                        "practice.kind=jobbspesialist",
                        "practice.jobbspesialist.count=1",
                        "practice.jobbspesialist.caseload=" + caseload,
                        "practice.jobbspesialist.staff=extra",
                        "practice.jobbspesialist.select_by=interest")
                .with(more));
        office.veileder();
        office.employer();
        for (int i = 0; i < brukere; i++) {
            double interest = 1 - i / 1000.0;
            office.bruker(who -> who.interest = interest);
        }
    }

    private Veileder ordinary() {
        return office.society.veiledere().get(0);
    }

    private Veileder specialist() {
        return office.society.veiledere().stream()
                .filter(post -> post.specialist)
                .findFirst()
                .orElseThrow();
    }

    private Bruker first() {
        return office.society.brukere().get(0);
    }

    @Test
    void theOrdinaryVeilederKeepsTheCaseWhileTheJobbspesialistHasTheContact() {
        open(5, 10);
        office.act("practice");
        assertThat(specialist().size()).isEqualTo(5);
        assertThat(specialist().closeCases).isEqualTo(5);
        assertThat(ordinary().size()).isEqualTo(10);
        assertThat(first().veileder).isSameAs(ordinary());
        assertThat(first().follower).isSameAs(specialist());
        for (Task task : Task.values()) {
            boolean casework = task == Task.DEADLINE || task == Task.KARTLEGGING || task == Task.RENEWAL;
            assertThat(first().handler(task)).isSameAs(casework ? ordinary() : specialist());
        }
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void callsThatWaitAreAnsweredByWhoHasTheContactNow() {
        open(1, 1);
        first().raise(Task.BRUKER_CALL, 1);
        first().raise(Task.DEADLINE, 1);
        office.act("practice");
        assertThat(specialist().queue(Task.BRUKER_CALL).size()).isEqualTo(1);
        assertThat(specialist().queue(Task.DEADLINE).size()).isZero();
        office.act("hours");
        assertThat(first().waits(Task.BRUKER_CALL)).isFalse();
        assertThat(first().waits(Task.DEADLINE)).isFalse();
    }

    @Test
    void aLargerCaseloadGivesEachLess() {
        double before = Double.POSITIVE_INFINITY;
        for (int caseload : new int[] {10, 30, 60}) {
            open(caseload, 60, "parameters.yes.base=-2");
            office.act(26, "practice", "tasks", "hours");
            double each = office.society.brukere().stream()
                    .filter(bruker -> bruker.follower != null)
                    .mapToInt(bruker -> bruker.counts.contacts + bruker.counts.employersAsked)
                    .average()
                    .orElseThrow();
            assertThat(each).isLessThan(before);
            before = each;
        }
    }

    @Test
    void contactGoesOnAfterAHireAndTheRoomIsNotFree() {
        open(1, 3);
        office.act("practice");
        Bruker bruker = first();
        bruker.employer = office.society.employers().get(0);
        bruker.placement.jobSince = office.week.number();
        office.society.move(bruker, State.PART_TIME, office.week.number());
        office.act(20, "practice", "tasks", "hours");
        assertThat(bruker.counts.contacts).isGreaterThan(12);
        assertThat(office.society.brukere().get(1).close()).isFalse();
        office.act(7, "practice");
        assertThat(bruker.close()).isFalse();
        assertThat(bruker.follower).isNull();
        assertThat(specialist().portfolio())
                .containsExactly(office.society.brukere().get(1));
    }

    @Test
    void theContactOutlastsAChangeOfTheOrdinaryVeileder() {
        open(1, 3);
        Veileder other = office.veileder();
        office.act("practice");
        ordinary().quitClock = 0;
        office.act("staff");
        assertThat(first().veileder).isSameAs(other);
        assertThat(first().follower).isSameAs(specialist());
        assertThat(first().close()).isTrue();
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whileTheContactStaysTrustDoesWhoeverHasTheCase() {
        open(2, 3);
        Veileder other = office.veileder();
        office.act("practice");
        Bruker known = first();
        known.trust = 0.8;
        known.employer = office.employer();
        known.employer.candidates++;
        known.measure = Measure.ARBEIDSTRENING;
        known.measureEnd = 100;
        office.kontor.taken[Measure.ARBEIDSTRENING.ordinal()]++;
        office.society.move(known, State.PLACEMENT, 1);
        double trust = known.employer.trust;
        ordinary().quitClock = 0;
        office.act("staff");
        assertThat(known.veileder).isSameAs(other);
        assertThat(known.trust).isEqualTo(0.8);
        assertThat(known.employer.trust).isEqualTo(trust);
        specialist().quitClock = 0;
        office.act("staff");
        assertThat(known.follower).isNull();
        assertThat(known.trust).isEqualTo(office.settings.get("trust.start"));
        assertThat(known.employer.trust).isLessThan(trust);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whenTheJobbspesialistQuitsTheVeilederHasTheContactAgain() {
        open(2, 3);
        office.act("practice");
        first().raise(Task.EMPLOYER_CALL, 1);
        Veileder specialist = specialist();
        specialist.quitClock = 0;
        office.act("staff");
        assertThat(specialist.size()).isZero();
        assertThat(specialist.closeCases).isZero();
        assertThat(first().follower).isNull();
        assertThat(first().handler(Task.EMPLOYER_CALL)).isSameAs(ordinary());
        assertThat(first().waits(Task.EMPLOYER_CALL)).isTrue();
        office.act("practice");
        assertThat(first().close()).isFalse();
        office.act("hours");
        assertThat(first().waits(Task.EMPLOYER_CALL)).isFalse();
    }

    @Test
    void postsFromTheOwnStaffLeaveTheOthersMore() {
        open(5, 0, "practice.jobbspesialist.staff=from_veiledere");
        Veileder second = office.veileder();
        Veileder third = office.veileder();
        for (Veileder veileder : List.of(ordinary(), second, third)) {
            for (int i = 0; i < 20; i++) {
                office.bruker(veileder, who -> {});
            }
        }
        office.act("practice");
        assertThat(third.specialist).isTrue();
        assertThat(third.size()).isEqualTo(5);
        assertThat(ordinary().size() + second.size()).isEqualTo(60);
        assertThat(ordinary().size()).isEqualTo(30);
        assertThat(office.society.brukere())
                .filteredOn(bruker -> bruker.counts.veilederChanges == 1)
                .hasSize(20);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void extraPostsLeaveEverybodyWhereTheyAre() {
        open(5, 20);
        office.act("practice");
        assertThat(office.society.veiledere()).hasSize(2);
        assertThat(ordinary().size()).isEqualTo(20);
        assertThat(office.society.brukere()).allMatch(bruker -> bruker.counts.veilederChanges == 0);
    }

    @Test
    void placeThenTrainAsksEmployersFromTheStart() {
        open(1, 1, "mechanisms.C1=off");
        office.act(2, "practice", "tasks", "hours");
        assertThat(first().counts.employersAsked).isPositive();
        assertThat(first().state()).isEqualTo(State.PLACEMENT);
        assertThat(office.faults()).isEmpty();
    }
}
