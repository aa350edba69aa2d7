package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.VeilederSpec;
import org.junit.jupiter.api.Test;

/** D6. */
class DiscretionTest {
    private static final int DESKS = 40;
    private static final int CASES = 100;

    private TestSociety office;
    private Mechanisms wired;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of(
                        "parameters.order.threshold=0.6",
                        "parameters.measure.pressure_to_fill=0",
                        "parameters.discretion.veileder_spread=0",
                        "parameters.discretion.office_spread=0",
                        "parameters.discretion.way_round_share=0")
                .with(sets));
        wired = new Mechanisms(office.settings);
    }

    /**
     * Desks with the same portfolio, rules and cases, in one office or each in an office of its own.
     *
     * @return how often at each desk the measure is ordered that is ordered most
     */
    private double[] answers(boolean ownOffices, String... sets) {
        open(sets);
        List<Veileder> desks = new ArrayList<>();
        for (int i = 0; i < DESKS; i++) {
            Kontor kontor = ownOffices && i > 0 ? new Kontor(i, office.kontor.firstStock) : office.kontor;
            if (kontor != office.kontor) {
                office.society.add(kontor);
            }
            Veileder veileder = new Veileder(new VeilederSpec(i + 1, kontor.index, CASES), kontor, false);
            wired.newStaff.begin(office.week, veileder);
            office.society.add(veileder);
            desks.add(veileder);
        }
        int[][] ordered = new int[DESKS][Measure.count()];
        int[] all = new int[Measure.count()];
        for (int k = 0; k < CASES; k++) {
            double skill = k / (double) CASES;
            for (int i = 0; i < DESKS; i++) {
                Bruker bruker = office.bruker(desks.get(i), who -> who.skill = skill);
                bruker.known = 1;
                wired.nextStep.take(office.week, bruker, 1);
                if (bruker.ordered != null) {
                    ordered[i][bruker.ordered.ordinal()]++;
                    all[bruker.ordered.ordinal()]++;
                }
            }
        }
        int most = 0;
        for (int m = 1; m < all.length; m++) {
            most = all[m] > all[most] ? m : most;
        }
        double[] answers = new double[DESKS];
        for (int i = 0; i < DESKS; i++) {
            answers[i] = ordered[i][most];
        }
        return answers;
    }

    /** Variance between desks against that of as many tosses of a coin with their mean chance. */
    private static double spread(double[] answers) {
        double mean = 0;
        for (double answer : answers) {
            mean += answer / answers.length;
        }
        double squares = 0;
        for (double answer : answers) {
            squares += (answer - mean) * (answer - mean);
        }
        return squares / (answers.length - 1) / (mean * (1 - mean / CASES));
    }

    @Test
    void offLikeCasesGetLikeAnswersAndRulesAreKept() {
        double[] answers = answers(
                true,
                "mechanisms.D6=off",
                "parameters.discretion.veileder_spread=0.3",
                "parameters.discretion.office_spread=0.3",
                "parameters.discretion.way_round_share=0.4");
        assertThat(answers[0]).isPositive();
        assertThat(answers).containsOnly(answers[0]);
        Bruker young = office.bruker(who -> who.age = 17);
        for (int week = 0; week < 100; week++) {
            assertThat(wired.discretion.findsAWay(office.week, young, Measure.AMO))
                    .isFalse();
            office.next();
        }
    }

    @Test
    void oneVeilederGivesLikeCasesUnlikeAnswers() {
        open();
        office.veileder();
        Set<Measure> answers = EnumSet.noneOf(Measure.class);
        for (int i = 0; i < 200; i++) {
            Bruker bruker = office.bruker();
            bruker.known = 1;
            wired.nextStep.take(office.week, bruker, 1);
            if (bruker.ordered != null) {
                answers.add(bruker.ordered);
            }
        }
        assertThat(answers).hasSizeGreaterThan(1);
    }

    @Test
    void atEqualPortfolioRulesAndCasesASpreadBetweenVeiledereRemains() {
        double chance = spread(answers(false));
        double usual = spread(answers(false, "parameters.discretion.veileder_spread=0.1"));
        double large = spread(answers(false, "parameters.discretion.veileder_spread=0.3"));
        assertThat(chance).as("judgement anew alone").isLessThan(1.9);
        assertThat(usual).isGreaterThan(2.2).isGreaterThan(1.5 * chance);
        assertThat(large).isGreaterThan(2 * usual);
    }

    @Test
    void andBetweenOffices() {
        String local = "parameters.discretion.office_spread=0.2";
        assertThat(spread(answers(true, local))).isGreaterThan(4);
        assertThat(spread(answers(false, local)))
                .as("veiledere of one office share it")
                .isLessThan(1.9);
    }

    @Test
    void leaningsStayWithTheHolderAndPracticeWithTheOffice() {
        open("parameters.discretion.veileder_spread=0.3");
        Veileder veileder = office.veileder();
        double[] mine = veileder.leaning.clone();
        double[] local = office.kontor.leaning.clone();
        office.veileder();
        assertThat(veileder.leaning).isEqualTo(mine);
        assertThat(office.kontor.leaning).isEqualTo(local);
        veileder.holder++;
        wired.newStaff.begin(office.week, veileder);
        assertThat(veileder.leaning).isNotEqualTo(mine);
        assertThat(office.kontor.leaning).isEqualTo(local);
    }

    @Test
    void waysAreFoundAsOftenAsTheShareSaysByTheReadyAboveAll() {
        open("parameters.discretion.way_round_share=0.3");
        Veileder veileder = office.veileder();
        Bruker young = office.bruker(who -> who.age = 17);
        int[] found = new int[2];
        for (int ready = 0; ready < 2; ready++) {
            veileder.findsWays = ready;
            for (int i = 0; i < 2_000; i++) {
                found[ready] += wired.discretion.findsAWay(office.week, young, Measure.VOCATIONAL_TRAINING) ? 1 : 0;
                office.next();
            }
        }
        assertThat(found[0]).isZero();
        assertThat(found[1] / 2_000.0).isCloseTo(0.6, within(0.05));
        assertThat(wired.discretion.findsAWay(office.week, young, Measure.SHELTERED_PRACTICE))
                .isFalse();
    }

    @Test
    void trainingAsOwnActivityTakesNoPlaceAndNoMeasureMoney() {
        open("measures.places.vocational_training=0");
        office.veileder();
        Bruker own = office.bruker(who -> who.age = 17);
        own.ordered = Measure.VOCATIONAL_TRAINING;
        own.ownActivity = true;
        own.raise(Task.RENEWAL, 1);
        wired.casework.done(office.week, own, Task.RENEWAL, false);
        assertThat(own.measure).isEqualTo(Measure.VOCATIONAL_TRAINING);
        assertThat(office.kontor.taken).containsOnly(0);
        double skill = own.skill;
        office.act(10, "measures");
        assertThat(own.skill).isGreaterThan(skill);
        assertThat(office.ledger.kroner().paid(Purpose.MEASURE)).isZero();
        assertThat(office.faults()).isEmpty();
        wired.workplaces.end(office.week, own, false);
        assertThat(own.state()).isEqualTo(State.WAITING);
        assertThat(own.ownActivity).isFalse();
        assertThat(office.kontor.taken).containsOnly(0);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void aWayRoundIsTakenWhereTheTrainingFits() {
        assertThat(ownActivities(0.4)).isPositive();
        assertThat(ownActivities(0)).isZero();
    }

    private long ownActivities(double share) {
        open("parameters.discretion.way_round_share=" + share);
        office.veileder().findsWays = 1;
        for (int i = 0; i < 300; i++) {
            double skill = i / 300.0;
            Bruker bruker = office.bruker(who -> {
                who.age = 17;
                who.skill = skill;
            });
            wired.nextStep.take(office.week, bruker, 1);
            boolean training = bruker.ordered != null && bruker.ordered.training();
            assertThat(bruker.ownActivity).isEqualTo(training);
        }
        return office.society.brukere().stream()
                .filter(bruker -> bruker.ownActivity)
                .count();
    }
}
