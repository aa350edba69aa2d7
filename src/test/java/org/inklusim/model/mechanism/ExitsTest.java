package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B14: disability pension, education, leaving. */
class ExitsTest {
    private TestSociety office;

    @BeforeEach
    void open() {
        office = TestSociety.of();
        office.veileder();
    }

    private double rate(Risk risk, Consumer<Someone> as, Consumer<Bruker> then) {
        Bruker bruker = office.bruker(as);
        then.accept(bruker);
        new Exits(office.settings, new BenefitRules(office.settings)).act(office.week);
        return bruker.rate[risk.ordinal()];
    }

    private double rate(Risk risk, Consumer<Someone> as) {
        return rate(risk, as, bruker -> {});
    }

    @Test
    void poorHealthLeadsToDisabilityPension() {
        assertThat(rate(Risk.DISABILITY, who -> who.healthLevel = -1))
                .isGreaterThan(rate(Risk.DISABILITY, who -> who.healthLevel = 1));
    }

    @Test
    void clarifiedWorkAbilityLetsAPensionBeSettled() {
        assertThat(rate(Risk.DISABILITY, who -> {}, bruker -> bruker.clarified = 1))
                .isGreaterThan(rate(Risk.DISABILITY, who -> {}, bruker -> bruker.clarified = 0));
    }

    @Test
    void theLimitOfAapPushes() {
        for (Risk risk : new Risk[] {Risk.DISABILITY, Risk.LEAVING}) {
            double before = rate(risk, who -> who.weeksOnBenefit = 10);
            assertThat(rate(risk, who -> who.weeksOnBenefit = 156)).isEqualTo(before);
            double over = rate(risk, who -> who.weeksOnBenefit = 200);
            assertThat(over).isGreaterThan(before);
            assertThat(rate(risk, who -> who.weeksOnBenefit = 300)).isGreaterThan(over);
        }
        assertThat(rate(Risk.LEAVING, who -> longOn(who, Benefit.SOSIALSTONAD, 900)))
                .isEqualTo(rate(Risk.LEAVING, who -> longOn(who, Benefit.SOSIALSTONAD, 9)));
    }

    private static void longOn(Someone who, Benefit benefit, int weeks) {
        who.benefit = benefit;
        who.weeksOnBenefit = weeks;
    }

    @Test
    void aPensionComesFromAapAlone() {
        assertThat(rate(Risk.DISABILITY, who -> who.benefit = Benefit.DAGPENGER))
                .isZero();
        assertThat(rate(Risk.DISABILITY, who -> {}, bruker -> office.society.move(bruker, State.PART_TIME, 1)))
                .isZero();
    }

    @Test
    void otherBenefitsAreLeftSooner() {
        assertThat(rate(Risk.LEAVING, who -> who.benefit = Benefit.DAGPENGER))
                .isGreaterThan(rate(Risk.LEAVING, who -> who.benefit = Benefit.AAP));
    }

    @Test
    void theYoungWhoWantToLeaveForEducation() {
        assertThat(rate(Risk.EDUCATION, who -> who.age = 22)).isPositive();
        assertThat(rate(Risk.EDUCATION, who -> who.age = 30)).isZero();
        double wish = rate(Risk.EDUCATION, who -> {
            who.age = 22;
            who.interest = 0.9;
        });
        assertThat(wish).isGreaterThan(rate(Risk.EDUCATION, who -> who.age = 22));
        assertThat(rate(Risk.EDUCATION, who -> who.age = 22, bruker -> office.society.move(bruker, State.MEASURE, 1)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"WORK", "EDUCATION", "DISABILITY", "LEFT"})
    void whoIsOutsideThePortfolioLeavesItNoMore(State state) {
        for (Risk risk : new Risk[] {Risk.DISABILITY, Risk.LEAVING, Risk.EDUCATION}) {
            assertThat(rate(risk, who -> who.age = 22, bruker -> office.society.move(bruker, state, 1)))
                    .isZero();
        }
    }
}
