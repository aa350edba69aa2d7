package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Risk;
import org.inklusim.population.Need;
import org.inklusim.population.Occupation;
import org.junit.jupiter.api.Test;

/** C14. */
class ColleaguesTest {
    private TestSociety office;
    private Mechanisms wired;

    private void open(String... more) {
        String[] sets = new String[more.length + 1];
        sets[0] = "mechanisms.C14=on";
        System.arraycopy(more, 0, sets, 1, more.length);
        office = TestSociety.of(sets);
        wired = new Mechanisms(office.settings);
        office.veileder();
    }

    private static Occupation occupation(double sharedTasks, boolean thirdParties) {
        return new Occupation("N00", "any", sharedTasks, 0, false, thirdParties, false, false);
    }

    private Bruker candidate(Occupation occupation, int age, Need... needs) {
        Employer employer = office.employer();
        employer.occupation = occupation;
        Bruker bruker = office.bruker(who -> {
            who.age = age;
            who.needs(needs);
        });
        wired.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 104);
        return bruker;
    }

    private Bruker candidate(Occupation occupation) {
        return candidate(occupation, 40);
    }

    private Bruker after(int weeks, Bruker bruker, Consumer<Placement> as) {
        for (int i = 0; i < weeks; i++) {
            as.accept(bruker.placement);
            wired.colleagues.live(bruker);
            assertThat(office.faults()).isEmpty();
        }
        return bruker;
    }

    private double discontent(Consumer<Placement> as) {
        open();
        Bruker bruker = candidate(occupation(0.5, false));
        bruker.placement.beyondRoom = 0;
        return after(52, bruker, as).placement.discontent;
    }

    @Test
    void theYoungAndThoseWithoutEaseNeedToBeSeenMore() {
        open();
        double grown = wired.colleagues.socialNeed(candidate(occupation(0.5, false), 40));
        double young = wired.colleagues.socialNeed(candidate(occupation(0.5, false), 22));
        double shy = wired.colleagues.socialNeed(candidate(occupation(0.5, false), 22, Need.SOCIAL));
        assertThat(grown).isZero();
        assertThat(young).isGreaterThan(grown);
        assertThat(shy).isGreaterThan(young).isLessThan(1);
        assertThat(wired.colleagues.socialNeed(candidate(occupation(0.5, false), 22, Need.SOCIAL, Need.WEAK_NETWORK)))
                .isGreaterThan(shy);
    }

    @Test
    void whereStaffHaveOthersToSeeToThereIsLessRoom() {
        open();
        Employer employer = office.employer();
        employer.occupation = occupation(0.5, false);
        double room = wired.colleagues.room(office.week, employer);
        employer.occupation = occupation(0.5, true);
        assertThat(wired.colleagues.room(office.week, employer))
                .isLessThan(room)
                .isPositive();
    }

    @Test
    void employersDifferInRoom() {
        open();
        double[] logits = new double[400];
        for (int i = 0; i < logits.length; i++) {
            Employer employer = office.employer();
            employer.occupation = occupation(0.5, false);
            double room = wired.colleagues.room(office.week, employer);
            logits[i] = StrictMath.log(room / (1 - room));
        }
        double middle = office.settings.get("colleagues.room");
        assertThat(Statistics.score(logits, middle)).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(logits).doesNotHaveDuplicates();
    }

    private double ends(double beyondRoom) {
        open();
        Bruker bruker = candidate(occupation(0.5, true));
        after(26, bruker, placement -> placement.beyondRoom = beyondRoom);
        wired.account.act(office.week);
        return bruker.rate[Risk.EMPLOYER_ENDS.ordinal()];
    }

    @Test
    void whereNeedToBeSeenIsAboveColleaguesRoomTheEmployerEnds() {
        assertThat(ends(0.2)).isGreaterThan(1.2 * ends(0));
        assertThat(ends(0.5)).isGreaterThan(ends(0.2));
    }

    @Test
    void needWithinTheRoomTroublesNobody() {
        open("parameters.colleagues.room=2", "parameters.colleagues.room_spread=0.2");
        assertThat(candidate(occupation(0.5, false), 22).placement.beyondRoom).isZero();
        open("parameters.colleagues.room=-0.5", "parameters.colleagues.room_spread=0.2");
        assertThat(candidate(occupation(0.5, true), 22, Need.SOCIAL).placement.beyondRoom)
                .isPositive();
    }

    @Test
    void extraWorkTires() {
        assertThat(discontent(placement -> placement.adequacy = 0))
                .isGreaterThan(discontent(placement -> placement.adequacy = 1) + 0.05);
    }

    @Test
    void tellingAndInvolvingPreventTrouble() {
        double usual = discontent(placement -> {});
        assertThat(discontent(placement -> placement.insight = 0.9)).isLessThan(usual - 0.05);
        assertThat(discontent(placement -> {
                    placement.mentoring.nearness = 1;
                    placement.mentoring.bond = 0.8;
                }))
                .isLessThan(usual - 0.05);
    }

    private double belonging(double sharedTasks, double health, double beyondRoom) {
        open();
        Bruker bruker = candidate(occupation(sharedTasks, false));
        bruker.health = health;
        return after(26, bruker, placement -> placement.beyondRoom = beyondRoom).placement.belonging;
    }

    @Test
    void sharedTasksMakeBelongAndAbsenceOrTiredColleaguesDoNot() {
        double usual = belonging(0.5, 0.6, 0);
        assertThat(belonging(1, 0.6, 0)).isGreaterThan(usual + 0.05);
        assertThat(belonging(0.5, 0.1, 0)).isLessThan(usual - 0.05);
        assertThat(belonging(0.5, 0.6, 0.5)).isLessThan(usual - 0.05);
    }

    @Test
    void whoBelongsStays() {
        open();
        Bruker bruker = candidate(occupation(0.5, false));
        wired.breakingOff.act(office.week);
        double stranger = bruker.rate[Risk.BREAK_OFF.ordinal()];
        bruker.placement.belonging = 0.9;
        wired.breakingOff.act(office.week);
        assertThat(bruker.rate[Risk.BREAK_OFF.ordinal()]).isLessThan(0.8 * stranger);
    }

    @Test
    void theTiredHelpLessAndStandByTheMentorLess() {
        open("mentor.policy=unpaid");
        Bruker bruker = candidate(occupation(0.5, false));
        bruker.supportNeed = 1;
        bruker.skill = 0;
        office.act("support");
        double hours = bruker.placement.colleagueHours;
        double standBy = wired.colleagues.standBy(bruker.placement);
        bruker.placement.discontent = 0.9;
        office.act("support");
        assertThat(bruker.placement.colleagueHours).isLessThan(0.5 * hours);
        assertThat(wired.colleagues.standBy(bruker.placement)).isLessThan(standBy);
        assertThat(bruker.placement.mentoring.mentor().role).isEqualTo(Role.COLLEAGUE);
    }

    @Test
    void offColleaguesAreAsTheyUsuallyAre() {
        open("mechanisms.C14=off");
        Bruker bruker = candidate(occupation(0, true), 20, Need.SOCIAL, Need.WEAK_NETWORK);
        after(20, bruker, placement -> placement.adequacy = 0);
        Placement placement = bruker.placement;
        assertThat(placement.discontent).isEqualTo(office.settings.get("colleagues.usual_discontent"));
        assertThat(placement.belonging).isEqualTo(office.settings.get("colleagues.usual_belonging"));
        placement.discontent = 0.9;
        placement.belonging = 0.9;
        assertThat(wired.colleagues.ends(placement)).isZero();
        assertThat(wired.colleagues.stays(placement)).isZero();
        assertThat(wired.colleagues.help(placement)).isEqualTo(1);
    }

    @Test
    void atTheUsualLevelsNothingChanges() {
        open();
        Placement placement = candidate(occupation(0.5, false)).placement;
        placement.belonging = office.settings.get("colleagues.usual_belonging");
        assertThat(wired.colleagues.ends(placement)).isZero();
        assertThat(wired.colleagues.stays(placement)).isZero();
        assertThat(wired.colleagues.help(placement)).isEqualTo(1);
    }
}
