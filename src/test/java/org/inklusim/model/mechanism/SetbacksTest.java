package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Consumer;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

/** C16. */
class SetbacksTest {
    private TestSociety office;
    private Mechanisms wired;
    private Veileder veileder;

    private void open(String... more) {
        String[] sets = new String[more.length + 2];
        sets[0] = "mechanisms.C16=on";
        sets[1] = "mentor.policy=unpaid";
        System.arraycopy(more, 0, sets, 2, more.length);
        office = TestSociety.of(sets);
        wired = new Mechanisms(office.settings);
        veileder = office.veileder();
    }

    private Bruker candidate() {
        Bruker bruker = office.bruker();
        wired.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 104);
        return bruker;
    }

    /** What the employer thinks of going on after half a year in which productivity and health went so. */
    private double ends(double from, double to, double health) {
        open();
        Bruker bruker = candidate();
        bruker.health = health;
        for (int i = 0; i <= 26; i++) {
            bruker.placement.productivity = from + (to - from) * i / 26;
            wired.setbacks.live(office.week, bruker);
            assertThat(office.faults()).isEmpty();
            office.next();
        }
        return wired.setbacks.ends(bruker.placement);
    }

    @Test
    void growthSeenKeepsTheEmployerGoingAndItsAbsenceEndsIt() {
        double stays = ends(0.4, 0.4, 0.55);
        assertThat(ends(0.3, 0.5, 0.55)).isLessThan(stays - 0.1);
        assertThat(ends(0.5, 0.3, 0.55)).isGreaterThan(stays + 0.1);
        assertThat(stays).isPositive();
    }

    @Test
    void absenceEndsIt() {
        assertThat(ends(0.4, 0.4, 0.2)).isGreaterThan(ends(0.4, 0.4, 0.9) + 0.2);
    }

    @Test
    void withUsualGrowthAndAbsenceNothingChanges() {
        open();
        Placement placement = candidate().placement;
        placement.productivity = 0.5;
        placement.seen = 0.5 - office.settings.get("setback.usual_growth");
        placement.away = office.settings.get("setback.usual_absence");
        assertThat(wired.setbacks.ends(placement)).isEqualTo(0, within(1e-12));
    }

    /** Of 300 courses of ill or well people, how many were broken off by either side within half a year. */
    private long brokenOff(double healthLogit, String... sets) {
        open(sets);
        for (int i = 0; i < 300; i++) {
            office.bruker(who -> who.healthLevel = healthLogit);
        }
        for (Bruker bruker : office.society.brukere()) {
            wired.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 104);
        }
        office.act(26, "support", "work", "accounts", "break-offs", "states");
        assertThat(office.faults()).isEmpty();
        return office.society.brukere().stream()
                .filter(bruker -> bruker.counts.placementsBroken > 0)
                .count();
    }

    @Test
    void whoIsPlacedWhileTooIllIsOftenerBrokenOff() {
        assertThat(Statistics.score(brokenOff(-1.5), 300, brokenOff(1.5), 300)).isGreaterThan(Statistics.RARE);
    }

    /** Conflicts in 400 courses over a year. */
    private long conflicts(Consumer<Placement> as, String... sets) {
        open(sets);
        long before = 0;
        for (int i = 0; i < 400; i++) {
            Bruker bruker = candidate();
            int spell = bruker.spell[Risk.CONFLICT.ordinal()];
            for (int w = 0; w < 52; w++) {
                as.accept(bruker.placement);
                wired.setbacks.live(office.week, bruker);
            }
            before += bruker.spell[Risk.CONFLICT.ordinal()] - spell;
        }
        return before;
    }

    @Test
    void poorChemistryAndTiredColleaguesBreedConflicts() {
        long usual = conflicts(placement -> placement.mentoring.chemistry = 0.5);
        double expected = 400 * 12 * office.settings.get("conflict.per_month");
        assertThat((usual - expected) / StrictMath.sqrt(expected)).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(conflicts(placement -> placement.mentoring.chemistry = 0)).isGreaterThan(usual * 3 / 2);
        assertThat(conflicts(
                        placement -> {
                            placement.mentoring.chemistry = 0.5;
                            placement.discontent = 0.9;
                        },
                        "mechanisms.C14=on"))
                .isGreaterThan(usual * 2);
    }

    private Bruker afterConflict() {
        Bruker bruker = candidate();
        bruker.placement.mentoring.bond = 0.8;
        int spell = bruker.spell[Risk.CONFLICT.ordinal()];
        while (bruker.spell[Risk.CONFLICT.ordinal()] == spell) {
            wired.setbacks.live(office.week, bruker);
        }
        return bruker;
    }

    @Test
    void aConflictHurtsTheBondAndMakesTheEmployerCall() {
        open();
        Bruker bruker = afterConflict();
        assertThat(bruker.placement.mentoring.bond).isEqualTo(0.4);
        assertThat(bruker.waits(Task.EMPLOYER_CALL)).isTrue();
    }

    /** Of 400 courses, how many a conflict ended at once. */
    private long ended(String... sets) {
        open(sets);
        for (int i = 0; i < 400; i++) {
            afterConflict();
        }
        office.act("states");
        assertThat(office.faults()).isEmpty();
        return office.society.brukere().stream()
                .filter(bruker -> bruker.counts.placementsBroken > 0)
                .count();
    }

    @Test
    void aConflictMayEndACourseFromEitherSide() {
        long ended = ended("parameters.conflict.grave_share=0", "parameters.conflict.ends_course=1");
        assertThat(Statistics.score(ended, 400, 1 - StrictMath.exp(-2))).isBetween(-Statistics.RARE, Statistics.RARE);
        long ownOnly =
                ended("parameters.conflict.grave_share=0", "parameters.conflict.ends_course=1", "mechanisms.C3=off");
        assertThat(Statistics.score(ownOnly, 400, 1 - StrictMath.exp(-1))).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void afterThreatsTheEmployerEndsTheCourseAtOnce() {
        long ended = ended("parameters.conflict.grave_share=0.3", "parameters.conflict.ends_course=0.1");
        double without = 1 - StrictMath.exp(-0.2);
        assertThat(Statistics.score(ended, 400, 0.3 + 0.7 * without)).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    /** What mentor and veileder learnt. */
    private double[] taught(boolean brokenOff, String... sets) {
        String[] all = new String[sets.length + 2];
        all[0] = "mechanisms.A10=on";
        all[1] = "mechanisms.C13=on";
        System.arraycopy(sets, 0, all, 2, sets.length);
        open(all);
        Bruker bruker = candidate();
        Mentor mentor = bruker.placement.mentoring.mentor();
        double knowledge = mentor.knowledge;
        double nik = veileder.nik[Skill.WORKPLACE.ordinal()];
        for (int i = 0; i < 20; i++) {
            office.next();
        }
        wired.workplaces.end(office.week, bruker, brokenOff);
        return new double[] {mentor.knowledge - knowledge, veileder.nik[Skill.WORKPLACE.ordinal()] - nik};
    }

    @Test
    void aBrokenOffCourseStillTeachesMentorAndVeileder() {
        assertThat(Arrays.stream(taught(true))).allMatch(gain -> gain > 0);
        assertThat(taught(true)).isEqualTo(taught(false));
    }

    @Test
    void offThereAreNoConflictsAndOnlyCoursesSeenThroughTeach() {
        assertThat(conflicts(placement -> placement.mentoring.chemistry = 0, "mechanisms.C16=off"))
                .isZero();
        assertThat(taught(true, "mechanisms.C16=off")).containsOnly(0);
        assertThat(Arrays.stream(taught(false, "mechanisms.C16=off"))).allMatch(gain -> gain > 0);
        open("mechanisms.C16=off");
        Placement placement = candidate().placement;
        placement.productivity = 0.9;
        placement.away = 1;
        assertThat(wired.setbacks.ends(placement)).isZero();
    }
}
