package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;

/** C6. */
class PaperworkTest {
    private static final double NEVER = 1;
    private static final double ALWAYS = 0;

    private TestSociety office;
    private Mechanisms all;
    private Veileder veileder;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.C6=on").with(sets));
        all = new Mechanisms(office.settings);
        veileder = office.veileder();
    }

    private double yes(int employees, double habit, String... sets) {
        open(sets);
        veileder.formsHabit = habit;
        Employer employer = office.employer(Industry.MANUFACTURING, employees, 1);
        return all.sayingYes.chance(office.bruker(), employer, Measure.ARBEIDSTRENING, false);
    }

    @Test
    void formsDeterSmallFirms() {
        String off = "mechanisms.C6=off";
        double small = logit(yes(2, NEVER)) - logit(yes(2, NEVER, off));
        double middling = logit(yes(12, NEVER)) - logit(yes(12, NEVER, off));
        double large = logit(yes(300, NEVER)) - logit(yes(300, NEVER, off));
        assertThat(small).isNegative().isLessThan(middling);
        assertThat(middling).isLessThan(large);
    }

    private static double logit(double chance) {
        return StrictMath.log(chance / (1 - chance));
    }

    @Test
    void takenOverSmallFirmsSayYesMoreEasily() {
        assertThat(yes(2, ALWAYS)).isGreaterThan(yes(2, NEVER));
        assertThat(yes(300, ALWAYS)).as("they have somebody for it").isEqualTo(yes(300, NEVER));
    }

    @Test
    void publicUnitsHaveSomebodyForIt() {
        open();
        veileder.formsHabit = NEVER;
        Employer unit = office.employer(
                new EmployerSpec(1, 0, Industry.HEALTH_AND_SOCIAL, true, 2, true, 0.5, 0.5, 0.5, 0.5), 1);
        Employer firm = office.employer(
                new EmployerSpec(2, 0, Industry.HEALTH_AND_SOCIAL, false, 2, true, 0.5, 0.5, 0.5, 0.5), 1);
        Bruker bruker = office.bruker();
        Paperwork paperwork = all.side.paperwork();
        assertThat(paperwork.deters(bruker, unit, Measure.ARBEIDSTRENING))
                .isLessThan(paperwork.deters(bruker, firm, Measure.ARBEIDSTRENING));
        assertThat(paperwork.deters(bruker, firm, null)).as("an ordinary hire").isZero();
    }

    @Test
    void aMentorsGrantIsAnotherSetOfForms() {
        double one = yes(2, NEVER, "mentor.policy=none");
        assertThat(yes(2, NEVER, "mentor.policy=subsidised")).isLessThan(one);
    }

    /** C11 off: subsidised mentors work as unpaid ones. */
    @Test
    void withoutGrantsNobodyHasFormsForThem() {
        String off = "mechanisms.C11=off";
        assertThat(yes(2, NEVER, off, "mentor.policy=subsidised"))
                .isEqualTo(yes(2, NEVER, off, "mentor.policy=unpaid"));
    }

    @Test
    void takenOverTheyCostTheVeilederHours() {
        long[] minutes = new long[2];
        for (int i = 0; i < 2; i++) {
            open("mechanisms.A5=off");
            veileder.formsHabit = i == 0 ? NEVER : ALWAYS;
            Employer employer = office.employer(Industry.MANUFACTURING, 2, 1);
            Bruker bruker = office.bruker();
            all.side.paperwork().agreed(office.week, bruker, employer);
            assertThat(bruker.waits(Task.PAPERWORK)).isEqualTo(i == 1);
            office.act("hours");
            assertThat(bruker.waits(Task.PAPERWORK)).isFalse();
            minutes[i] = office.ledger.hours().minutes(HoursKind.RENEWAL);
            assertThat(office.faults()).isEmpty();
        }
        assertThat(minutes[0]).isZero();
        assertThat(minutes[1]).isEqualTo((long) office.settings.get("time.renewal_minutes"));
    }

    @Test
    void moreAreTakenOverForThoseFollowedClosely() {
        open();
        veileder.formsHabit = 0.5;
        Employer employer = office.employer(Industry.MANUFACTURING, 2, 1);
        Bruker bruker = office.bruker();
        assertThat(all.side.paperwork().takenOver(bruker, employer)).isFalse();
        office.follow(bruker);
        assertThat(all.side.paperwork().takenOver(bruker, employer)).isTrue();
    }

    private double yes(Industry industry, boolean publicSector, String... sets) {
        open(sets);
        veileder.formsHabit = NEVER;
        Employer employer =
                office.employer(new EmployerSpec(1, 0, industry, publicSector, 12, true, 0.5, 0.5, 0.5, 0.5), 1);
        assertThat(employer.occupation.craft()).isEqualTo(industry == Industry.MANUFACTURING);
        return all.side.paperwork().deters(office.bruker(), employer, Measure.ARBEIDSTRENING);
    }

    @Test
    void craftsFeelFormsMoreThanTheirSizeSays() {
        String none = "parameters.paperwork.craft_effect=0";
        double other = yes(Industry.FOOD_SERVICE, false);
        assertThat(yes(Industry.MANUFACTURING, false)).isGreaterThan(other);
        assertThat(yes(Industry.MANUFACTURING, false, none)).isEqualTo(other);
        assertThat(yes(Industry.MANUFACTURING, true))
                .as("a public unit has an office for it")
                .isEqualTo(yes(Industry.MANUFACTURING, true, none));
    }

    @Test
    void craftsSayYesMoreReadilyAtTheirOwnPlace() {
        open();
        Paperwork paperwork = all.side.paperwork();
        Employer craft = office.employer(Industry.MANUFACTURING, 12, 1);
        double there = paperwork.asked(craft, false);
        double afar = paperwork.asked(craft, true);
        assertThat(there).isPositive();
        assertThat(afar).isNegative();
        double usual = office.settings.get("paperwork.usual_own_place");
        assertThat(usual * there + (1 - usual) * afar)
                .as("asked as often there as is usual")
                .isEqualTo(0, within(1e-12));
        assertThat(paperwork.asked(office.employer(Industry.FOOD_SERVICE, 12, 1), false))
                .isZero();
        open("mechanisms.C6=off");
        assertThat(all.side.paperwork().asked(office.employer(Industry.MANUFACTURING, 12, 1), false))
                .isZero();
    }

    /** The answers themselves: who is asked there says yes where a phone call is refused, never the other way. */
    @Test
    void moreCraftsAnswerYesWhenTheyAreMet() {
        open("parameters.paperwork.own_place_effect=1.5");
        Employer craft = office.employer(Industry.MANUFACTURING, 12, 1);
        int met = 0;
        int called = 0;
        for (int i = 0; i < 200; i++) {
            Bruker bruker = office.bruker();
            met += all.sayingYes.placement(office.week, bruker, craft, Measure.ARBEIDSTRENING, false) ? 1 : 0;
            called += all.sayingYes.placement(office.week, bruker, craft, Measure.ARBEIDSTRENING, true) ? 1 : 0;
        }
        assertThat(met).isGreaterThan(called);
    }

    @Test
    void offFormsDeterNobodyAndNobodyTakesThemOver() {
        assertThat(yes(2, NEVER, "mechanisms.C6=off")).isEqualTo(yes(2, ALWAYS, "mechanisms.C6=off"));
        Bruker bruker = office.bruker();
        all.side.paperwork().agreed(office.week, bruker, office.employer(Industry.MANUFACTURING, 2, 1));
        assertThat(bruker.waits(Task.PAPERWORK)).isFalse();
    }
}
