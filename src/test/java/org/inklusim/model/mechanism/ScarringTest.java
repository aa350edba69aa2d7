package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** B15. */
class ScarringTest {
    private TestSociety office;
    private Mechanisms all;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.B15=on").with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
        office.kontor.tightness = 1;
    }

    private Bruker out(int weeks) {
        return office.bruker(who -> who.weeksOutOfWork = weeks);
    }

    private double searchRate(Bruker bruker) {
        bruker.lastContact = office.week.number();
        all.search.act(office.week);
        return bruker.rate[Risk.OWN_JOB.ordinal()];
    }

    private double yes(Bruker bruker, Measure measure) {
        return all.sayingYes.chance(bruker, office.employer(), measure, measure == null);
    }

    @Test
    void offNeitherWeeksNorMeasuresNorWorkLeaveATrace() {
        open("mechanisms.B15=off");
        Bruker recent = out(0);
        Bruker longAgo = out(1_000);
        longAgo.workTrainings = 9;
        assertThat(searchRate(recent)).isEqualTo(searchRate(longAgo));
        assertThat(yes(recent, null)).isEqualTo(yes(longAgo, null));
        assertThat(all.scarring.heals(office.week, longAgo)).isZero();
        assertThat(health(true, "mechanisms.B15=off")).isEqualTo(health(false, "mechanisms.B15=off"));
    }

    @Test
    void weeksOutOfWorkLowerSearchAndChance() {
        open();
        assertThat(searchRate(out(20))).isGreaterThan(searchRate(out(100)));
        assertThat(searchRate(out(100))).isGreaterThan(searchRate(out(500)));
        for (Measure measure : new Measure[] {null, Measure.ARBEIDSTRENING, Measure.LONNSTILSKUDD}) {
            assertThat(yes(out(20), measure)).isGreaterThan(yes(out(500), measure));
        }
    }

    @Test
    void aCvOfWorkTrainingIsHeldAgainstAPersonUntilThereIsAJob() {
        open();
        Bruker bruker = out(50);
        Bruker plain = out(50);
        Employer employer = office.employer();
        for (int i = 0; i < 3; i++) {
            all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 12);
            all.workplaces.end(office.week, bruker, false);
        }
        all.workplaces.enter(office.week, bruker, Measure.SHELTERED_PRACTICE, 12);
        all.workplaces.end(office.week, bruker, true);
        assertThat(bruker.workTrainings).isEqualTo(4);
        all.workplaces.enter(office.week, bruker, Measure.AMO, 12);
        all.workplaces.end(office.week, bruker, false);
        assertThat(bruker.workTrainings).as("a course is no work training").isEqualTo(4);
        assertThat(yes(bruker, null)).isLessThan(yes(plain, null));
        assertThat(searchRate(bruker)).isLessThan(searchRate(plain));
        all.workplaces.hire(office.week, bruker, employer, true);
        assertThat(bruker.workTrainings).isZero();
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whoIsHiredWhereTheTrainingWasHasItNotHeldAgainst() {
        open();
        Bruker bruker = out(50);
        Employer employer = office.employer();
        all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 12);
        all.workplaces.hire(office.week, bruker, employer, false);
        assertThat(bruker.workTrainings).isZero();
    }

    @Test
    void weeksInWorkRaiseMentalHealthAndWeeksWithoutLowerIt() {
        assertThat(health(true)).isGreaterThan(health(false));
        open("parameters.heal.health_effect=0.4");
        Bruker ill = mentallyIll(0);
        Bruker iller = mentallyIll(1_000);
        Bruker otherwiseIll = out(1_000);
        assertThat(all.scarring.heals(office.week, ill)).isPositive();
        assertThat(all.scarring.heals(office.week, iller)).isNegative();
        assertThat(all.scarring.heals(office.week, otherwiseIll)).isZero();
    }

    private Bruker mentallyIll(int weeksOutOfWork) {
        Consumer<Someone> as = who -> {
            who.needs(Need.MENTAL_HEALTH);
            who.weeksOutOfWork = weeksOutOfWork;
        };
        return office.bruker(as);
    }

    /** Mean health of people with mental illness after four years in work or without. */
    private double health(boolean work, String... sets) {
        open("parameters.heal.health_effect=0.4");
        if (sets.length > 0) {
            open(sets);
        }
        for (int i = 0; i < 50; i++) {
            Bruker bruker = mentallyIll(50);
            if (work) {
                all.workplaces.hire(office.week, bruker, office.employer(), true);
            }
        }
        office.act(208, "benefit", "health");
        assertThat(office.faults()).isEmpty();
        return office.society.brukere().stream()
                .mapToDouble(bruker -> bruker.health)
                .average()
                .orElseThrow();
    }

    /** Somebody with so much skill after a year. */
    private Bruker skilled(double skill, String... sets) {
        open(sets);
        Bruker bruker = office.bruker(who -> who.skill = skill);
        office.act(52, "motivation");
        assertThat(office.faults()).isEmpty();
        return bruker;
    }

    @Test
    void lostQualificationsLowerMotivationAndSearch() {
        double[] motivation = new double[3];
        double[] search = new double[3];
        for (int i = 0; i < 3; i++) {
            Bruker bruker = skilled(0.1 + 0.4 * i, "mechanisms.B4=on");
            motivation[i] = bruker.motivation;
            search[i] = searchRate(bruker);
        }
        assertThat(motivation).isSorted().doesNotHaveDuplicates();
        assertThat(search).isSorted().doesNotHaveDuplicates();
        String[] off = {"mechanisms.B15=off", "mechanisms.B4=on"};
        assertThat(skilled(0.1, off).motivation).isEqualTo(skilled(0.9, off).motivation);
    }

    @Test
    void withoutTheNaturalCourseWorkLeavesHealthAlone() {
        assertThat(health(true, "mechanisms.B15=on", "mechanisms.B19=off"))
                .isEqualTo(health(false, "mechanisms.B15=on", "mechanisms.B19=off"));
    }
}
