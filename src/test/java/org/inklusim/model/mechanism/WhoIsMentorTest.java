package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Mentoring;
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
        String[] sets = new String[more.length + 5];
        sets[0] = "mentor.policy=unpaid";
        sets[1] = "mentor.nearness=" + nearness;
        sets[2] = "mechanisms.C12=off";
        sets[3] = "parameters.mentor.leader_time_share=1";
        sets[4] = "parameters.mentor.shared_share=0";
        System.arraycopy(more, 0, sets, 5, more.length);
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
        int number = 400;
        int leaders = leaders(number, 40, "parameters.mentor.small_firm_effect=0");
        double share = office.settings.get("mentor.leader_share");
        double threeSd = 3 * StrictMath.sqrt(number * share * (1 - share));
        assertThat((double) leaders).isBetween(number * share - threeSd, number * share + threeSd);
    }

    private int leaders(int number, int employees, String... sets) {
        String[] all = new String[sets.length + 2];
        all[0] = "mentor.policy=unpaid";
        all[1] = "mentor.nearness=employer_decides";
        System.arraycopy(sets, 0, all, 2, sets.length);
        candidate(all);
        int leaders = 0;
        for (int i = 0; i < number; i++) {
            Employer employer = office.employer(Industry.FOOD_SERVICE, employees, 1);
            Role role = begin(employer).placement.mentoring.mentor().role;
            assertThat(role).isIn(Role.LEADER, Role.COLLEAGUE);
            leaders += role == Role.LEADER ? 1 : 0;
        }
        return leaders;
    }

    @Test
    void smallFirmsOftenerChooseALeader() {
        assertThat(Statistics.score(leaders(400, 4), 400, leaders(400, 100), 400))
                .isGreaterThan(Statistics.RARE);
    }

    /** Share of 400 pairs in which another was mentor after a year, from a strain. */
    private long changed(double strain, String... sets) {
        candidate(sets);
        List<Bruker> brukere = new ArrayList<>();
        List<Mentor> mentors = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Bruker bruker = begin(office.employer());
            bruker.placement.mentoring.mentor().strain = strain;
            brukere.add(bruker);
            mentors.add(bruker.placement.mentoring.mentor());
        }
        office.act(52, "mentors");
        assertThat(office.faults()).isEmpty();
        return brukere.stream()
                .filter(bruker -> bruker.placement.mentoring.mentor() != mentors.get(brukere.indexOf(bruker)))
                .count();
    }

    @Test
    void mentorsChangeAndTheWornSooner() {
        double rate = TestSociety.of().settings.get("mentor.changes_per_year");
        long usual = changed(0.5, "mentor.policy=unpaid");
        assertThat(Statistics.score(usual, 400, 1 - StrictMath.exp(-rate)))
                .isBetween(-Statistics.RARE, Statistics.RARE);
        long worn = changed(0.8, "mentor.policy=unpaid", "mechanisms.C13=on");
        long fresh = changed(0.3, "mentor.policy=unpaid", "mechanisms.C13=on");
        assertThat(Statistics.score(worn, 400, fresh, 400)).isGreaterThan(Statistics.RARE);
        assertThat(changed(0.8, "mentor.policy=unpaid", "mechanisms.C9=off")).isZero();
    }

    @Test
    void whenAMentorChangesTheBondBeginsAnewUnlessTheTaskWasShared() {
        double kept = bondAfterChange(true);
        assertThat(bondAfterChange(false)).isEqualTo(office.settings.get("mentor.bond_start"));
        assertThat(kept).isEqualTo(0.45);
    }

    private double bondAfterChange(boolean shared) {
        Bruker bruker = candidate("mentor.policy=unpaid", "parameters.mentor.changes_per_year=1");
        Mentoring mentoring = bruker.placement.mentoring;
        Mentor first = mentoring.mentor();
        while (mentoring.mentor() == first) {
            mentoring.bond = 0.9;
            mentoring.shared = shared;
            office.act("mentors");
        }
        return mentoring.bond;
    }

    @Test
    void theWornOutAreNotAskedAgainAndWhereOnlyTheyAreLeftNobodyIsMentor() {
        candidate("mentor.policy=unpaid", "mentor.nearness=leader", "mechanisms.C13=on");
        Employer small = office.employer(Industry.FOOD_SERVICE, 5, 1);
        Bruker first = begin(small);
        Mentor leader = first.placement.mentoring.mentor();
        new Mechanisms(office.settings).workplaces.end(office.week, first, true);
        leader.strain = 0.95;
        assertThat(begin(small).placement.mentoring.appointed()).isFalse();
        leader.strain = 0.4;
        assertThat(begin(small).placement.mentoring.mentor()).isSameAs(leader);
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
