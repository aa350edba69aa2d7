package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Vacancy;
import org.inklusim.population.Innsatsgruppe;
import org.junit.jupiter.api.Test;

/** C18. */
class OnlyTakingTest {
    private TestSociety office;
    private Mechanisms all;
    private Employer employer;

    private void open(double develops, String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.C18=on").with(sets));
        all = new Mechanisms(office.settings);
        office.veileder();
        employer = office.employer();
        employer.develops = develops;
    }

    private Bruker candidate(double develops, String... sets) {
        open(develops, sets);
        Bruker bruker = office.bruker(who -> who.skill = 0.3);
        all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 52);
        return bruker;
    }

    private double learnt(double develops, double insight, String... sets) {
        Bruker bruker = candidate(develops, sets);
        if (insight > 0) {
            all.side.taking().see(bruker, insight);
        }
        double before = bruker.skill;
        office.act(10, "work");
        assertThat(office.faults()).isEmpty();
        return bruker.skill - before;
    }

    @Test
    void whoOnlyTakesTeachesLess() {
        assertThat(learnt(0.1, 0)).isLessThan(learnt(0.5, 0));
        assertThat(learnt(0.5, 0)).isLessThan(learnt(0.9, 0));
    }

    @Test
    void theVeiledersInsightMakesPlacementsTeach() {
        assertThat(learnt(0.1, 0.8)).isGreaterThan(learnt(0.1, 0.3));
        assertThat(learnt(0.1, 0.3)).isGreaterThan(learnt(0.1, 0));
        assertThat(learnt(0.1, 0.8) - learnt(0.1, 0)).isGreaterThan(learnt(0.9, 0.8) - learnt(0.9, 0));
    }

    @Test
    void aSubsidyAloneBringsPlacementsAndNoLearning() {
        double[] yes = new double[2];
        double[] taught = new double[2];
        for (int i = 0; i < 2; i++) {
            open(0, "parameters.subsidy.wage_share=" + (i == 0 ? 0.3 : 0.6));
            Bruker bruker = office.bruker();
            for (double develops = 0.05; develops < 1; develops += 0.1) {
                employer.develops = develops;
                double chance = all.sayingYes.chance(bruker, employer, Measure.LONNSTILSKUDD, false);
                yes[i] += chance;
                bruker.employer = employer;
                taught[i] += chance * all.side.taking().teaches(bruker);
                bruker.employer = null;
            }
        }
        assertThat(yes[1]).isGreaterThan(yes[0]);
        assertThat(taught[1] / yes[1]).as("what a placement teaches").isLessThan(taught[0] / yes[0]);
    }

    /** Centred, so that standard practice stays where it was fitted. */
    @Test
    void theUsualEmployerTeachesAndWeighsMoneyAsIfOff() {
        open(0);
        Bruker bruker = office.bruker();
        bruker.employer = employer;
        employer.develops = office.settings.get("taking.usual");
        assertThat(all.side.taking().teaches(bruker)).isEqualTo(1);
        assertThat(all.side.taking().greed(employer)).isEqualTo(1);
    }

    @Test
    void whoTakesKeepsOnlyTheAbleAfterThreeWeeks() {
        assertThat(ends(0.1, 0.2, 10)).isGreaterThan(ends(0.9, 0.2, 10));
        assertThat(ends(0.1, 0.9, 10)).isLessThan(ends(0.9, 0.9, 10));
        assertThat(ends(0.1, 0.2, 2)).isEqualTo(ends(0.9, 0.2, 2), within(1e-12));
    }

    private double ends(double develops, double productivity, int weeks) {
        Bruker bruker = candidate(develops);
        for (int i = 0; i < weeks; i++) {
            office.next();
        }
        bruker.placement.hours = 30;
        bruker.placement.productivity = productivity;
        office.act("accounts");
        return bruker.rate[Risk.EMPLOYER_ENDS.ordinal()];
    }

    /** Log increase of extensions where an employer has somebody of such productivity. */
    private double putsOff(double develops, double productivity, double seenThrough, String... sets) {
        Bruker bruker = candidate(develops, sets);
        bruker.placement.productivity = productivity;
        employer.seenThrough = seenThrough;
        return all.side.taking().putsOff(bruker);
    }

    @Test
    void whoTakesSeeksExtensionsWithoutNeedAsLongAsNobodySeesThroughIt() {
        assertThat(putsOff(0.1, 0.9, 0)).isPositive().isGreaterThan(putsOff(0.4, 0.9, 0));
        assertThat(putsOff(0.9, 0.9, 0)).isNegative();
        assertThat(putsOff(0.1, 0.2, 0)).as("there is need").isZero();
        assertThat(putsOff(0.1, 0.9, 0.8)).isBetween(0.0, putsOff(0.1, 0.9, 0) / 2);
        assertThat(putsOff(0.1, 0.9, 0, "mechanisms.C18=off")).isZero();
    }

    @Test
    void soTheAbleGoOnForNothingAndAreHiredLater() {
        assertThat(extended(0.05)).isGreaterThan(extended(0.95) + 20);
        assertThat(hired(0.05)).isPositive().isLessThan(hired(0.95));
    }

    /** How many of 200 able candidates go on when their time is over. */
    private long extended(double develops) {
        open(develops, "mechanisms.D7=on");
        for (int i = 0; i < 200; i++) {
            Bruker bruker = office.bruker(who -> who.innsatsgruppe = Innsatsgruppe.SPESIELT_TILPASSET);
            all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 1);
            bruker.placement.productivity = 0.9;
        }
        office.next().act("places");
        return office.society.in(State.PLACEMENT);
    }

    private double hired(double develops) {
        Bruker bruker = candidate(develops);
        bruker.placement.since = -50;
        bruker.placement.hours = 30;
        bruker.placement.productivity = 0.9;
        office.kontor.vacancies.open(new Vacancy(employer, 1, 1e9, 1e9));
        office.act("accounts");
        return bruker.rate[Risk.HIRED.ordinal()];
    }

    @Test
    void theOfficeRemembersWhoOnlyTakesAndAsksElsewhere() {
        open(0.1);
        Employer other = office.employer();
        other.develops = 0.9;
        assertThat(share(other)).as("nothing is known").isBetween(0.35, 0.65);
        employer.seenThrough = 0.9;
        assertThat(share(other)).isGreaterThan(0.7);
        office.act(60, "experience");
        assertThat(employer.seenThrough).isBetween(0.0, 0.4);
    }

    private double share(Employer of) {
        int there = 0;
        for (int i = 0; i < 200; i++) {
            there += all.sayingYes.think(office.week, office.bruker(), 2) == of ? 1 : 0;
        }
        return there / 200.0;
    }

    @Test
    void aTalkShowsWhichIsWhich() {
        Bruker bruker = candidate(0.1);
        all.side.taking().see(bruker, 0.4);
        assertThat(employer.seenThrough).isEqualTo(0.4);
        assertThat(bruker.placement.plan).isEqualTo(0.4);
        all.workplaces.end(office.week, bruker, false);
        assertThat(bruker.placement.plan).isZero();
        assertThat(employer.seenThrough).isEqualTo(0.4);
    }

    @Test
    void employersDiffer() {
        open(0.5);
        for (int i = 0; i < 200; i++) {
            office.employer();
        }
        assertThat(office.society.employers())
                .anyMatch(each -> each.develops < 0.3)
                .anyMatch(each -> each.develops > 0.8);
        assertThat(office.society.employers().stream()
                        .skip(1)
                        .mapToDouble(each -> each.develops)
                        .average()
                        .orElseThrow())
                .isEqualTo(office.settings.get("taking.usual"), within(0.05));
    }

    @Test
    void offAllEmployersDevelopAsFarAsIsUsual() {
        String off = "mechanisms.C18=off";
        assertThat(learnt(0.1, 0.8, off)).isEqualTo(learnt(0.9, 0, off));
        Bruker bruker = candidate(0.1, off);
        assertThat(office.employer().develops).isEqualTo(office.settings.get("taking.usual"));
        assertThat(all.side.taking().greed(employer)).isOne();
        assertThat(all.side.taking().reputation(employer)).isZero();
        bruker.placement.since = -50;
        assertThat(all.side.taking().discards(office.week, bruker)).isZero();
        assertThat(bruker.placement.plan).isZero();
    }
}
