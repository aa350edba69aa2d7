package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C9. */
class WhoIsMentorTest {
    private TestSociety office;

    private Bruker candidate(String... sets) {
        office = TestSociety.of(sets);
        office.veileder();
        return begin(office.employer());
    }

    private Bruker begin(Employer employer) {
        Bruker bruker = office.bruker();
        bruker.supportNeed = 0.9;
        new Mechanisms(office.settings).workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 26);
        return bruker;
    }

    /** Support with the same mentor hours, chemistry and bond. */
    private double adequacy(String nearness, String... more) {
        String[] sets = new String[more.length + 4];
        sets[0] = "mentor.policy=unpaid";
        sets[1] = "mentor.nearness=" + nearness;
        sets[2] = "mechanisms.C12=off";
        sets[3] = "parameters.mentor.leader_time_share=1";
        System.arraycopy(more, 0, sets, 4, more.length);
        Bruker bruker = candidate(sets);
        office.act("support");
        return bruker.placement.adequacy;
    }

    @ParameterizedTest
    @CsvSource({"leader, LEADER", "colleague, COLLEAGUE", "hr, HR"})
    void theLeverSaysWhoIsAsked(String nearness, Role role) {
        Bruker bruker = candidate("mentor.policy=unpaid", "mentor.nearness=" + nearness);
        assertThat(bruker.placement.mentoring.mentor().role).isEqualTo(role);
    }

    @Test
    void withoutAPolicyNobodyIsMentor() {
        assertThat(candidate().placement.mentoring.appointed()).isFalse();
    }

    @Test
    void whoIsNearerToTheWorkGivesMore() {
        assertThat(adequacy("hr")).isLessThan(adequacy("leader"));
        assertThat(adequacy("leader")).isLessThan(adequacy("colleague"));
    }

    @Test
    void employersOftenerChooseALeader() {
        candidate("mentor.policy=unpaid", "mentor.nearness=employer_decides");
        int leaders = 0;
        int number = 400;
        for (int i = 0; i < number; i++) {
            Role role = begin(office.employer()).placement.mentoring.mentor().role;
            assertThat(role).isIn(Role.LEADER, Role.COLLEAGUE);
            leaders += role == Role.LEADER ? 1 : 0;
        }
        double share = office.settings.get("mentor.leader_share");
        double threeSd = 3 * StrictMath.sqrt(number * share * (1 - share));
        assertThat((double) leaders).isBetween(number * share - threeSd, number * share + threeSd);
    }

    @Test
    void whoHasBeenMentorBeforeIsAskedAgain() {
        Bruker first = candidate("mentor.policy=unpaid");
        Employer employer = first.employer;
        Bruker second = begin(employer);
        Mentor practised = first.placement.mentoring.mentor();
        assertThat(second.placement.mentoring.mentor()).isNotSameAs(practised);
        new Mechanisms(office.settings).workplaces.end(office.week, first, true);
        assertThat(practised.candidates()).isZero();
        Bruker third = begin(employer);
        assertThat(third.placement.mentoring.mentor()).isSameAs(practised);
        assertThat(practised.courses()).isEqualTo(2);
        assertThat(employer.mentors()).hasSize(2);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whereNobodyElseIsLeftOneHasSeveralCandidates() {
        candidate("mentor.policy=unpaid", "mentor.nearness=leader");
        Employer employer = office.employer(Industry.FOOD_SERVICE, 5, 1);
        begin(employer);
        Bruker second = begin(employer);
        assertThat(employer.mentors()).hasSize(1);
        assertThat(second.placement.mentoring.mentor().candidates()).isEqualTo(2);
    }

    @Test
    void whereThereAreNoColleaguesTheLeaderIsMentor() {
        candidate("mentor.policy=unpaid", "mentor.nearness=colleague");
        Employer alone = office.employer(Industry.FOOD_SERVICE, 1, 1);
        assertThat(begin(alone).placement.mentoring.mentor().role).isEqualTo(Role.LEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr", "leader"})
    void offAllAreAsNearAsAColleague(String nearness) {
        assertThat(adequacy("colleague")).isEqualTo(adequacy(nearness, "mechanisms.C9=off"));
        Bruker bruker = begin(office.society.employers().get(0));
        new Mechanisms(office.settings).workplaces.end(office.week, bruker, true);
        Bruker next = begin(office.society.employers().get(0));
        assertThat(next.placement.mentoring.mentor().courses()).isEqualTo(1);
    }
}
