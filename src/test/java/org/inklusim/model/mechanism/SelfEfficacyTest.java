package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** B8. */
class SelfEfficacyTest {
    private static final int WEEKS = 20;

    private TestSociety office;
    private Mechanisms all;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.B8=on").with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
    }

    private Bruker someone() {
        Bruker bruker = office.bruker(who -> who.needs(Need.SOCIAL));
        bruker.efficacy = 0.5;
        return bruker;
    }

    private Employer asking(double demands) {
        int id = office.society.employers().size() + 1;
        Industry industry = Industry.values()[0];
        return office.employer(new EmployerSpec(id, 0, industry, false, 40, true, 0.5, 0.5, 0.5, demands), 1);
    }

    private Bruker placed(double demands) {
        Bruker bruker = someone();
        all.workplaces.begin(office.week, bruker, asking(demands), Measure.ARBEIDSTRENING, WEEKS);
        return bruker;
    }

    private void runsOut(Bruker bruker) {
        bruker.measureEnd = office.week.number();
        all.workplaces.end(office.week, bruker, false);
    }

    @Test
    void aFailedMeasureLowersItAndOneCarriedThroughRaisesIt() {
        open();
        for (Measure measure : new Measure[] {Measure.AMO, Measure.SHELTERED_PRACTICE, Measure.OPPFOLGING}) {
            Bruker failed = someone();
            Bruker carried = someone();
            all.workplaces.enter(office.week, failed, measure, WEEKS);
            all.workplaces.enter(office.week, carried, measure, WEEKS);
            all.workplaces.end(office.week, failed, true);
            runsOut(carried);
            assertThat(failed.efficacy).isLessThan(0.5);
            assertThat(carried.efficacy).isGreaterThan(0.5);
        }
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void toFailAtWhatIsEasyCostsMostAndToManageWhatIsHardGivesMost() {
        open();
        Bruker[] failed = {placed(0.1), placed(0.9)};
        Bruker[] managed = {placed(0.1), placed(0.9)};
        for (int hard = 0; hard < 2; hard++) {
            all.workplaces.end(office.week, failed[hard], true);
            runsOut(managed[hard]);
        }
        assertThat(failed[0].efficacy).isLessThan(failed[1].efficacy).isGreaterThan(0);
        assertThat(failed[1].efficacy).isLessThan(0.5);
        assertThat(managed[1].efficacy).isGreaterThan(managed[0].efficacy).isLessThan(1);
        assertThat(managed[0].efficacy).isGreaterThan(0.5);
    }

    @Test
    void theAbleLoseMoreByFailingAndGainLessByManaging() {
        open();
        Bruker[] failed = {placed(0.5), placed(0.5)};
        Bruker[] managed = {placed(0.5), placed(0.5)};
        for (int able = 0; able < 2; able++) {
            failed[able].health = able;
            managed[able].health = able;
            all.workplaces.end(office.week, failed[able], true);
            runsOut(managed[able]);
        }
        assertThat(failed[1].efficacy).isLessThan(failed[0].efficacy);
        assertThat(managed[1].efficacy).isLessThan(managed[0].efficacy);
    }

    @Test
    void aJobWonRaisesItAndAJobLostLowersIt() {
        open();
        Bruker bruker = placed(0.5);
        all.workplaces.hire(office.week, bruker, bruker.employer, false);
        double hired = bruker.efficacy;
        assertThat(hired).isGreaterThan(0.5);
        all.workplaces.loseJob(office.week, bruker);
        assertThat(bruker.efficacy).isLessThan(hired);
    }

    private double grown(double demand, double support) {
        Bruker bruker = someone();
        all.efficacy.practise(bruker, demand, 0.5, support);
        return bruker.efficacy - 0.5;
    }

    @Test
    void whatIsFarTooHardOrFarTooEasyGivesLittle() {
        open();
        double perDemand = grown(0.5, 0.3) / 0.5;
        assertThat(grown(1, 0.3)).isPositive().isLessThan(perDemand);
        assertThat(grown(0.1, 0.3) / 0.1).isPositive().isLessThan(perDemand);
        assertThat(grown(0.95, 0.3)).isLessThan(grown(0.6, 0.3));
    }

    @Test
    void supportTimesDemandLetsItGrow() {
        open();
        assertThat(grown(0.5, 0)).isZero();
        assertThat(grown(0.5, 0.5)).isLessThan(grown(0.5, 1));
        assertThat(grown(0.4, 1)).isLessThan(grown(0.8, 1));
        double gain = grown(0.8, 1) - grown(0.4, 1);
        assertThat(grown(0.8, 0.5) - grown(0.4, 0.5))
                .as("high demands motivate when support follows")
                .isLessThan(gain);
    }

    @Test
    void itGrowsAtWorkplacesAndInMeasuresAndNotWhileWaiting() {
        open();
        Bruker waits = someone();
        Bruker placed = placed(0.5);
        Bruker sheltered = someone();
        all.workplaces.enter(office.week, sheltered, Measure.SHELTERED_PRACTICE, WEEKS);
        office.act(5, "measures", "support", "work");
        assertThat(waits.efficacy).isEqualTo(0.5);
        assertThat(placed.efficacy).isGreaterThan(0.5);
        assertThat(sheltered.efficacy).isGreaterThan(0.5);
    }

    @Test
    void whoBelievesToBeAbleSearchesMoreBreaksOffLessAndNeedsLessSupport() {
        open();
        Bruker sure = placed(0.5);
        Bruker unsure = placed(0.5);
        sure.efficacy = 0.9;
        unsure.efficacy = 0.1;
        for (int i = 0; i < 3; i++) {
            office.next();
        }
        office.act("support", "search", "break-offs");
        assertThat(sure.rate[Risk.OWN_JOB.ordinal()]).isGreaterThan(unsure.rate[Risk.OWN_JOB.ordinal()]);
        assertThat(sure.rate[Risk.BREAK_OFF.ordinal()]).isPositive().isLessThan(unsure.rate[Risk.BREAK_OFF.ordinal()]);
        assertThat(sure.placement.adequacy).isGreaterThan(unsure.placement.adequacy);
    }

    @Test
    void firstEnthusiasmCarriesTheUnsureForTwoWeeks() {
        open();
        Bruker unsure = placed(0.5);
        unsure.efficacy = 0.1;
        int weeks = (int) office.settings.get("efficacy.enthusiasm_weeks");
        for (int i = 0; i < weeks; i++) {
            assertThat(all.efficacy.breakingOff(office.week, unsure)).isZero();
            office.next();
        }
        assertThat(all.efficacy.breakingOff(office.week, unsure)).isPositive();
    }

    @Test
    void peopleComeWithMoreOrLess() {
        open();
        assertThat(office.bruker().efficacy).isBetween(0.0, 1.0).isNotEqualTo(office.bruker().efficacy);
    }

    /** Somebody who has gained in a measure that is over. */
    private Bruker learnt(boolean forgets) {
        Bruker bruker = someone();
        bruker.forgets = forgets;
        all.workplaces.enter(office.week, bruker, Measure.SHELTERED_PRACTICE, WEEKS);
        bruker.efficacy = 0.8;
        runsOut(bruker);
        bruker.efficacy = 0.8;
        return bruker;
    }

    /** Weeks of which in none or each somebody talks with the person. */
    private void pass(Bruker bruker, int weeks, boolean followed) {
        for (int i = 0; i < weeks; i++) {
            office.next();
            bruker.lastContact = followed ? office.week.number() : Bruker.NEVER;
            all.efficacy.pass(office.week, bruker);
        }
    }

    @Test
    void someForgetWhatTheyMasteredUnlessTheyAreFollowed() {
        open();
        Bruker forgets = learnt(true);
        Bruker followed = learnt(true);
        Bruker keeps = learnt(false);
        pass(forgets, 26, false);
        pass(followed, 26, true);
        pass(keeps, 26, false);
        assertThat(forgets.efficacy).isLessThan(0.8).isGreaterThan(0.5);
        assertThat(forgets.efficacy + forgets.forgotten).isEqualTo(0.8, within(1e-12));
        assertThat(followed.efficacy).isEqualTo(0.8);
        assertThat(keeps.efficacy).isEqualTo(0.8);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void aSecondMeasureOfTheKindBringsItBackQuickerThanItCame() {
        open();
        Bruker repeats = learnt(true);
        Bruker other = learnt(true);
        pass(repeats, 52, false);
        pass(other, 52, false);
        double low = repeats.efficacy;
        all.workplaces.enter(office.week, repeats, Measure.SHELTERED_PRACTICE, WEEKS);
        all.workplaces.enter(office.week, other, Measure.AVKLARING, WEEKS);
        pass(repeats, 1, false);
        pass(other, 1, false);
        Bruker fresh = someone();
        fresh.efficacy = low;
        all.efficacy.practise(fresh, 0.5, 0.5, 1);
        assertThat(repeats.efficacy).isGreaterThan(fresh.efficacy);
        assertThat(other.efficacy).isEqualTo(low);
        pass(repeats, 200, false);
        assertThat(repeats.efficacy).isEqualTo(0.8, within(1e-6));
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void aboutTheShareSaidForget() {
        open("parameters.efficacy.forgets_share=0.4");
        int forget = 0;
        for (int i = 0; i < 1000; i++) {
            forget += office.bruker().forgets ? 1 : 0;
        }
        assertThat(forget).isBetween(340, 460);
        open("parameters.efficacy.forgets_share=0");
        assertThat(office.bruker().forgets).isFalse();
        open("mechanisms.B8=off", "parameters.efficacy.forgets_share=0.4");
        for (int i = 0; i < 50; i++) {
            assertThat(office.bruker().forgets).isFalse();
        }
    }

    @Test
    void withNobodyForgettingNothingChanges() {
        String none = "parameters.efficacy.forgets_share=0";
        assertThat(TestRuns.of(none, "parameters.efficacy.forgotten_per_week=0.1")
                        .run()
                        .text())
                .isEqualTo(TestRuns.of(none).run().text());
    }

    @Test
    void offItIsTheUsualWhateverHappens() {
        open("mechanisms.B8=off");
        double usual = office.settings.get("efficacy.usual");
        Bruker bruker = office.bruker();
        all.workplaces.begin(office.week, bruker, asking(0.2), Measure.ARBEIDSTRENING, WEEKS);
        office.act(5, "measures", "support", "work");
        all.workplaces.end(office.week, bruker, true);
        assertThat(bruker.efficacy).isEqualTo(usual);
        bruker.efficacy = 0.1;
        assertThat(all.efficacy.search(bruker)).isZero();
        assertThat(all.efficacy.breakingOff(office.week, bruker)).isZero();
        assertThat(all.efficacy.need(bruker)).isEqualTo(1);
    }
}
