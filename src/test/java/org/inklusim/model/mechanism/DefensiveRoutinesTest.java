package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.junit.jupiter.api.Test;

class DefensiveRoutinesTest {
    private TestSociety office;
    private Mechanisms wired;

    private Veileder open(double strength, String... sets) {
        office = TestSociety.of(TestRuns.of(
                        "mechanisms.A10=on",
                        "mechanisms.A11=on",
                        "mechanisms.A13=on",
                        "office.leader_support=1",
                        "office.reflection_meetings_per_month=20",
                        "office.defensive_routines=" + strength)
                .with(sets));
        wired = new Mechanisms(office.settings);
        Veileder veileder = office.veileder();
        Arrays.fill(veileder.nik, 0.3);
        return veileder;
    }

    @Test
    void offThereAreNone() {
        Veileder veileder = open(1, "mechanisms.A13=off");
        assertThat(wired.defence.learning(veileder.kontor)).isEqualTo(1);
        assertThat(wired.defence.minutes(veileder.kontor)).isZero();
        assertThat(learnt(1, "mechanisms.A13=off")).isEqualTo(learnt(0));
        assertThat(spread(1, "mechanisms.A13=off")).isEqualTo(spread(0));
    }

    @Test
    void theySlowLearningDown() {
        assertThat(learnt(1)).isZero();
        assertThat(learnt(0.5)).isPositive().isLessThan(learnt(0));
    }

    private double learnt(double strength, String... sets) {
        Veileder veileder = open(strength, sets);
        wired.competence.learn(veileder, Skill.KARTLEGGING, true);
        return veileder.nik[0] - 0.3;
    }

    @Test
    void theyKeepReflectionFromSpreadingWhatIsKnown() {
        assertThat(spread(1)).isZero();
        assertThat(spread(0.5)).isPositive().isLessThan(spread(0));
    }

    private double spread(double strength, String... sets) {
        Veileder one = open(strength, sets);
        Veileder best = office.veileder();
        Arrays.fill(best.nik, 0.9);
        one.closeCases = 1;
        best.closeCases = 1;
        office.act("reflection");
        return one.nik[0] - 0.3;
    }

    @Test
    void theyEatTime() {
        long none = meetings(0);
        assertThat(meetings(0.5)).isGreaterThan(none);
        assertThat(meetings(1) - none).isEqualTo(Math.round(office.settings.get("defensive.minutes_per_week")));
    }

    private long meetings(double strength) {
        open(strength);
        office.act("hours");
        assertThat(office.faults()).isEmpty();
        return office.ledger.hours().minutes(HoursKind.MEETING);
    }
}
