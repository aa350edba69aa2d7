package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** A17. */
class SellingOrLevellingTest {
    private static final double SELLS = 2;
    private static final double LEVELS = -2;

    private TestSociety office;
    private Mechanisms wired;
    private SellingOrLevelling selling;

    private void open(String... sets) {
        office = TestSociety.of(
                TestRuns.of("mechanisms.A17=on", "mechanisms.C16=on").with(sets));
        office.veileder();
        wired = new Mechanisms(office.settings);
        selling = new SellingOrLevelling(office.settings);
    }

    private Bruker bruker(double habit) {
        Veileder veileder = office.veileder();
        veileder.sells = habit;
        return office.bruker(veileder, who -> who.needs(Need.MENTAL_HEALTH, Need.SOCIAL));
    }

    private Bruker placed(double habit) {
        Bruker bruker = bruker(habit);
        wired.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 60);
        return bruker;
    }

    @Test
    void veiledereDifferInHabitAndTheCompetentLevel() {
        open();
        double[] habits = new double[400];
        for (int i = 0; i < habits.length; i++) {
            habits[i] = selling.talksDown(office.veileder());
        }
        Arrays.sort(habits);
        assertThat(habits[200]).isCloseTo(office.settings.get("selling.habit"), within(0.05));
        assertThat(habits[350] - habits[50]).isGreaterThan(0.3);
        assertThat(habits[0]).isPositive();
        assertThat(habits[399]).isLessThan(1);
        Veileder veileder = office.veileder();
        Arrays.fill(veileder.nik, 0.1);
        double beginner = selling.talksDown(veileder);
        Arrays.fill(veileder.nik, 0.9);
        assertThat(selling.talksDown(veileder)).isLessThan(beginner);
    }

    @Test
    void sellingWinsAYesNow() {
        open();
        Employer employer = office.employer();
        SayingYes yes = wired.sayingYes;
        double levelled = yes.chance(bruker(LEVELS), employer, Measure.ARBEIDSTRENING, false);
        double usual = yes.chance(bruker(0), employer, Measure.ARBEIDSTRENING, false);
        double sold = yes.chance(bruker(SELLS), employer, Measure.ARBEIDSTRENING, false);
        assertThat(usual).isGreaterThan(levelled);
        assertThat(sold).isGreaterThan(usual);
        Bruker middling = bruker(0);
        Arrays.fill(middling.veileder.nik, 0.5);
        assertThat(selling.yes(middling)).as("centred at the usual habit").isCloseTo(0, within(1e-12));
        Bruker able = bruker(SELLS);
        able.supportNeed = 0;
        assertThat(selling.yes(able)).as("there is nothing to talk down").isZero();
    }

    @Test
    void whatWasHiddenComesOutAsConflict() {
        assertThat(conflicts(SELLS)).isGreaterThan(1.3 * conflicts(0));
        assertThat(conflicts(LEVELS)).isLessThan(0.85 * conflicts(0));
    }

    /** How far the clock of conflicts runs in a week. */
    private double conflicts(double habit) {
        open();
        Bruker bruker = placed(habit);
        double before = Hazards.left(office.random, bruker, Risk.CONFLICT);
        office.act("work", "accounts");
        assertThat(office.faults()).isEmpty();
        return before - bruker.clock[Risk.CONFLICT.ordinal()];
    }

    @Test
    void itCostsTheEmployersTrustAndTheNextYes() {
        open();
        Bruker sold = placed(SELLS);
        Bruker levelled = placed(LEVELS);
        Bruker next = bruker(0);
        double before = sold.employer.trust;
        double yes = wired.sayingYes.chance(next, sold.employer, Measure.ARBEIDSTRENING, false);
        office.act(26, "work", "accounts");
        assertThat(sold.employer.trust).isLessThan(before).isPositive();
        assertThat(levelled.employer.trust).isGreaterThan(before).isLessThan(1);
        sold.employer.candidates = 0;
        assertThat(wired.sayingYes.chance(next, sold.employer, Measure.ARBEIDSTRENING, false))
                .isLessThan(yes);
        assertThat(wired.sayingYes.chance(next, levelled.employer, Measure.ARBEIDSTRENING, false))
                .isGreaterThan(yes);
    }

    @Test
    void trustStaysWhereEmployersDoNotReact() {
        open("mechanisms.C1=off");
        Bruker sold = placed(SELLS);
        office.act(5, "work", "accounts");
        assertThat(sold.employer.trust).isEqualTo(0.5);
    }

    @Test
    void offEverybodyTellsAsMuchAsIsUsual() {
        open("mechanisms.A17=off");
        Bruker sold = placed(SELLS);
        assertThat(selling.talksDown(sold.veileder)).isEqualTo(office.settings.get("selling.habit"));
        assertThat(selling.yes(sold)).isZero();
        assertThat(selling.conflict(sold)).isZero();
        double trust = sold.employer.trust;
        selling.show(sold);
        assertThat(sold.employer.trust).isEqualTo(trust);
        open();
        Bruker usual = placed(0);
        Arrays.fill(usual.veileder.nik, 0.5);
        usual.placement.talkedDown = office.settings.get("selling.habit");
        assertThat(selling.conflict(usual)).as("the usual is the middle").isZero();
    }
}
