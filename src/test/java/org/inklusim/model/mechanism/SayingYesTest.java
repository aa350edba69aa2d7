package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Measure;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** C1. */
class SayingYesTest {
    private TestSociety office = open();

    private TestSociety open(String... sets) {
        office = TestSociety.of(sets);
        office.veileder();
        return office;
    }

    private SayingYes yes() {
        return new Mechanisms(office.settings).sayingYes;
    }

    private double chance(Consumer<Someone> as, Employer employer, Measure measure, boolean demanded) {
        return yes().chance(office.bruker(as), employer, measure, demanded);
    }

    private double chance(Consumer<Someone> as) {
        return chance(as, office.employer(), Measure.ARBEIDSTRENING, false);
    }

    private double chance(Employer employer) {
        return chance(who -> {}, employer, Measure.ARBEIDSTRENING, false);
    }

    private Employer employer(double social, double recruitment, double trust) {
        return office.employer(
                new EmployerSpec(
                        office.society.employers().size() + 1,
                        0,
                        Industry.values()[0],
                        false,
                        40,
                        true,
                        social,
                        recruitment,
                        trust,
                        0.5),
                1);
    }

    @Test
    void aWayOutThatIsKnownMakesYesEasier() {
        double before = 0;
        for (double told : new double[] {0, 0.5, 1}) {
            open("parameters.yes.way_out_told_share=" + told);
            double chance = chance(who -> {});
            assertThat(chance).isGreaterThan(before).isLessThan(1);
            before = chance;
        }
    }

    @Test
    void aHireDemandedUpFrontMakesItHarder() {
        Employer employer = office.employer();
        assertThat(chance(who -> {}, employer, null, true)).isLessThan(chance(who -> {}, employer, null, false));
    }

    @Test
    void trustMakesYesEasierAndLowersFears() {
        assertThat(chance(employer(0.5, 0.5, 0.9))).isGreaterThan(chance(employer(0.5, 0.5, 0.1)));
        Employer trusting = employer(0.5, 0.5, 1);
        Employer distrusting = employer(0.5, 0.5, 0);
        Consumer<Someone> ill = who -> who.needs(Need.MENTAL_HEALTH);
        double lostTrusting = logit(chance(trusting)) - logit(chance(ill, trusting, Measure.ARBEIDSTRENING, false));
        double lostDistrusting =
                logit(chance(distrusting)) - logit(chance(ill, distrusting, Measure.ARBEIDSTRENING, false));
        assertThat(lostTrusting).isPositive().isLessThan(lostDistrusting);
    }

    private static double logit(double chance) {
        return StrictMath.log(chance / (1 - chance));
    }

    /** Cited in NIC17: to an employer the support can be worth more than money. */
    @Test
    void supportThatIsPromisedCanWinAnEmployerMoreThanASubsidy() {
        open("parameters.yes.promised_support_calms_fear=0.9");
        Employer wary = employer(0.5, 0.5, 0.2);
        Consumer<Someone> ill = who -> {
            who.needs(Need.MENTAL_HEALTH);
            who.skill = 0.2;
        };
        double often = supported(ill, wary, 1);
        assertThat(often).isGreaterThan(chance(ill, wary, null, false));
        assertThat(often).isGreaterThan(chance(ill, wary, Measure.LONNSTILSKUDD, false));
        assertThat(often).isGreaterThan(supported(ill, wary, 4));
        double usual = office.settings.get("workplace.standard_weeks");
        assertThat(supported(ill, wary, usual)).isEqualTo(chance(ill, wary, null, false));
        assertThat(supported(ill, wary, 2 * usual))
                .as("less than usual frightens nobody")
                .isEqualTo(supported(ill, wary, usual));
        open("parameters.yes.promised_support_calms_fear=0");
        assertThat(supported(ill, wary, 1)).isEqualTo(supported(ill, wary, usual));
    }

    /** The chance of a yes where somebody will come every so many weeks. */
    private double supported(Consumer<Someone> as, Employer employer, double workplaceWeeks) {
        Bruker bruker = office.bruker(as);
        FollowUp usual = bruker.followUp;
        bruker.followUp = new FollowUp(
                usual.practice(),
                true,
                usual.contactWeeks(),
                workplaceWeeks,
                usual.searchWeeks(),
                usual.reach(),
                usual.insight(),
                usual.anyTime(),
                usual.asksForJob(),
                usual.ordersMeasures());
        return yes().chance(bruker, employer, null, false);
    }

    @Test
    void motivesOfEmployersCount() {
        assertThat(chance(employer(0.9, 0.5, 0.5))).isGreaterThan(chance(employer(0.1, 0.5, 0.5)));
        assertThat(chance(employer(0.5, 0.9, 0.5))).isGreaterThan(chance(employer(0.5, 0.1, 0.5)));
    }

    @Test
    void mentalIllnessIsFearedMoreThanPhysical() {
        assertThat(chance(who -> who.needs(Need.MENTAL_HEALTH)))
                .isLessThan(chance(who -> who.needs(Need.PHYSICAL_HEALTH)));
    }

    @Test
    void lowProductivityIsFeared() {
        assertThat(chance(who -> who.skill = 0.9)).isGreaterThan(chance(who -> who.skill = 0.1));
        assertThat(chance(who -> who.healthLevel = 2)).isGreaterThan(chance(who -> who.healthLevel = -2));
    }

    @Test
    void interestInTheIndustryCounts() {
        assertThat(chance(who -> who.industry = Industry.values()[0]))
                .isGreaterThan(chance(who -> who.industry = Industry.values()[1]));
    }

    @Test
    void moneyCounts() {
        open("mentor.policy=unpaid");
        double unpaid = chance(who -> {});
        open("mentor.policy=subsidised");
        assertThat(chance(who -> {})).isGreaterThan(unpaid);
        Employer employer = office.employer();
        double subsidised = chance(who -> {}, employer, Measure.LONNSTILSKUDD, false);
        assertThat(subsidised).isGreaterThan(chance(who -> {}, employer, null, false));
        assertThat(subsidised).isLessThan(chance(who -> {}, employer, Measure.ARBEIDSTRENING, false));
    }

    @Test
    void smallPrivateFirmsFeelEveryKrone() {
        assertThat(gainFromSubsidy(2)).isGreaterThan(gainFromSubsidy(200));
    }

    @Test
    void aMentorWhoIsNotPaidForCostsTheEmployerAndNobodyAppointedCostsNothing() {
        Employer employer = office.employer();
        double[] chances = new double[3];
        String[] policies = {"unpaid", "none", "subsidised"};
        for (int i = 0; i < policies.length; i++) {
            open("mentor.policy=" + policies[i]);
            chances[i] = chance(who -> {}, employer, Measure.ARBEIDSTRENING, false);
        }
        assertThat(chances[0]).isLessThan(chances[1]);
        assertThat(chances[1]).isEqualTo(chances[2]);
        open("mentor.policy=unpaid");
        double job = chance(who -> {}, employer, null, false);
        open("mentor.policy=none");
        assertThat(chance(who -> {}, employer, null, false)).isEqualTo(job);
    }

    private double gainFromSubsidy(int employees) {
        Employer employer = office.employer(Industry.values()[0], employees, 1);
        return logit(chance(who -> {}, employer, Measure.LONNSTILSKUDD, false))
                - logit(chance(who -> {}, employer, null, false));
    }

    @Test
    void aMotivatedCandidateIsWanted() {
        assertThat(chance(who -> who.motivation = 0.9)).isGreaterThan(chance(who -> who.motivation = 0.1));
    }

    @Test
    void answersComeAsOftenAsTheChanceSays() {
        Employer employer = office.employer();
        SayingYes yes = yes();
        int said = 0;
        double expected = 0;
        int number = 1000;
        for (int i = 0; i < number; i++) {
            Bruker bruker = office.bruker();
            said += yes.placement(office.week, bruker, employer, Measure.ARBEIDSTRENING, false) ? 1 : 0;
            expected += yes.chance(bruker, employer, Measure.ARBEIDSTRENING, false);
        }
        // error rate of 1 in 1,000, two-sided
        assertThat(Math.abs(said - expected)).isLessThan(3.29 * Math.sqrt(expected * (1 - expected / number)));
    }

    @Test
    void roomIsFinite() {
        Employer employer = office.employer(Industry.values()[0], 40, 2);
        employer.candidates = 1;
        assertThat(yes().hasRoom(employer)).isTrue();
        employer.candidates = 2;
        assertThat(yes().hasRoom(employer)).isFalse();
    }

    @Test
    void moreEmployersThoughtOfGiveABetterMatchWithTheWish() {
        for (int i = 0; i < 40; i++) {
            office.employer(Industry.values()[i % 4], 40, 1);
        }
        assertThat(matches(4)).isGreaterThan(2 * matches(1));
    }

    private int matches(int reach) {
        SayingYes yes = yes();
        int matches = 0;
        for (int i = 0; i < 200; i++) {
            Bruker bruker = office.bruker(who -> who.industry = Industry.values()[1]);
            matches += yes.think(office.week, bruker, reach).spec.industry() == Industry.values()[1] ? 1 : 0;
        }
        return matches;
    }

    private double purpose(boolean asks, double clarified) {
        Employer employer = office.employer();
        employer.asksPurpose = asks;
        Bruker bruker = office.bruker();
        bruker.clarified = clarified;
        return logit(yes().chance(bruker, employer, Measure.ARBEIDSTRENING, false));
    }

    @Test
    void whoAsksForAClearPurposeSaysYesMoreEasilyWhenItIsClear() {
        double usual = office.settings.get("yes.usual_purpose");
        double others = purpose(false, 0);
        assertThat(purpose(false, 1)).as("others do not ask").isEqualTo(others);
        assertThat(purpose(true, usual)).as("as clear as is usual").isCloseTo(others, within(1e-12));
        assertThat(purpose(true, 0)).isLessThan(others);
        assertThat(purpose(true, 1)).isGreaterThan(others);
        open("parameters.yes.purpose_effect=0");
        assertThat(purpose(true, 1)).isCloseTo(others, within(1e-12));
    }

    @Test
    void someEmployersAskForAClearPurpose() {
        for (double share : new double[] {0, 0.4, 1}) {
            open("parameters.yes.purpose_asked_share=" + share);
            int ask = 0;
            for (int i = 0; i < 300; i++) {
                ask += office.employer().asksPurpose ? 1 : 0;
            }
            assertThat(ask / 300.0).isCloseTo(share, within(0.08));
        }
        open("parameters.yes.purpose_asked_share=1", "mechanisms.C1=off");
        assertThat(office.employer().asksPurpose).isFalse();
    }

    @Test
    void talksAtTheWorkplaceBuildTrust() {
        Employer employer = office.employer();
        double before = employer.trust;
        yes().talk(employer, 1);
        assertThat(employer.trust).isGreaterThan(before).isLessThanOrEqualTo(1);
    }

    @Test
    void offEveryEmployerSaysYesAndHasRoomAndTrustStays() {
        open("mechanisms.C1=off");
        Employer employer = office.employer();
        employer.candidates = 99;
        SayingYes yes = yes();
        assertThat(yes.hasRoom(employer)).isTrue();
        for (int i = 0; i < 50; i++) {
            Bruker bruker = office.bruker(who -> who.healthLevel = -3);
            assertThat(yes.placement(office.week, bruker, employer, Measure.LONNSTILSKUDD, false))
                    .isTrue();
            assertThat(yes.hire(office.week, bruker, employer, false)).isTrue();
        }
        yes.talk(employer, 1);
        assertThat(employer.trust).isEqualTo(0.5);
    }
}
