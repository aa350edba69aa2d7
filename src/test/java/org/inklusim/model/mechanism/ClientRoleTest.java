package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Task;
import org.junit.jupiter.api.Test;

/** B17. */
class ClientRoleTest {
    private TestSociety office;
    private Mechanisms all;

    private Bruker open(String... sets) {
        office = TestSociety.of(
                TestRuns.of("mechanisms.B17=on", "mechanisms.B6=on", "parameters.motivation.contact_wanted_spread=0")
                        .with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
        return office.bruker();
    }

    @Test
    void offNothingIsLearnt() {
        Bruker bruker = open("mechanisms.B17=off");
        double habit = bruker.noShowHabit;
        bruker.lastContact = office.week.number() - 50;
        all.clientRole.stayedAway(office.week, bruker, 0, false);
        assertThat(bruker.noShowHabit).isEqualTo(habit);
        assertThat(all.clientRole.staysAway(bruker)).isEqualTo(1);
        bruker.lastContact = Bruker.NEVER;
        office.act(50, "motivation");
        assertThat(all.clientRole.initiative(bruker)).isZero();
    }

    @Test
    void initiativeIsAnsweredWithInitiativeUpToWhatMotivatesMost() {
        double silence = initiative(1_000, 2, false);
        double some = initiative(6, 2, false);
        double wanted = initiative(2, 2, false);
        assertThat(silence).isLessThan(some).isLessThan(0);
        assertThat(some).isLessThan(wanted);
        assertThat(initiative(1, 2, false)).as("no more, and no less").isEqualTo(wanted);
    }

    @Test
    void aCallThatNobodyAnswersTeachesToWait() {
        assertThat(initiative(2, 2, true)).isLessThan(initiative(2, 2, false));
    }

    @Test
    void whatIsFeltOfContactIsTheBusinessOfMotivation() {
        Bruker quiet = open();
        Bruker met = office.bruker();
        for (int week = 0; week < 52; week++) {
            quiet.talksFelt = 0;
            met.talksFelt = met.talksWanted;
            office.act("motivation");
        }
        assertThat(met.initiative).isEqualTo(quiet.initiative);
    }

    /** Log effect of own initiative after two years with a talk that NAV takes every so many weeks. */
    private double initiative(int every, int wantedEvery, boolean unanswered) {
        Bruker bruker = open("parameters.motivation.contact_wanted_per_week=" + 1.0 / wantedEvery);
        for (int week = 0; week < 104; week++) {
            if (week % every == every - 1) {
                bruker.lastContact = office.week.number();
            }
            if (unanswered && week == 0) {
                bruker.raise(Task.BRUKER_CALL, office.week.number());
            }
            office.act("motivation");
            assertThat(bruker.initiative).isBetween(0.0, 1.0);
        }
        return all.clientRole.initiative(bruker);
    }

    @Test
    void whoShowsInitiativeSearchesAndCallsMore() {
        Bruker eager = open();
        Bruker passive = office.bruker();
        eager.initiative = 1;
        passive.initiative = 0;
        office.kontor.tightness = 1;
        office.act("search");
        assertThat(eager.rate[Risk.OWN_JOB.ordinal()]).isGreaterThan(passive.rate[Risk.OWN_JOB.ordinal()]);
        int more = 0;
        int less = 0;
        for (int week = 0; week < 1_500; week++) {
            office.act("tasks");
            more += eager.waits(Task.BRUKER_CALL) ? 1 : 0;
            less += passive.waits(Task.BRUKER_CALL) ? 1 : 0;
            eager.clearTasks();
            passive.clearTasks();
        }
        assertThat(more).isGreaterThan(less);
        assertThat(less).isPositive();
    }

    @Test
    void aNoShowWithoutReactionTeachesNoShowWhereNothingFits() {
        Bruker unseen = open();
        Bruker seen = office.bruker();
        Bruker fitting = office.bruker();
        double before = seen.noShowHabit;
        unseen.lastContact = office.week.number() - 50;
        fitting.lastContact = office.week.number() - 50;
        for (int i = 0; i < 3; i++) {
            all.clientRole.stayedAway(office.week, unseen, 0.1, false);
            all.clientRole.stayedAway(office.week, seen, 0.1, false);
            all.clientRole.stayedAway(office.week, fitting, 1, false);
        }
        assertThat(unseen.noShowHabit).isGreaterThan(before).isLessThan(1);
        assertThat(seen.noShowHabit).isLessThan(before);
        assertThat(fitting.noShowHabit).isEqualTo(before);
        assertThat(all.clientRole.staysAway(unseen)).isGreaterThan(all.clientRole.staysAway(seen));
    }

    @Test
    void aBenefitThatFeelsItIsAReaction() {
        Bruker unseen = open();
        Bruker sanctioned = office.bruker();
        unseen.lastContact = office.week.number() - 50;
        sanctioned.lastContact = office.week.number() - 50;
        all.clientRole.stayedAway(office.week, unseen, 0.1, false);
        all.clientRole.stayedAway(office.week, sanctioned, 0.1, true);
        assertThat(all.clientRole.staysAway(sanctioned)).isLessThan(all.clientRole.staysAway(unseen));
    }

    @Test
    void soPeopleLeftAloneInAPoorMeasureStayAwayMore() {
        assertThat(noShows(false)).isGreaterThan(1.1 * noShows(true));
    }

    /** No-shows of many in a year of a measure far from what they can do. */
    private double noShows(boolean inTouch) {
        open();
        for (int i = 0; i < 40; i++) {
            Bruker bruker = office.bruker(who -> {
                who.skill = 0.05;
                who.readiness = 0.05;
                who.healthLevel = -2;
            });
            all.workplaces.enter(office.week, bruker, Measure.HIGHER_EDUCATION, 100);
            bruker.lastContact = office.week.number() - 50;
        }
        for (int week = 0; week < 52; week++) {
            int now = office.week.number();
            if (inTouch) {
                office.society.brukere().forEach(bruker -> bruker.lastContact = now);
            }
            office.act("measures");
        }
        assertThat(office.faults()).isEmpty();
        return office.society.brukere().stream()
                .mapToInt(bruker -> bruker.counts.noShows)
                .sum();
    }
}
