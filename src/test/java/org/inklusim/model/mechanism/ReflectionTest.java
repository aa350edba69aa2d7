package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.junit.jupiter.api.Test;

class ReflectionTest {
    private TestSociety office;

    /** An office in which all have close cases, and the first knows and believes more than the others. */
    private void open(int posts, String... sets) {
        office = TestSociety.of(
                TestRuns.of("mechanisms.A11=on", "office.leader_support=1", "office.reflection_meetings_per_month=20")
                        .with(sets));
        for (int i = 0; i < posts; i++) {
            Veileder veileder = office.veileder();
            veileder.closeCases = 2;
            Arrays.fill(veileder.nik, i == 0 ? 0.9 : 0.3);
            veileder.belief = i == 0 ? 0.8 : 0.2;
        }
    }

    private Veileder veileder(int place) {
        return office.society.veiledere().get(place);
    }

    /** Competence of the others after half a year. */
    private double spread(String... sets) {
        open(4, sets);
        office.act(26, "reflection");
        assertThat(veileder(0).nik[1]).as("the best loses nothing").isEqualTo(0.9);
        return veileder(3).nik[1];
    }

    /** Participants' minutes in half a year. */
    private long minutes(double load, String... sets) {
        open(4, sets);
        office.society.veiledere().forEach(veileder -> veileder.load = load);
        long minutes = 0;
        for (int week = 0; week < 26; week++) {
            office.act("reflection");
            minutes += office.society.veiledere().stream()
                    .mapToInt(veileder -> veileder.reflection)
                    .sum();
        }
        return minutes;
    }

    @Test
    void offNobodyMeets() {
        assertThat(minutes(0, "mechanisms.A11=off")).isZero();
        assertThat(spread("mechanisms.A11=off")).isEqualTo(0.3);
        assertThat(veileder(3).belief).isEqualTo(0.2);
    }

    @Test
    void moreMeetingsSpreadCompetenceFaster() {
        double none = spread("office.reflection_meetings_per_month=0");
        double some = spread("office.reflection_meetings_per_month=1");
        double many = spread("office.reflection_meetings_per_month=4");
        assertThat(none).isEqualTo(0.3);
        assertThat(some).isGreaterThan(none);
        assertThat(many).isGreaterThan(some).isLessThan(0.9);
    }

    @Test
    void beliefMovesToo() {
        spread();
        assertThat(veileder(3).belief).isGreaterThan(0.3).isLessThan(0.8);
        assertThat(veileder(0).belief).isEqualTo(0.8);
    }

    @Test
    void theyNeedTheLeadersSupport() {
        assertThat(minutes(0, "office.leader_support=0")).isZero();
        long little = minutes(0, "office.leader_support=0.3", "office.reflection_meetings_per_month=3");
        long full = minutes(0, "office.leader_support=1", "office.reflection_meetings_per_month=3");
        assertThat(little).isPositive().isLessThan(full);
    }

    @Test
    void withoutTheLeadersSupportTheyHangOnEnthusiasts() {
        assertThat(meetings(0, 0.9)).isZero();
        int one = meetings(1, 0.9);
        int all = meetings(4, 0.9);
        assertThat(one).isPositive().isLessThan(all);
        assertThat(meetings(4, 0.4)).as("none of them thinks place-then-train").isZero();
        assertThat(meetings(4, 0.9, "mechanisms.A12=off")).isZero();
    }

    /** Meetings in 300 weeks without a leader's support, of four with cases, some of whom believe so much. */
    private int meetings(int some, double belief, String... sets) {
        String[] all = Arrays.copyOf(sets, sets.length + 3);
        all[sets.length] = "office.leader_support=0";
        all[sets.length + 1] = "office.reflection_meetings_per_month=2";
        all[sets.length + 2] = sets.length == 0 ? "mechanisms.A12=on" : sets[0];
        open(4, all);
        int meetings = 0;
        for (int week = 0; week < 300; week++) {
            for (int i = 0; i < 4; i++) {
                veileder(i).belief = i < some ? belief : 0.1;
            }
            office.act("reflection");
            meetings += veileder(0).reflection > 0 ? 1 : 0;
        }
        return meetings;
    }

    @Test
    void theyNeedTwoWithCasesOfTheirOwn() {
        open(4);
        for (int i = 1; i < 4; i++) {
            veileder(i).closeCases = 0;
        }
        office.act("reflection");
        assertThat(office.society.veiledere()).allMatch(veileder -> veileder.reflection == 0);
        veileder(3).closeCases = 1;
        office.act("reflection");
        assertThat(veileder(3).nik[0]).isGreaterThan(0.3);
        assertThat(veileder(0).reflection).isPositive();
        assertThat(veileder(1).reflection).isZero();
        assertThat(veileder(1).nik[0]).as("who has no case does not take part").isEqualTo(0.3);
        veileder(3).present = false;
        double before = veileder(3).nik[0];
        office.act("reflection");
        assertThat(veileder(3).nik[0]).isEqualTo(before);
    }

    @Test
    void overdueWorkCrowdsThemOut() {
        long free = minutes(1);
        assertThat(minutes(2)).isPositive().isLessThan(free);
        assertThat(minutes(50)).isLessThan(free / 10);
    }

    @Test
    void theyCostHours() {
        long without = meetingMinutes("mechanisms.A11=off");
        long with = meetingMinutes();
        assertThat(with - without).isEqualTo(4 * Math.round(office.settings.get("reflection.minutes")));
    }

    private long meetingMinutes(String... sets) {
        open(4, sets);
        office.act("reflection", "hours");
        assertThat(office.faults()).isEmpty();
        return office.ledger.hours().minutes(HoursKind.MEETING);
    }

    @Test
    void aRunWithoutCloseCasesHasNone() {
        TestRuns runs = TestRuns.of("practice.kind=hybrid", "practice.hybrid.cases=0", "mechanisms.A1=on");
        assertThat(runs.run().text())
                .isEqualTo(runs.with("office.reflection_meetings_per_month=20")
                        .run()
                        .text());
    }
}
