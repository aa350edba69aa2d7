package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Task;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.Test;

/** B4. */
class MotivationTest {
    private static final int YEARS = 156;

    private TestSociety office;
    private Mechanisms all;

    private Bruker bruker(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.B4=on", "parameters.motivation.contact_wanted_spread=0")
                .with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
        return office.bruker();
    }

    /** Motivation after some years with so many talks and things done for one in each week, in turn. */
    private double after(double talks, double done, String... sets) {
        Bruker bruker = bruker(sets);
        double dueTalks = 0;
        double dueDone = 0;
        for (int week = 0; week < YEARS; week++) {
            dueTalks += talks;
            dueDone += done;
            for (; dueTalks >= 1; dueTalks--) {
                all.motivation.talk(bruker);
            }
            for (; dueDone >= 1; dueDone--) {
                all.motivation.doFor(bruker);
            }
            office.act("motivation");
            assertThat(bruker.motivation).isBetween(0.0, 1.0);
        }
        return bruker.motivation;
    }

    @Test
    void offMotivationStaysThePersonsOwnWhateverHappens() {
        String off = "mechanisms.B4=off";
        assertThat(after(0, 0, off)).isEqualTo(0.5);
        assertThat(after(7, 7, off)).isEqualTo(0.5);
        Bruker bruker = bruker(off);
        all.motivation.jolt(bruker, -3);
        all.motivation.draw(bruker, 3);
        assertThat(bruker.motivation).isEqualTo(0.5);
        TestRuns still = TestRuns.shipped("scenarios/hybrid.yaml", off);
        assertThat(still.run().society().brukere())
                .allSatisfy(each -> assertThat(each.motivation).isEqualTo(each.spec.motivation()));
    }

    @Test
    void silenceLeadsToPassivityAndContactAsWantedMotivatesMost() {
        double wanted = 1.25;
        assertThat(after(0, 0)).isLessThan(after(0.1, 0)).isLessThan(0.5);
        assertThat(after(0.1, 0)).isLessThan(after(0.5, 0));
        assertThat(after(0.5, 0)).isLessThan(after(wanted, 0));
        assertThat(after(7, 0)).isLessThan(after(wanted, 0));
    }

    @Test
    void contactWantedIsHighWeeklyOrMoreForMost() {
        bruker("parameters.motivation.contact_wanted_spread=0.5");
        int weekly = 0;
        int monthly = 0;
        for (int i = 0; i < 1_000; i++) {
            double wanted = office.bruker().talksWanted;
            weekly += wanted >= 1 ? 1 : 0;
            monthly += wanted >= 0.25 ? 1 : 0;
        }
        assertThat(weekly).isBetween(600, 750);
        assertThat(monthly).isGreaterThan(970);
    }

    @Test
    void someHelpMotivatesButHavingEverythingDoneTakesOwnershipAway() {
        assertThat(after(1, 0.08)).isGreaterThan(after(1, 0));
        assertThat(after(1, 1)).isLessThan(after(1, 0));
        assertThat(after(1, 3)).isLessThan(after(1, 1));
    }

    @Test
    void twoLeversAndMoreIsLostByDoingThanByTalking() {
        double best = after(1, 0);
        double talkedAt = after(4, 0);
        double doneFor = after(1, 4);
        assertThat(best - doneFor).isGreaterThan(best - talkedAt);
        assertThat(talkedAt).as("the one does not undo the other").isGreaterThan(after(4, 4));
    }

    @Test
    void aComfortableBenefitDampens() {
        Bruker comfortable = bruker();
        Bruker pinched = office.bruker(who -> who.benefit = Benefit.SOSIALSTONAD);
        office.act(40, "motivation");
        assertThat(comfortable.motivation).isLessThan(pinched.motivation);
    }

    @Test
    void whatPushesEndsAndTheLevelGoesBackToThePersonsOwn() {
        String still = "parameters.motivation.contact_effect=0.2";
        Bruker bruker = bruker("parameters.motivation.ownership_effect=0.2", still);
        double before = all.motivation.effect(bruker);
        all.motivation.jolt(bruker, -2);
        assertThat(bruker.motivation).isCloseTo(1 / (1 + StrictMath.exp(2)), within(1e-12));
        Bruker other = office.bruker();
        office.act(YEARS, "motivation");
        assertThat(bruker.motivation).isCloseTo(other.motivation, within(1e-3));
        assertThat(before).isNotEqualTo(all.motivation.effect(bruker));
    }

    @Test
    void somethingThatLastsDrawsToThatManyLogits() {
        Bruker bruker = bruker();
        for (int week = 0; week < YEARS; week++) {
            bruker.motivation += 0.05 * (bruker.spec.motivation() - bruker.motivation);
            all.motivation.draw(bruker, 0.4);
        }
        assertThat(StrictMath.log(bruker.motivation / (1 - bruker.motivation))).isCloseTo(0.4, within(0.05));
    }

    @Test
    void whatVeilederesDoIsFelt() {
        Bruker bruker = bruker("contact.digital_share=0");
        for (Task talk : new Task[] {Task.CONTACT, Task.KARTLEGGING, Task.BRUKER_CALL}) {
            double before = bruker.talksFelt;
            all.casework.done(office.week, bruker, talk, false);
            assertThat(bruker.talksFelt).as(talk.name()).isGreaterThan(before);
        }
        assertThat(bruker.doneFor).isZero();
        Employer employer = office.employer();
        bruker.ordered = Measure.ARBEIDSTRENING;
        bruker.granted = true;
        all.casework.done(office.week, bruker, Task.EMPLOYER, false);
        assertThat(bruker.doneFor).isPositive();
        double before = bruker.talksFelt;
        all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 12);
        all.casework.done(office.week, bruker, Task.EMPLOYER, false);
        assertThat(bruker.talksFelt).isGreaterThan(before);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void theMotivatedSearchMoreAreHiredMoreAndStay() {
        assertThat(rate(Risk.OWN_JOB, "search", who -> {})).isTrue();
        assertThat(rate(Risk.BREAK_OFF, "break-offs", bruker -> {
                    Employer employer = office.employer();
                    all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 12);
                }))
                .isFalse();
        Bruker eager = bruker();
        Bruker weary = office.bruker();
        eager.motivation = 0.9;
        weary.motivation = 0.1;
        Employer employer = office.employer();
        assertThat(all.sayingYes.chance(eager, employer, Measure.ARBEIDSTRENING, false))
                .isGreaterThan(all.sayingYes.chance(weary, employer, Measure.ARBEIDSTRENING, false));
    }

    /** Whether a phase lets the risk of the motivated be higher. */
    private boolean rate(Risk risk, String phase, Consumer<Bruker> first) {
        Bruker eager = bruker();
        Bruker weary = office.bruker();
        first.accept(eager);
        first.accept(weary);
        eager.motivation = 0.9;
        weary.motivation = 0.1;
        office.kontor.tightness = 1;
        office.act(phase);
        assertThat(eager.rate[risk.ordinal()]).isNotEqualTo(weary.rate[risk.ordinal()]);
        return eager.rate[risk.ordinal()] > weary.rate[risk.ordinal()];
    }

    @Test
    void whoComesBackHasTheMotivationLeftWith() {
        Bruker bruker = bruker();
        bruker.motivation = 0.8;
        bruker.talksFelt = 3;
        all.newBrukere.comeBack(office.week, bruker);
        assertThat(bruker.motivation).isEqualTo(0.8);
        assertThat(bruker.talksFelt).isLessThan(1);
    }
}
