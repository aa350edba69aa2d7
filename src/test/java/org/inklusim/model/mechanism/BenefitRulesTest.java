package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B2. */
class BenefitRulesTest {
    private TestSociety office;
    private BenefitRules rules;

    @BeforeEach
    void open() {
        office = TestSociety.of();
        office.veileder();
        rules = new BenefitRules(office.settings);
    }

    private Bruker bruker(Consumer<Someone> as) {
        return office.bruker(as);
    }

    private double paid(Benefit benefit, State state, double jobShare) {
        open();
        Bruker bruker = bruker(who -> who.benefit = benefit);
        office.society.move(bruker, state, 1);
        bruker.jobShare = jobShare;
        office.act(rules);
        return office.ledger.kroner().paid(Purpose.BENEFIT);
    }

    @Test
    void sickPayEndsAfterAYearAndAapFollows() {
        Bruker bruker = bruker(who -> {
            who.benefit = Benefit.SYKEPENGER;
            who.weeksOnBenefit = 50;
        });
        office.act(rules);
        assertThat(bruker.benefit).isEqualTo(Benefit.SYKEPENGER);
        office.act(rules);
        assertThat(bruker.benefit).isEqualTo(Benefit.AAP);
        assertThat(bruker.benefitWeeks).isZero();
        office.act(rules);
        assertThat(bruker.benefitWeeks).isEqualTo(1);
    }

    @Test
    void dagpengerEndAfterTwoYearsAndSosialstonadFollows() {
        Bruker bruker = bruker(who -> {
            who.benefit = Benefit.DAGPENGER;
            who.weeksOnBenefit = 102;
        });
        assertThat(rules.weeksLeft(bruker)).isEqualTo(2);
        office.act(rules);
        assertThat(bruker.benefit).isEqualTo(Benefit.DAGPENGER);
        assertThat(rules.elapsed(bruker)).isBetween(0.9, 1.0);
        office.act(rules);
        assertThat(bruker.benefit).isEqualTo(Benefit.SOSIALSTONAD);
        assertThat(rules.elapsed(bruker)).isZero();
        assertThat(rules.weeksLeft(bruker)).isInfinite();
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void aapHasALimitThatCanBeOverrunAndOthersHaveNone() {
        Bruker aap = bruker(who -> who.weeksOnBenefit = 156);
        Bruker sosial = bruker(who -> {
            who.benefit = Benefit.SOSIALSTONAD;
            who.weeksOnBenefit = 900;
        });
        assertThat(rules.elapsed(aap)).isEqualTo(1);
        aap.benefitWeeks = 312;
        assertThat(rules.elapsed(aap)).isEqualTo(2);
        assertThat(rules.elapsed(sosial)).isZero();
    }

    @Test
    void sickPayAndAapBindMoreCasework() {
        double aap = rules.deadlines(bruker(who -> who.benefit = Benefit.AAP));
        assertThat(aap).isEqualTo(rules.deadlines(bruker(who -> who.benefit = Benefit.SYKEPENGER)));
        for (Benefit other : Benefit.values()) {
            if (other != Benefit.AAP && other != Benefit.SYKEPENGER) {
                assertThat(rules.deadlines(bruker(who -> who.benefit = other)))
                        .isPositive()
                        .isLessThan(aap);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void whatFollowsAnEarlierWageIsMoreThanTheLeast(Benefit benefit) {
        boolean earned = Set.of(Benefit.AAP, Benefit.DAGPENGER, Benefit.SYKEPENGER, Benefit.UFORETRYGD)
                .contains(benefit);
        double share = office.settings.get(earned ? "benefit.insurance_share_of_g" : "benefit.minimum_share_of_g");
        assertThat(rules.perWeek(benefit))
                .isEqualTo(share * office.settings.get("benefit.base_amount_nok") / 52, within(1e-9));
    }

    @Test
    void aWageReplacesTheBenefitAndAPartTimeWagePartOfIt() {
        double full = paid(Benefit.AAP, State.WAITING, 0);
        assertThat(full).isPositive().isEqualTo(paid(Benefit.AAP, State.PLACEMENT, 0));
        assertThat(paid(Benefit.AAP, State.PART_TIME, 0.6)).isEqualTo(0.4 * full, within(0.01));
        assertThat(paid(Benefit.AAP, State.SUBSIDISED, 0)).isZero();
        assertThat(paid(Benefit.AAP, State.WORK, 1)).isZero();
        assertThat(paid(Benefit.AAP, State.EDUCATION, 0)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void theMunicipalityPaysWhatIsTheirsAndTheStateTheRest(Benefit benefit) {
        double paid = paid(benefit, State.WAITING, 0);
        boolean municipal = benefit == Benefit.SOSIALSTONAD || benefit == Benefit.KVP;
        Kroner kroner = office.ledger.kroner();
        assertThat(kroner.paid(municipal ? Account.MUNICIPALITY : Account.STATE, Purpose.BENEFIT))
                .isEqualTo(paid);
        assertThat(kroner.received(Account.BRUKERE, Purpose.BENEFIT)).isEqualTo(paid);
        assertThat(kroner.balance(Account.BRUKERE)).isEqualTo(paid - kroner.paid(Purpose.INCOME_TAX), within(0.001));
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void weeksOutOfWorkCountUntilAJobAndTheBenefitsClockStopsOutsideThePortfolio() {
        Bruker bruker = bruker(who -> {
            who.weeksOutOfWork = 40;
            who.weeksOnBenefit = 20;
        });
        office.act(rules);
        assertThat(bruker.weeksOutOfWork).isEqualTo(41);
        assertThat(bruker.benefitWeeks).isEqualTo(21);
        office.society.move(bruker, State.WORK, 2);
        office.act(rules);
        assertThat(bruker.weeksOutOfWork).isZero();
        assertThat(bruker.benefitWeeks).isEqualTo(21);
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void aBenefitIsKeptInAMeasure(Benefit benefit) {
        assertThat(inTraining(benefit, Account.STATE) + inTraining(benefit, Account.MUNICIPALITY))
                .isPositive()
                .isCloseTo(paid(benefit, State.WAITING, 0), within(0.01));
    }

    @Test
    void insteadOfSosialstonadThereAreTiltakspengerInAMeasure() {
        assertThat(inTraining(Benefit.SOSIALSTONAD, Account.MUNICIPALITY)).isZero();
        assertThat(inTraining(Benefit.SOSIALSTONAD, Account.STATE))
                .isEqualTo(inTraining(Benefit.TILTAKSPENGER, Account.STATE));
        assertThat(inTraining(Benefit.KVP, Account.MUNICIPALITY))
                .as("a benefit of its own")
                .isPositive();
        paid(Benefit.SOSIALSTONAD, State.WAITING, 0);
        assertThat(office.ledger.kroner().paid(Account.STATE, Purpose.BENEFIT)).isZero();
    }

    /** What an account pays in benefits to somebody in training, in a week. */
    private double inTraining(Benefit benefit, Account account) {
        open();
        Bruker bruker = bruker(who -> who.benefit = benefit);
        new Mechanisms(office.settings).workplaces.enter(office.week, bruker, Measure.VOCATIONAL_TRAINING, 52);
        office.act(rules);
        assertThat(bruker.benefit).isEqualTo(benefit);
        return office.ledger.kroner().paid(account, Purpose.BENEFIT);
    }
}
