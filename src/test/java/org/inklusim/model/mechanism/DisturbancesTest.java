package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** B13. */
class DisturbancesTest {
    private TestSociety office;
    private Mechanisms all;
    private Veileder veileder;

    private Bruker open(String... sets) {
        office = TestSociety.of(
                TestRuns.of("mechanisms.B13=on", "mechanisms.B19=off").with(sets));
        all = new Mechanisms(office.settings);
        veileder = office.veileder();
        office.employer();
        return office.bruker();
    }

    private Bruker disturbed(String... sets) {
        return disturb(open(sets));
    }

    private Bruker disturb(Bruker bruker) {
        bruker.disturbedSince = office.week.number();
        return bruker;
    }

    @Test
    void offNothingDisturbsAnybody() {
        Bruker bruker = open("mechanisms.B13=off");
        double health = bruker.spec.healthLevel();
        office.act(500, "health");
        assertThat(bruker.disturbed()).isFalse();
        assertThat(bruker.healthLogit).isEqualTo(health);
        assertThat(all.disturbances.attendance(bruker)).isEqualTo(1);
        office.act(50, "health", "tasks", "hours");
        assertThat(office.ledger.hours().minutes(HoursKind.CLEARING)).isZero();
    }

    @Test
    void itArrivesAtAPersonalRateOftenerWithDebt() {
        open("parameters.disturbance.spread=1.2");
        double least = 1;
        double most = 0;
        double mean = 0;
        for (int i = 0; i < 300; i++) {
            double rate = office.bruker().disturbedPerWeek;
            least = Math.min(least, rate);
            most = Math.max(most, rate);
            mean += rate / 300;
        }
        assertThat(most).isGreaterThan(20 * least);
        double usual = office.settings.get("disturbance.per_year") / 52;
        assertThat(mean).isBetween(0.75 * usual, 1.3 * usual);
        Bruker plain = office.bruker();
        double owes = 0;
        for (int i = 0; i < 300; i++) {
            owes += office.bruker(who -> who.needs(Need.ECONOMY)).disturbedPerWeek / 300;
        }
        assertThat(owes).isGreaterThan(1.4 * mean);
        assertThat(plain.disturbedPerWeek).isPositive();
    }

    @Test
    void itComesAndPassesByItself() {
        Bruker bruker = open("parameters.disturbance.per_year=1");
        boolean came = false;
        boolean went = false;
        for (int week = 0; week < 600; week++) {
            office.act("health");
            came |= bruker.disturbed();
            went |= came && !bruker.disturbed();
        }
        assertThat(came).isTrue();
        assertThat(went).isTrue();
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whileItLastsHealthAndAttendanceFall() {
        Bruker bruker = disturbed();
        Bruker other = office.bruker();
        for (Bruker each : new Bruker[] {bruker, other}) {
            all.workplaces.begin(office.week, each, office.employer(), Measure.ARBEIDSTRENING, 30);
        }
        other.disturbedPerWeek = 0;
        office.act("health", "work");
        assertThat(bruker.health).isLessThan(other.health);
        assertThat(bruker.placement.hours).isLessThan(other.placement.hours);
        assertThat(bruker.skill).isLessThan(other.skill);
        assertThat(bruker.placement.productivity).isLessThan(other.placement.productivity);
    }

    @Test
    void clearedFastMeansLessAbsence() {
        double alone = missed(false, 0.5);
        double helped = missed(true, 0.5);
        assertThat(helped).isLessThan(0.6 * alone);
        assertThat(missed(true, 0.95)).as("by somebody competent").isLessThan(helped);
        assertThat(missed(true, 0.05)).as("by a beginner").isGreaterThan(helped);
    }

    /** Hours missed in two years by many whose disturbance is known or not, with a veileder of some competence. */
    private double missed(boolean known, double competence) {
        open("mechanisms.A10=on");
        veileder.nik[Skill.KARTLEGGING.ordinal()] = competence;
        for (int i = 0; i < 30; i++) {
            Bruker bruker = disturb(office.bruker());
            bruker.disturbedPerWeek = 0;
            bruker.disturbanceKnown = known;
        }
        double missed = 0;
        for (int week = 0; week < 104; week++) {
            office.society.brukere().forEach(each -> each.trust = 0);
            office.act("health", "hours");
            missed += office.society.brukere().stream()
                    .mapToDouble(each -> 1 - all.disturbances.attendance(each))
                    .sum();
            veileder.nik[Skill.KARTLEGGING.ordinal()] = competence;
        }
        assertThat(office.ledger.hours().minutes(HoursKind.CLEARING) > 0).isEqualTo(known);
        assertThat(office.faults()).isEmpty();
        return missed;
    }

    @Test
    void itIsToldInATalkSoonerWhereThereIsTrust() {
        assertThat(told(0.9)).isGreaterThan(told(0.2));
        assertThat(told(0)).isZero();
    }

    private int told(double trust) {
        open();
        int told = 0;
        for (int i = 0; i < 200; i++) {
            Bruker bruker = disturb(office.bruker());
            bruker.trust = trust;
            all.disturbances.talk(office.week, bruker);
            told += bruker.disturbanceKnown ? 1 : 0;
            assertThat(bruker.waits(Task.DISTURBANCE)).isEqualTo(bruker.disturbanceKnown);
        }
        return told;
    }

    @Test
    void aNearMentorSeesItFirstAndCallsAndTheVeilederClearsIt() {
        Bruker bruker = disturbed("mentor.policy=subsidised", "mentor.nearness=colleague");
        bruker.trust = 0;
        bruker.disturbedPerWeek = 0;
        Employer employer = office.employer();
        all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 100);
        assertThat(bruker.placement.mentoring.appointed()).isTrue();
        while (!bruker.disturbanceSeen) {
            office.act("health");
        }
        assertThat(bruker.disturbanceKnown).isFalse();
        assertThat(bruker.waits(Task.EMPLOYER_CALL)).isTrue();
        office.act("hours");
        assertThat(bruker.disturbanceKnown || !bruker.disturbed()).isTrue();
        office.act(10, "health", "hours");
        assertThat(bruker.disturbed()).isFalse();
        assertThat(bruker.disturbanceSeen || bruker.disturbanceKnown).isFalse();
    }

    @Test
    void withoutAMentorATalkAtTheWorkplaceTellsItAsFarAsItTells() {
        open();
        int standard = 0;
        int close = 0;
        for (int i = 0; i < 200; i++) {
            Bruker one = disturb(office.bruker());
            Bruker two = disturb(office.bruker());
            all.disturbances.hear(office.week, one, 0.1);
            all.disturbances.hear(office.week, two, 0.4);
            standard += one.disturbanceKnown ? 1 : 0;
            close += two.disturbanceKnown ? 1 : 0;
        }
        assertThat(standard).isBetween(8, 35);
        assertThat(close).isBetween(55, 105);
    }

    @Test
    void clearingTakesHoursThatSomebodyElseDoesNotGet() {
        Bruker bruker = disturbed("parameters.disturbance.cleared_per_try=0.2");
        bruker.disturbedPerWeek = 0;
        bruker.disturbanceKnown = true;
        office.act("health", "hours");
        assertThat(office.ledger.hours().minutes(HoursKind.CLEARING))
                .isEqualTo((int) office.settings.get("time.clearing_minutes"));
        assertThat(bruker.doneFor).as("done for the person").isPositive();
        assertThat(office.faults()).isEmpty();
    }
}
