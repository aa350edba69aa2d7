package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A16. */
class CandidatesTest {
    private TestSociety office;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.A16=on", "practice.kind=hybrid", "practice.hybrid.cases=2")
                .with(sets));
        office.veileder();
        office.employer();
    }

    private Bruker bruker(double known, double interest) {
        Bruker bruker = office.bruker(who -> who.interest = interest);
        bruker.known = known;
        return bruker;
    }

    private Bruker atWork(double interest) {
        Bruker bruker = bruker(1, interest);
        bruker.employer = office.employer();
        bruker.employer.candidates++;
        bruker.measure = Measure.ARBEIDSTRENING;
        bruker.measureEnd = 100;
        office.kontor.taken[Measure.ARBEIDSTRENING.ordinal()]++;
        office.society.move(bruker, State.PLACEMENT, 1);
        return bruker;
    }

    private Bruker complex() {
        Bruker bruker = office.bruker(who -> who.needs(
                Need.MENTAL_HEALTH, Need.PHYSICAL_HEALTH, Need.LANGUAGE, Need.WEAK_NETWORK, Need.SLEEP, Need.ECONOMY));
        bruker.known = 1;
        assertThat(bruker.supportNeed).isGreaterThan(office.settings.get("candidate.too_complex"));
        return bruker;
    }

    private List<Bruker> close() {
        return office.society.brukere().stream().filter(Bruker::close).toList();
    }

    @Test
    void aCaseThatIsLittleKnownIsLookedIntoFirst() {
        open();
        Bruker known = bruker(0.9, 0.5);
        Bruker unknown = bruker(0.4, 0.9);
        office.act("practice");
        assertThat(close()).containsExactly(known);
        assertThat(unknown.lookedInto).isTrue();
        assertThat(unknown.waits(Task.KARTLEGGING)).isTrue();
        office.act("hours", "practice");
        assertThat(close()).containsExactly(known, unknown);
        assertThat(unknown.lookedInto).as("next time it is done anew").isFalse();
        assertThat(office.faults()).isEmpty();
    }

    /** A12: place-then-train finds needs out under way instead of clearing them beforehand. */
    @Test
    void whoThinksPlaceThenTrainAsksToKnowLessBeforehand() {
        for (double belief : new double[] {0.1, 0.35, 0.9}) {
            open("mechanisms.A12=on");
            office.society.veiledere().get(0).belief = belief;
            double needed =
                    office.settings.get("candidate.known_needed") * (1 - belief + office.settings.get("belief.start"));
            Bruker just = bruker(needed + 0.01, 0.9);
            Bruker little = bruker(needed - 0.01, 0.9);
            just.readiness = 1;
            little.readiness = 1;
            office.act("practice");
            assertThat(close()).containsExactly(just);
            assertThat(little.lookedInto).isTrue();
        }
        open("mechanisms.A12=off");
        office.society.veiledere().get(0).belief = 0.9;
        Bruker little = bruker(office.settings.get("candidate.known_needed") - 0.01, 0.9);
        office.act("practice");
        assertThat(little.close()).isFalse();
    }

    @Test
    void whoIsLookedIntoHoldsRoomUntilKartleggingIsDone() {
        open();
        for (int i = 0; i < 6; i++) {
            bruker(0.3, 0.5 + i / 20.0);
        }
        office.act(3, "practice");
        assertThat(close()).isEmpty();
        assertThat(office.society.brukere())
                .filteredOn(bruker -> bruker.lookedInto)
                .hasSize(2);
    }

    @Test
    void whenKartleggingTakesTooLongTheVeilederSettlesForThoseWhoAreKnown() {
        open();
        Bruker unknown = bruker(0.3, 0.9);
        Bruker also = bruker(0.3, 0.8);
        Bruker known = bruker(0.9, 0.1);
        int patience = (int) office.settings.get("candidate.patience_weeks");
        office.act(patience, "practice");
        assertThat(close()).isEmpty();
        office.act("practice");
        assertThat(close()).containsExactly(known);
        assertThat(unknown.lookedInto && also.lookedInto).isTrue();
    }

    /** Close cases per veileder some weeks after the beginning. */
    private static double found(String... sets) {
        double cases = 0;
        int posts = 0;
        for (int replicate = 1; replicate <= 4; replicate++) {
            TestRuns runs = TestRuns.shipped(
                            "hybrid.yaml", "mechanisms.A4=off", "parameters.candidate.known_needed=0.95")
                    .with(sets)
                    .weeks(8)
                    .replicate(replicate);
            for (Veileder veileder : runs.run().society().veiledere()) {
                cases += veileder.closeCases;
                posts++;
            }
        }
        return cases / posts;
    }

    @Test
    void theLessTimeForKartleggingTheFewerCandidatesAreFound() {
        double room = found("portfolio.size=25");
        double tight = found("portfolio.size=100");
        assertThat(tight).isLessThan(room);
        assertThat(found("portfolio.size=100", "parameters.time.kartlegging_minutes=240"))
                .isLessThan(tight);
        assertThat(found("portfolio.size=100", "mechanisms.A16=off"))
                .as("where finding takes no time")
                .isGreaterThan(tight);
    }

    @Test
    void thoseAtAWorkplaceAreThoughtOfToo() {
        open("parameters.candidate.workplace_pull=0");
        Bruker wishes = bruker(1, 0.9);
        Bruker works = atWork(0.7);
        Bruker waits = bruker(1, 0.5);
        office.act("practice");
        assertThat(close()).containsExactly(wishes, works);
        assertThat(waits.close()).isFalse();
        assertThat(works.employer).isNotNull();
        office.act(4, "tasks");
        assertThat(works.waits(Task.CLOSE_EMPLOYER))
                .as("the workplace is followed")
                .isTrue();
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void aHeadStartTakesThemFirstButNotWhereALotOrALeaderDecides() {
        String strong = "parameters.candidate.workplace_pull=2";
        for (String by : new String[] {"interest", "need", "readiness"}) {
            open(strong, "practice.hybrid.select_by=" + by, "practice.hybrid.cases=1");
            office.bruker(who -> {
                        who.interest = 0.9;
                        who.skill = 0.9;
                        who.needs(Need.MENTAL_HEALTH);
                    })
                    .known = 1;
            Bruker works = atWork(0.1);
            office.act("practice");
            assertThat(close()).as(by).containsExactly(works);
        }
        int byLot = 0;
        for (int others = 0; others < 40; others++) {
            open(strong, "practice.hybrid.select_by=random", "practice.hybrid.cases=1");
            for (int i = 0; i < others; i++) {
                bruker(1, 0.5).givenUp = 1;
            }
            bruker(1, 0.5);
            byLot += drawn(atWork(0.5)) ? 1 : 0;
        }
        assertThat(byLot).isBetween(8, 32);
        open(strong, "practice.hybrid.select_by=allocated", "practice.hybrid.cases=1");
        office.bruker(who -> who.weeksOnBenefit = 150).known = 1;
        assertThat(drawn(atWork(0.5))).isFalse();
    }

    private boolean drawn(Bruker bruker) {
        office.act("practice");
        assertThat(close()).hasSize(1);
        return bruker.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hybrid", "jobbspesialist"})
    void theTooComplexAreLeftToMeasures(String practice) {
        open("practice.kind=" + practice, "practice.jobbspesialist.count=1", "parameters.order.threshold=0.3");
        office.veileder();
        Bruker complex = complex();
        Bruker other = bruker(1, 0.1);
        office.act(5, "practice");
        assertThat(complex.close()).isFalse();
        assertThat(other.close()).isTrue();
        Mechanisms wired = new Mechanisms(office.settings);
        for (int i = 0; i < 20 && complex.ordered == null; i++) {
            wired.nextStep.take(office.week, complex, 10);
            wired.nextStep.take(office.week, other, 10);
            office.next();
        }
        assertThat(complex.ordered).isNotNull();
        assertThat(other.ordered).isNull();
    }

    @Test
    void offWhoeverWaitsCanBeChosenAtOnceAndNobodyElse() {
        open("mechanisms.A16=off", "practice.hybrid.cases=9");
        Bruker complex = complex();
        Bruker unknown = bruker(0, 0.5);
        Bruker works = atWork(0.9);
        office.act("practice");
        assertThat(close()).containsExactly(complex, unknown);
        assertThat(works.close()).isFalse();
        assertThat(office.society.brukere()).noneMatch(bruker -> bruker.waits(Task.KARTLEGGING));
    }

    /** Hires from a placement per 100 close cases, and per 100 of all. */
    private static double[] jobs(double pull) {
        double[] jobs = new double[2];
        double[] people = new double[2];
        for (int replicate = 1; replicate <= 36; replicate++) {
            TestRuns runs = TestRuns.shipped(
                            "hybrid.yaml", "parameters.candidate.workplace_pull=" + pull, "horizon.burn_in=52")
                    .weeks(40)
                    .replicate(replicate)
                    .check(CheckLevel.NONE);
            for (Bruker bruker : runs.run().society().brukere()) {
                for (int group = bruker.everClose ? 0 : 1; group < 2; group++) {
                    people[group]++;
                    jobs[group] += bruker.counts.placementHires;
                }
            }
        }
        return new double[] {100 * jobs[0] / people[0], 100 * jobs[1] / people[1]};
    }

    @Test
    void choosingThoseAtAWorkplaceMakesCloseCasesLookBetterButNotThePortfolio() {
        double[] seldom = jobs(0);
        double[] first = jobs(2);
        assertThat(first[0]).as("close cases").isGreaterThan(1.2 * seldom[0]);
        assertThat(first[1]).as("all").isLessThan(1.1 * seldom[1]);
    }
}
