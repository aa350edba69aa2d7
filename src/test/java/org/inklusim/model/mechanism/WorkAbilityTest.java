package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person can do, and learns, at a workplace. */
class WorkAbilityTest {
    private TestSociety office;
    private WorkAbility ability;

    @BeforeEach
    void open() {
        office = TestSociety.of();
        office.veileder();
        ability = new Mechanisms(office.settings).ability;
    }

    private double productivity(Consumer<Bruker> as) {
        Bruker bruker = office.bruker();
        as.accept(bruker);
        return ability.productivity(bruker);
    }

    private Employer asking(double demands) {
        return office.employer(
                new EmployerSpec(
                        office.society.employers().size() + 1,
                        0,
                        Industry.values()[0],
                        false,
                        40,
                        true,
                        0.5,
                        0.5,
                        0.5,
                        demands),
                1);
    }

    private Bruker placed(Consumer<Bruker> as) {
        open();
        Bruker bruker = office.bruker();
        new Mechanisms(office.settings)
                .workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        bruker.placement.adequacy = 0.5;
        bruker.placement.interestMatch = 1;
        as.accept(bruker);
        ability.act(office.week);
        return bruker;
    }

    @Test
    void healthSkillAndReadinessMakeProductive() {
        assertThat(productivity(bruker -> bruker.health = 0.9))
                .isGreaterThan(productivity(bruker -> bruker.health = 0.2));
        assertThat(productivity(bruker -> bruker.skill = 0.9))
                .isGreaterThan(productivity(bruker -> bruker.skill = 0.2));
        assertThat(productivity(bruker -> bruker.readiness = 0.9))
                .isGreaterThan(productivity(bruker -> bruker.readiness = 0.2));
    }

    @Test
    void anOrdinaryWorkerIsFullyProductiveAndNobodyLessThanNothing() {
        assertThat(productivity(bruker -> {
                    bruker.health = 1;
                    bruker.skill = 1;
                    bruker.readiness = 1;
                }))
                .isEqualTo(1);
        assertThat(productivity(bruker -> {
                    bruker.health = 0;
                    bruker.skill = 0;
                    bruker.readiness = 0;
                }))
                .isBetween(0.0, 0.2);
    }

    @Test
    void demandsOfTheTasksCostTheUnskilledOnly() {
        Bruker bruker = office.bruker();
        assertThat(ability.expected(bruker, asking(0.9))).isLessThan(ability.expected(bruker, asking(0.1)));
        bruker.skill = 0.2;
        double unskilled = ability.expected(bruker, asking(0.9)) / ability.expected(bruker, asking(0.1));
        bruker.skill = 0.8;
        assertThat(ability.expected(bruker, asking(0.9)) / ability.expected(bruker, asking(0.1)))
                .isGreaterThan(unskilled);
        bruker.skill = 1;
        assertThat(ability.expected(bruker, asking(0.9))).isEqualTo(ability.expected(bruker, asking(0.1)));
    }

    @Test
    void supportAndInterestTeach() {
        Bruker supported = placed(bruker -> bruker.placement.adequacy = 1);
        Bruker alone = placed(bruker -> bruker.placement.adequacy = 0);
        assertThat(supported.skill).isGreaterThan(alone.skill);
        assertThat(supported.readiness).isGreaterThan(alone.readiness);
        assertThat(alone.skill).isGreaterThan(0.5);
        Bruker bored = placed(bruker -> bruker.placement.interestMatch = 0.6);
        assertThat(bored.skill).isLessThan(placed(bruker -> {}).skill);
    }

    @Test
    void hoursFollowHealthOnTrialAndTheJobShareInAJob() {
        Bruker well = placed(bruker -> bruker.health = 1);
        Bruker ill = placed(bruker -> bruker.health = 0.1);
        assertThat(well.placement.hours).isEqualTo(37.5).isGreaterThan(ill.placement.hours);
        assertThat(ill.placement.hours).isPositive();
        Bruker partTime = placed(bruker -> {
            office.society.move(bruker, State.PART_TIME, 1);
            bruker.jobShare = 0.5;
        });
        assertThat(partTime.placement.hours).isEqualTo(18.75);
    }

    @Test
    void whoIsNotAtAWorkplaceNeitherWorksNorLearnsThere() {
        Bruker bruker = office.bruker();
        bruker.placement.hours = 20;
        bruker.placement.productivity = 0.5;
        office.act(ability);
        assertThat(bruker.placement.hours).isZero();
        assertThat(bruker.placement.productivity).isZero();
        assertThat(bruker.skill).isEqualTo(0.5);
    }
}
