package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.junit.jupiter.api.Test;

/** A7. */
class HybridPracticeTest {
    private TestSociety office;

    private Veileder open(int cases, int brukere, String... more) {
        String[] sets = new String[more.length + 2];
        sets[0] = "practice.kind=hybrid";
        sets[1] = "practice.hybrid.cases=" + cases;
        System.arraycopy(more, 0, sets, 2, more.length);
        office = TestSociety.of(sets);
        Veileder veileder = office.veileder();
        office.employer();
        for (int i = 0; i < brukere; i++) {
            double interest = 1 - i / 1000.0;
            office.bruker(who -> who.interest = interest);
        }
        return veileder;
    }

    private Bruker first() {
        return office.society.brukere().get(0);
    }

    /** Puts the first bruker to work at an employer, on trial or in a job. */
    private void place(State state) {
        Bruker bruker = first();
        bruker.employer = office.society.employers().get(0);
        bruker.employer.candidates = state.onTrial() ? 1 : 0;
        bruker.measure = state == State.PLACEMENT ? Measure.ARBEIDSTRENING : null;
        bruker.measureEnd = 1000;
        bruker.placement.since = office.week.number();
        bruker.placement.jobSince = office.week.number();
        bruker.lastWorkplaceContact = office.week.number();
        office.society.move(bruker, state, office.week.number());
    }

    @Test
    void eachVeilederFollowsSoManyOfTheOwnPortfolio() {
        Veileder one = open(3, 10);
        Veileder two = office.veileder();
        office.bruker(two, who -> {});
        office.act("practice");
        assertThat(one.closeCases).isEqualTo(3);
        assertThat(two.closeCases).isEqualTo(1);
        assertThat(office.society.brukere().subList(0, 3)).allMatch(Bruker::close);
        assertThat(office.society.brukere()).filteredOn(Bruker::close).hasSize(4);
        assertThat(first().everClose).isTrue();
    }

    @Test
    void withNoCasesItIsStandardPractice() {
        Veileder veileder = open(0, 10);
        office.act("practice");
        assertThat(veileder.closeCases).isZero();
        assertThat(office.society.brukere())
                .allMatch(bruker -> bruker.followUp.practice().equals("standard"));
    }

    @Test
    void whoIsAwayTakesNoNewCases() {
        Veileder veileder = open(3, 10);
        veileder.present = false;
        office.act("practice");
        assertThat(veileder.closeCases).isZero();
    }

    @Test
    void aCloseCaseGetsMoreAndLongerContactAndMoreIsHeardFromTheWorkplace() {
        Bruker standard = afterAYear(0);
        Bruker close = afterAYear(1);
        assertThat(close.counts.contacts).isGreaterThan(3 * standard.counts.contacts);
        assertThat(close.placement.insight).isGreaterThan(2 * standard.placement.insight);
        assertThat(close.trust).isGreaterThan(standard.trust);
    }

    private Bruker afterAYear(int cases) {
        open(cases, 60, "parameters.trust.disbelief_per_contact=0");
        office.act("practice");
        place(State.PLACEMENT);
        int talks = 0;
        for (int week = 0; week < 52; week++) {
            int before = first().lastWorkplaceContact;
            office.act("practice", "relation", "tasks", "hours", "support");
            talks += first().lastWorkplaceContact > before ? 1 : 0;
        }
        assertThat(talks).isBetween(cases == 0 ? 2 : 12, cases == 0 ? 6 : 26);
        return first();
    }

    @Test
    void whatDisturbsACloseCaseIsDetectedEarlier() {
        assertThat(weeksUntilKnown(1)).isLessThan(0.5 * weeksUntilKnown(0));
    }

    /** Mean weeks until the office knows of trouble outside work, or has cleared it, half a year at the most. */
    private double weeksUntilKnown(int cases) {
        int weeks = 0;
        for (int seed = 1; seed <= 40; seed++) {
            open(cases, 60, "mechanisms.B13=on", "parameters.disturbance.weeks=52");
            office.act(seed, "tasks", "hours");
            office.act("practice");
            place(State.PLACEMENT);
            first().disturbedSince = office.week.number();
            for (int week = 0; week < 26 && first().disturbed() && !first().disturbanceKnown; week++) {
                office.act("practice", "tasks", "hours");
                weeks++;
            }
        }
        return weeks / 40.0;
    }

    @Test
    void contactGoesOnAfterAHireAndEndsWhenTheJobHasLasted() {
        Veileder veileder = open(1, 5);
        office.act("practice");
        place(State.PART_TIME);
        int months = (int) office.settings.get("close.after_hire_months");
        int weeks = months * 52 / 12;
        for (int week = 0; week < weeks; week++) {
            office.act("practice", "tasks", "hours");
            assertThat(first().close()).isTrue();
        }
        int contacts = first().counts.contacts;
        assertThat(contacts).isGreaterThan(weeks / 2);
        assertThat(first().lastWorkplaceContact).isGreaterThan(weeks - 6);
        office.act("practice");
        assertThat(first().close()).isFalse();
        assertThat(veileder.closeCases).isEqualTo(1);
        assertThat(office.society.brukere().get(1).close()).isTrue();
    }

    @Test
    void aCloseCaseGoesBeforeTheQueue() {
        Veileder veileder = open(1, 60);
        office.act("practice");
        for (Bruker bruker : office.society.brukere()) {
            bruker.lastContact = Bruker.NEVER;
        }
        office.act("tasks", "hours");
        assertThat(first().counts.contacts).isEqualTo(1);
        assertThat(first().waits(Task.CLOSE_CONTACT)).isFalse();
        assertThat(veileder.queue(Task.CONTACT).size()).isGreaterThan(20);
    }

    @Test
    void theRestGetsLess() {
        int before = Integer.MAX_VALUE;
        for (int cases : new int[] {0, 5, 15}) {
            open(cases, 100);
            for (int week = 0; week < 52; week++) {
                office.act("practice", "tasks", "hours");
            }
            int rest = 0;
            for (Bruker bruker : office.society.brukere()) {
                rest += bruker.everClose ? 0 : bruker.counts.contacts;
            }
            int others = 100
                    - (int) office.society.brukere().stream()
                            .filter(bruker -> bruker.everClose)
                            .count();
            assertThat(100 * rest / others).isLessThan(before);
            before = 100 * rest / others;
            long booked = 0;
            for (HoursKind kind : HoursKind.values()) {
                booked += office.ledger.hours().minutes(kind);
            }
            assertThat(booked).isEqualTo(office.ledger.hours().paid());
            assertThat(office.ledger.hours().beyond()).isZero();
        }
    }

    @Test
    void aMeasureOrderedElsewhereDoesNotHoldUpTheSearch() {
        open(1, 1, "mechanisms.C1=off");
        first().ordered = Measure.AMO;
        first().granted = true;
        office.kontor.waiting[Measure.AMO.ordinal()].add(first());
        office.kontor.taken[Measure.AMO.ordinal()] = 1000;
        office.act(4, "practice", "tasks", "hours");
        assertThat(first().state()).isEqualTo(State.PLACEMENT);
    }

    @Test
    void anotherVeilederMustStartAnew() {
        Veileder one = open(1, 1);
        Veileder two = office.veileder();
        office.act("practice");
        assertThat(one.closeCases).isEqualTo(1);
        one.quitClock = 0;
        office.act("staff");
        assertThat(one.closeCases).isZero();
        assertThat(first().veileder).isSameAs(two);
        assertThat(first().close()).isFalse();
        assertThat(first().waits(Task.CLOSE_CONTACT)).isFalse();
        assertThat(office.faults()).isEmpty();
    }
}
