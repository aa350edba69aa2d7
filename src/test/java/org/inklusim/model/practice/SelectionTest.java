package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.population.Benefit;
import org.inklusim.population.Need;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who becomes a close case. */
class SelectionTest {
    private TestSociety office;

    @BeforeEach
    void twoCases() {
        open("interest", "all");
    }

    private void open(String by, String eligible) {
        office = TestSociety.of(
                "practice.kind=hybrid",
                "practice.hybrid.cases=2",
                "practice.hybrid.select_by=" + by,
                "practice.hybrid.eligible=" + eligible);
        office.veileder();
    }

    private Bruker bruker(Consumer<Someone> as) {
        return office.bruker(as);
    }

    private List<Bruker> chosen() {
        office.act("practice");
        return office.society.brukere().stream().filter(Bruker::close).toList();
    }

    @Test
    void interestTakesTheStrongestWishForWork() {
        bruker(who -> who.interest = 0.6);
        Bruker first = bruker(who -> who.interest = 0.9);
        Bruker second = bruker(who -> who.interest = 0.7);
        assertThat(chosen()).containsExactly(first, second);
    }

    @Test
    void needTakesTheLargestSupportNeed() {
        open("need", "all");
        Bruker first = bruker(who -> who.needs(Need.MENTAL_HEALTH, Need.SLEEP));
        bruker(who -> who.interest = 1);
        Bruker second = bruker(who -> who.needs(Need.LANGUAGE));
        assertThat(chosen()).containsExactly(first, second);
    }

    @Test
    void readinessTakesTheBestChanceOfAHire() {
        open("readiness", "all");
        bruker(who -> who.healthLevel = -1);
        Bruker first = bruker(who -> who.skill = 0.9);
        Bruker second = bruker(who -> who.readiness = 0.9);
        bruker(who -> who.interest = 1);
        assertThat(chosen()).containsExactly(first, second);
    }

    @Test
    void allocatedTakesTheBenefitThatEndsSoonest() {
        open("allocated", "all");
        bruker(who -> {
            who.benefit = Benefit.SOSIALSTONAD;
            who.weeksOnBenefit = 400;
            who.weeksOutOfWork = 900;
        });
        bruker(who -> who.weeksOnBenefit = 130);
        Bruker first = bruker(who -> who.weeksOnBenefit = 150);
        Bruker second = bruker(who -> {
            who.benefit = Benefit.SYKEPENGER;
            who.weeksOnBenefit = 40;
        });
        assertThat(chosen()).containsExactly(first, second);
    }

    @Test
    void allocatedThenTakesTheLongestOutOfWork() {
        open("allocated", "all");
        bruker(who -> who.weeksOutOfWork = 300);
        Bruker first = bruker(who -> {
            who.weeksOnBenefit = 200;
            who.weeksOutOfWork = 500;
        });
        bruker(who -> {
            who.weeksOnBenefit = 400;
            who.weeksOutOfWork = 10;
        });
        Bruker second = bruker(who -> {
            who.weeksOnBenefit = 160;
            who.weeksOutOfWork = 40;
        });
        assertThat(chosen()).containsExactly(first, second);
    }

    @Test
    void randomIsADrawOfThePersonAlone() {
        open("random", "all");
        for (int i = 0; i < 40; i++) {
            bruker(who -> who.interest = 0.5);
        }
        List<Long> ids = chosen().stream().map(Bruker::id).toList();
        open("random", "all");
        for (int i = 0; i < 40; i++) {
            double interest = i / 40.0;
            bruker(who -> who.interest = interest);
        }
        assertThat(chosen().stream().map(Bruker::id)).isEqualTo(ids).isNotEqualTo(List.of(1L, 2L));
    }

    @Test
    void tiesGoToTheLowerId() {
        Bruker first = bruker(who -> {});
        Bruker second = bruker(who -> {});
        bruker(who -> {});
        assertThat(chosen()).containsExactly(first, second);
    }

    @Test
    void onlyThoseWithMentalHealthNeedsWhenTheLeverSaysSo() {
        open("interest", "mental_health");
        bruker(who -> who.interest = 1);
        Bruker one = bruker(who -> who.needs(Need.LANGUAGE, Need.MENTAL_HEALTH));
        assertThat(chosen()).containsExactly(one);
    }

    @Test
    void onlyTheYoungWhenTheLeverSaysSo() {
        open("interest", "under_30");
        bruker(who -> who.age = 30);
        Bruker one = bruker(who -> who.age = 29.9);
        assertThat(chosen()).containsExactly(one);
    }

    @Test
    void whoIsNotClarifiedOrDoesNotWaitIsNotChosen() {
        bruker(who -> {}).raise(Task.KARTLEGGING, 1);
        office.society.move(bruker(who -> {}), State.SHELTERED, 1);
        Bruker one = bruker(who -> who.interest = 0.1);
        assertThat(chosen()).containsExactly(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hybrid", "jobbspesialist"})
    void whoIsGivenUpMakesRoomForAnother(String practice) {
        office = TestSociety.of(TestRuns.of(
                "practice.kind=" + practice,
                "practice.hybrid.cases=1",
                "practice.jobbspesialist.count=1",
                "practice.jobbspesialist.caseload=1",
                "practice.jobbspesialist.staff=extra",
                "practice.jobbspesialist.select_by=interest",
                "parameters.close.give_up_months=6"));
        office.veileder();
        Bruker first = bruker(who -> who.interest = 0.9);
        Bruker second = bruker(who -> who.interest = 0.1);
        office.act(26, "practice");
        assertThat(first.close()).isTrue();
        office.act("practice");
        assertThat(first.close()).isFalse();
        assertThat(first.followUp.practice()).isEqualTo("standard");
        assertThat(second.close()).isTrue();
        office.act(26, "practice");
        assertThat(first.close()).isTrue();
        assertThat(second.close()).isFalse();
    }
}
