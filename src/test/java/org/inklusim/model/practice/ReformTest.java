package org.inklusim.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.TestRuns;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reforms in the middle of a run: one practice follows another and nothing of the first is left over. */
class ReformTest {
    private static final int FIRST = 21;
    private static final int SECOND = 41;

    @ParameterizedTest
    @CsvSource({
        "standard, hybrid, standard, from_veiledere",
        "standard, jobbspesialist, hybrid, from_veiledere",
        "standard, jobbspesialist, hybrid, extra",
        "hybrid, jobbspesialist, standard, from_veiledere",
        "hybrid, jobbspesialist, standard, extra",
        "jobbspesialist, hybrid, jobbspesialist, from_veiledere",
        "jobbspesialist, standard, jobbspesialist, extra"
    })
    void onePracticeFollowsAnother(String first, String second, String third, String staff) {
        for (int replicate = 1; replicate <= 3; replicate++) {
            InclusionModel model = reforms(first, second, third)
                    .with("practice.jobbspesialist.staff=" + staff, "practice.jobbspesialist.caseload=8")
                    .replicate(replicate)
                    .start();
            Society society = model.week().society();
            int posts = society.veiledere().size();
            model.runWeeks(FIRST - 1);
            followedBy(first, society, posts, staff);
            model.runWeeks(SECOND - FIRST);
            followedBy(second, society, posts, staff);
            model.runWeeks(20);
            followedBy(third, society, posts, staff);
        }
    }

    private static TestRuns reforms(String first, String second, String third) {
        return TestRuns.of(
                "practice.kind=" + first,
                "portfolio.size=40",
                "horizon.weeks=60",
                "changes=[{week: " + FIRST + ", set: {practice.kind: " + second + "}}, {week: " + SECOND
                        + ", set: {practice.kind: " + third + "}}]");
    }

    private static void followedBy(String practice, Society society, int posts, String staff) {
        int specialists = 0;
        for (Veileder veileder : society.veiledere()) {
            specialists += veileder.specialist ? 1 : 0;
            if (!practice.equals("hybrid") && !veileder.specialist) {
                assertThat(veileder.closeCases).isZero();
            }
        }
        boolean extra = practice.equals("jobbspesialist") && staff.equals("extra");
        assertThat(specialists).isEqualTo(practice.equals("jobbspesialist") ? 2 : 0);
        assertThat(society.veiledere()).hasSize(posts + (extra ? 2 : 0));
        int close = 0;
        for (Bruker bruker : society.brukere()) {
            close += bruker.close() ? 1 : 0;
            assertThat(bruker.close())
                    .isEqualTo(bruker.close() && bruker.followUp.practice().equals(practice));
            if (bruker.follower != null) {
                assertThat(society.veiledere()).contains(bruker.follower);
                assertThat(bruker.follower.specialist).isEqualTo(practice.equals("jobbspesialist"));
                assertThat(bruker.close()).isTrue();
            }
            if (bruker.state().inPortfolio()) {
                assertThat(bruker.followUp.practice()).isIn(practice, "standard");
            }
        }
        assertThat(close > 0).isEqualTo(!practice.equals("standard"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{count: 1}", "{staff: extra}", "{count: 3, caseload: 5}"})
    void aReformOfThePostsIsFollowed(String jobbspesialist) {
        InclusionModel model = TestRuns.of(
                        "practice.kind=jobbspesialist",
                        "portfolio.size=40",
                        "changes=[{week: 10, set: {practice.jobbspesialist: " + jobbspesialist + "}}]")
                .start();
        model.runWeeks(12);
        List<Veileder> posts = new ArrayList<>(model.week().society().veiledere());
        List<Veileder> specialists =
                posts.stream().filter(post -> post.specialist).toList();
        int count = jobbspesialist.contains("1") ? 1 : jobbspesialist.contains("3") ? 3 : 2;
        boolean extra = jobbspesialist.contains("extra");
        assertThat(specialists).hasSize(count).allMatch(post -> post.extra == extra);
        assertThat(posts).hasSize(extra ? 7 : 5);
    }

    @Test
    void aPostThatIsVacantGetsItsPortfolioBackWhenItIsFilled() {
        InclusionModel model = TestRuns.of(
                        "practice.kind=jobbspesialist",
                        "practice.jobbspesialist.count=1",
                        "changes=[{week: 3, set: {practice.kind: standard}}]")
                .start();
        model.runWeeks(1);
        Veileder specialist = model.week().society().veiledere().stream()
                .filter(post -> post.specialist)
                .findFirst()
                .orElseThrow();
        specialist.quitClock = 0;
        model.runWeeks(3);
        assertThat(specialist.specialist).isFalse();
        assertThat(specialist.filled()).isFalse();
        assertThat(specialist.size()).isZero();
        model.runWeeks(10);
        assertThat(specialist.filled()).isTrue();
        assertThat(specialist.size()).isGreaterThan(20);
    }

    @Test
    void aPostIsTakenOnlyWhereSomebodyElseIsLeftAtWork() {
        InclusionModel model = TestRuns.of(
                        "population.brukere=100",
                        "practice.jobbspesialist.count=1",
                        "changes=[{week: 2, set: {practice.kind: jobbspesialist}}]")
                .start();
        Veileder first = model.week().society().veiledere().get(0);
        first.quitClock = 0;
        model.week().society().veiledere().get(1).quitClock = 1;
        model.runWeeks(4);
        assertThat(first.filled()).isFalse();
        assertThat(first.specialist).isTrue();
        assertThat(model.week().society().veiledere().get(1).size()).isGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "unpaid"})
    void aReformOfMentorsHoldsForPlacementsThatBeginAfterIt(String policy) {
        InclusionModel model = TestRuns.of(
                        "mentor.policy=subsidised",
                        "horizon.weeks=60",
                        "changes=[{week: 30, set: {mentor.policy: " + policy + "}}]")
                .start();
        model.runWeeks(29);
        assertThat(mentors(model, 1, 29)).isPositive();
        assertThat(paid(model, 1, 29)).isPositive();
        model.runWeeks(31);
        assertThat(mentors(model, 30, 60) > 0).isEqualTo(policy.equals("unpaid"));
        assertThat(paid(model, 30, 60)).isZero();
    }

    private static long mentors(InclusionModel model, int from, int to) {
        return model.week().society().brukere().stream()
                .filter(bruker -> bruker.placement.since >= from && bruker.placement.since <= to)
                .filter(bruker -> bruker.placement.mentoring.appointed())
                .count();
    }

    private static long paid(InclusionModel model, int from, int to) {
        return model.week().society().brukere().stream()
                .filter(bruker -> bruker.placement.since >= from && bruker.placement.since <= to)
                .filter(bruker -> bruker.placement.mentoring.paidHours > 0)
                .count();
    }
}
