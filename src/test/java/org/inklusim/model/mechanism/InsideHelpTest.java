package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.junit.jupiter.api.Test;

/** A14. */
class InsideHelpTest {
    private static final String ALL_ORDER = "parameters.order.threshold=0.3";

    private static TestSociety office(double collaboration, String... sets) {
        TestRuns runs = TestRuns.of("mechanisms.A14=on", "office.collaboration=" + collaboration, "mechanisms.A5=off");
        TestSociety office = TestSociety.of(runs.with(sets));
        office.veileder();
        return office;
    }

    /** Mean weeks until an employer is found, of 200 for whom one is sought; 104 where none is. */
    private static double weeksUntilFound(double collaboration, String... sets) {
        TestSociety office = office(collaboration, sets);
        for (int i = 0; i < 40; i++) {
            office.employer();
        }
        for (int i = 0; i < 9; i++) {
            office.veileder();
        }
        for (int i = 0; i < 200; i++) {
            Bruker bruker = office.bruker(office.society.veiledere().get(i % 10), who -> who.skill = 0.3);
            bruker.ordered = Measure.ARBEIDSTRENING;
            bruker.granted = true;
        }
        double weeks = 0;
        for (int week = 0; week < 104; week++) {
            weeks += office.society.brukere().stream()
                    .filter(bruker -> bruker.counts.placements == 0)
                    .count();
            office.act("tasks", "hours");
        }
        assertThat(office.faults()).isEmpty();
        return weeks / office.society.brukere().size();
    }

    @Test
    void theBetterTheyWorkTogetherTheSoonerAnEmployerIsFound() {
        String strong = "parameters.help.door_effect=1.2";
        double alone = weeksUntilFound(0, strong, "measures.places.arbeidstrening=1000");
        double middling = weeksUntilFound(0.5, strong, "measures.places.arbeidstrening=1000");
        double together = weeksUntilFound(1, strong, "measures.places.arbeidstrening=1000");
        assertThat(middling).isLessThan(alone);
        assertThat(together).isLessThan(middling);
    }

    /** Mean weeks from an order until a veileder can deal with it, of 400. */
    private static double weeksInLimbo(double collaboration, String... sets) {
        TestSociety office = office(collaboration, sets);
        Mechanisms wired = new Mechanisms(office.settings);
        int ordered = 0;
        for (int i = 0; i < 400; i++) {
            double skill = i / 400.0;
            Bruker bruker = office.bruker(who -> who.skill = skill);
            wired.nextStep.take(office.week, bruker, 52);
            ordered += bruker.ordered != null ? 1 : 0;
        }
        assertThat(ordered).isGreaterThan(200);
        double weeks = 0;
        for (int week = 0; week < 60; week++) {
            weeks += office.society.brukere().stream()
                    .filter(bruker -> bruker.ordered != null && !bruker.waits(Task.RENEWAL))
                    .count();
            office.act("tasks");
        }
        assertThat(office.society.brukere())
                .filteredOn(bruker -> bruker.ordered != null)
                .isNotEmpty()
                .allMatch(bruker -> bruker.waits(Task.RENEWAL));
        return weeks / ordered;
    }

    @Test
    void theLessItIsClearWhoAnswersTheLongerAnOrderLies() {
        double apart = weeksInLimbo(0, ALL_ORDER);
        double middling = weeksInLimbo(0.5, ALL_ORDER);
        assertThat(middling).isPositive().isLessThan(apart);
        assertThat(weeksInLimbo(1, ALL_ORDER)).isZero();
        assertThat(weeksInLimbo(0, ALL_ORDER, "parameters.help.limbo_weeks=12")).isGreaterThan(apart);
    }

    @Test
    void anOrderThatIsDroppedMeanwhileIsForgotten() {
        TestSociety office = office(0, ALL_ORDER, "parameters.help.unclear_share=0.5");
        Bruker bruker = office.bruker();
        InsideHelp help = new Mechanisms(office.settings).help;
        while (bruker.nobodysUntil == Bruker.NEVER) {
            bruker.ordered = Measure.AVKLARING;
            bruker.clear(Task.RENEWAL);
            office.next();
            help.order(office.week, bruker);
        }
        assertThat(bruker.waits(Task.RENEWAL)).isFalse();
        bruker.ordered = null;
        while (office.week.number() < bruker.nobodysUntil + 2) {
            office.next();
            help.settle(office.week, bruker);
        }
        assertThat(bruker.waits(Task.RENEWAL)).isFalse();
    }

    @Test
    void offEveryOfficeIsInTheMiddle() {
        TestSociety office = office(1, "mechanisms.A14=off", "parameters.help.unclear_share=0.5");
        InsideHelp off = new Mechanisms(office.settings).help;
        assertThat(off.door(office.kontor)).isZero();
        office.kontor.collaboration = 0;
        assertThat(off.door(office.kontor)).isZero();
        for (int i = 0; i < 50; i++) {
            Bruker bruker = office.bruker();
            bruker.ordered = Measure.AVKLARING;
            off.order(office.week, bruker);
            assertThat(bruker.waits(Task.RENEWAL)).isTrue();
        }
        assertThat(new Mechanisms(office(0.5).settings).help.door(office(0.5).kontor))
                .isZero();
    }

    @Test
    void doorsOpenForAJobAskedForTooAndNobodyIsHelpedPastAFullHouse() {
        TestSociety apart = office(0);
        TestSociety together = office(1);
        double[] chances = new double[2];
        TestSociety[] offices = {apart, together};
        for (int i = 0; i < 2; i++) {
            Employer employer = offices[i].employer();
            SayingYes yes = new Mechanisms(offices[i].settings).sayingYes;
            chances[i] = yes.chance(offices[i].bruker(), employer, null, true);
            employer.candidates = employer.places;
            assertThat(yes.hasRoom(employer)).isFalse();
        }
        assertThat(chances[1]).isGreaterThan(chances[0]);
    }

    /** Collaboration after so many doors opened in a week for each of so many weeks, in an office with one post. */
    private static double collaboration(TestSociety office, boolean close, int doors, int weeks) {
        Bruker bruker = office.bruker();
        if (close) {
            office.follow(bruker);
        }
        InsideHelp help = new Mechanisms(office.settings).help;
        for (int week = 0; week < weeks; week++) {
            for (int door = 0; door < doors; door++) {
                help.opened(bruker, office.kontor);
            }
            office.act("climate");
        }
        assertThat(office.kontor.closeTogether).isBetween(0.0, 1.0);
        return office.kontor.collaboration;
    }

    @Test
    void doorsOpenedForCloseCasesBringThemCloserAndNoOthersDo() {
        TestSociety office = office(0.5, "office.spread=0");
        assertThat(collaboration(office, false, 1, 26)).isEqualTo(0.5);
        double some = collaboration(office, true, 1, 4);
        double more = collaboration(office, true, 1, 26);
        assertThat(some).isGreaterThan(0.5);
        assertThat(more).isGreaterThan(some).isLessThan(0.5 + 0.5 * office.settings.get("help.closer_share"));
        office.veileder();
        TestSociety large = office(0.5, "office.spread=0");
        large.veileder();
        assertThat(collaboration(large, true, 1, 4)).isBetween(0.5, some);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whatCloseWorkBroughtFadesBackToTheLeverAndNeverBelow() {
        TestSociety office = office(0.4, "office.spread=0");
        double closer = collaboration(office, true, 1, 52);
        double later = collaboration(office, false, 1, 26);
        assertThat(later).isLessThan(closer).isGreaterThan(0.4);
        assertThat(collaboration(office, false, 1, 2000)).isGreaterThanOrEqualTo(0.4);
        assertThat(office.kontor.collaboration - 0.4).isLessThan(1e-3);
    }

    @Test
    void offOrWithoutPaceItStaysTheOffices() {
        for (String off : new String[] {"mechanisms.A14=off", "parameters.help.closer_per_door=0"}) {
            TestSociety office = office(0.5, "office.spread=0", off);
            assertThat(collaboration(office, true, 5, 52)).isEqualTo(0.5);
            assertThat(office.kontor.closeTogether).isZero();
        }
    }

    @Test
    void aYesToACloseCaseIsADoorOpened() {
        TestSociety office = office(0.5, "office.spread=0", "mechanisms.C1=off");
        Employer employer = office.employer();
        Bruker bruker = office.bruker();
        SayingYes yes = new Mechanisms(office.settings).sayingYes;
        yes.placement(office.week, bruker, employer, Measure.ARBEIDSTRENING, false);
        assertThat(office.kontor.closeTogether).isZero();
        office.follow(bruker);
        yes.placement(office.week, bruker, employer, Measure.ARBEIDSTRENING, false);
        assertThat(office.kontor.closeTogether).isPositive();
    }

    @Test
    void inStandardPracticeNothingChanges() {
        assertThat(TestRuns.of("parameters.help.closer_per_door=0").run().text())
                .isEqualTo(
                        TestRuns.of("parameters.help.closer_per_door=1").run().text());
    }

    @Test
    void inWholeRunsOrdersTakeLonger() {
        double[] waited = new double[2];
        for (int i = 0; i < 2; i++) {
            double weeks = 0;
            double starts = 0;
            for (int replicate = 1; replicate <= 3; replicate++) {
                TestRuns runs = TestRuns.of(
                                "office.collaboration=" + i,
                                "parameters.help.unclear_share=0.5",
                                "parameters.help.limbo_weeks=12",
                                "parameters.help.door_effect=0.1")
                        .weeks(104)
                        .replicate(replicate);
                for (Bruker bruker : runs.run().society().brukere()) {
                    weeks += bruker.counts.measureWaitWeeks;
                    starts += bruker.counts.orderedStarts;
                }
            }
            waited[i] = weeks / starts;
        }
        assertThat(waited[0]).isGreaterThan(waited[1]);
    }
}
