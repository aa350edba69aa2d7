package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.junit.jupiter.api.Test;

/** A7 and A8 on the same persons. */
class CloseFollowUpTest {
    private static final int CASES = 5;

    private TestSociety office;

    private void open(String practice, String... more) {
        office = TestSociety.of(TestRuns.of(
                        "practice.kind=" + practice,
                        "practice.hybrid.cases=" + CASES,
                        "practice.jobbspesialist.count=1",
                        "practice.jobbspesialist.caseload=" + CASES,
                        "practice.jobbspesialist.staff=extra",
                        "parameters.contact.extra_share=0")
                .with(more));
        office.veileder();
        office.employer();
        for (int i = 0; i < CASES; i++) {
            office.bruker();
        }
        office.act("practice");
        assertThat(office.society.brukere())
                .allMatch(bruker -> bruker.followUp.practice().equals(practice));
    }

    /** Employers asked for the five in half a year in which all say no. */
    private int asked(String practice, String... more) {
        open(practice, more);
        for (Employer employer : office.society.employers()) {
            employer.candidates = employer.places;
        }
        office.act(26, "practice", "tasks", "hours");
        return office.society.brukere().stream()
                .mapToInt(bruker -> bruker.counts.employersAsked)
                .sum();
    }

    /** What is known of the workplaces of the five after half a year on trial. */
    private double insight(String practice, String... more) {
        open(practice, more);
        Employer employer = office.society.employers().get(0);
        for (Bruker bruker : office.society.brukere()) {
            bruker.employer = employer;
            employer.candidates++;
            bruker.measure = Measure.ARBEIDSTRENING;
            bruker.measureEnd = 1000;
            bruker.placement.since = office.week.number();
            bruker.lastWorkplaceContact = office.week.number();
            office.society.move(bruker, State.PLACEMENT, office.week.number());
        }
        office.act(12, "practice", "tasks", "hours");
        return office.society.brukere().stream()
                .mapToDouble(bruker -> bruker.placement.insight)
                .average()
                .orElseThrow();
    }

    @Test
    void aJobbspesialistAsksMoreEmployersForTheSamePersons() {
        assertThat(asked("jobbspesialist")).isGreaterThan(asked("hybrid"));
    }

    @Test
    void aJobbspesialistLearnsMoreAtTheWorkplacesOfTheSamePersons() {
        assertThat(insight("jobbspesialist")).isGreaterThan(insight("hybrid"));
    }

    @Test
    void aJobbspesialistThinksOfMoreEmployers() {
        open("hybrid");
        int hybrid = office.society.brukere().get(0).followUp.reach();
        open("jobbspesialist");
        assertThat(office.society.brukere().get(0).followUp.reach()).isGreaterThan(hybrid);
    }

    @Test
    void atTheSameDepthBothDoTheSame() {
        String[] same = {
            "parameters.workplace.specialist_weeks=3",
            "parameters.search.specialist_weeks=2",
            "parameters.search.specialist_reach=4",
            "parameters.insight.specialist_share=0.4"
        };
        assertThat(insight("jobbspesialist", same)).isEqualTo(insight("hybrid", same));
        assertThat(asked("jobbspesialist", same)).isEqualTo(asked("hybrid", same));
    }
}
