package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.Test;

/** D3. */
class TrainingThresholdTest {
    private static final String[] ALIKE = {
        "parameters.measure.amo.aim=0.5",
        "parameters.measure.vocational_training.aim=0.5",
        "parameters.measure.higher_education.aim=0.5"
    };
    private static final int PEOPLE = 3_000;

    private TestSociety office;
    private Mechanisms wired;
    private Veileder veileder;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of(
                        "mechanisms.D3=on",
                        "parameters.order.threshold=0.3",
                        "parameters.order.discretion=0.8",
                        "parameters.measure.pressure_to_fill=0")
                .with(ALIKE)
                .with(sets));
        wired = new Mechanisms(office.settings);
        veileder = office.veileder();
    }

    /** Of people of all levels of skill who are met once, those for whom a measure is ordered. */
    private long ordered(Consumer<Someone> as, Consumer<Bruker> then, Measure... which) {
        long ordered = 0;
        for (int i = 0; i < PEOPLE; i++) {
            double skill = i / (double) PEOPLE;
            Bruker bruker = office.bruker(who -> {
                who.skill = skill;
                as.accept(who);
            });
            then.accept(bruker);
            wired.nextStep.take(office.week, bruker, 1);
            ordered += Arrays.asList(which).contains(bruker.ordered) ? 1 : 0;
        }
        return ordered;
    }

    private long training(Consumer<Someone> as, Consumer<Bruker> then) {
        return ordered(as, then, Measure.AMO, Measure.VOCATIONAL_TRAINING, Measure.HIGHER_EDUCATION);
    }

    private long training() {
        return training(who -> {}, bruker -> {});
    }

    private static void more(long one, long other) {
        assertThat(other).isPositive();
        assertThat(Statistics.score(one, PEOPLE, other, PEOPLE)).isGreaterThan(Statistics.RARE);
    }

    @Test
    void offTrainingIsGrantedAsAnyOtherMeasureAndTeachesNoMore() {
        open("mechanisms.D3=off", "mechanisms.A10=on");
        Bruker bruker = office.bruker(who -> {
            who.benefit = Benefit.SYKEPENGER;
            who.weeksOnBenefit = 50;
        });
        bruker.trainingWish = 0;
        bruker.known = 0;
        double before = veileder.nik[Skill.TRAINING_RULES.ordinal()];
        for (Measure measure : Measure.values()) {
            assertThat(wired.training.pull(bruker, measure, 1)).isZero();
            wired.training.granted(bruker, measure);
        }
        assertThat(veileder.nik[Skill.TRAINING_RULES.ordinal()]).isEqualTo(before);
    }

    @Test
    void onItBearsOnTrainingOnly() {
        open();
        Bruker bruker = office.bruker();
        for (Measure measure : Measure.values()) {
            assertThat(wired.training.pull(bruker, measure, 1) < 0)
                    .as(measure.id())
                    .isEqualTo(measure.training());
        }
        long on = training();
        open("mechanisms.D3=off");
        more(training(), on);
    }

    @Test
    void theThresholdNoneAndEverythingMiddlingItIsAsIfOff() {
        open("parameters.training.threshold=0", "parameters.training.beyond_benefit_effect=0");
        long none = training();
        open("mechanisms.D3=off");
        assertThat(training()).isEqualTo(none);
    }

    @Test
    void familiarityRaisesWhatIsGranted() {
        open("mechanisms.A10=on", "parameters.training.threshold=0.4");
        Arrays.fill(veileder.nik, 0.1);
        long unfamiliar = training();
        Arrays.fill(veileder.nik, 0.9);
        more(training(), unfamiliar);
    }

    @Test
    void familiarityGrowsByDoingAndFades() {
        open("mechanisms.A10=on", "parameters.nik.routine_share=0");
        int rules = Skill.TRAINING_RULES.ordinal();
        double usual = veileder.nik[rules];
        Bruker bruker = office.bruker();
        bruker.ordered = Measure.SHELTERED_PRACTICE;
        wired.casework.done(office.week, bruker, Task.RENEWAL, false);
        assertThat(veileder.nik[rules]).isEqualTo(usual);
        for (int i = 0; i < 10; i++) {
            Bruker next = office.bruker();
            next.ordered = Measure.VOCATIONAL_TRAINING;
            wired.casework.done(office.week, next, Task.RENEWAL, false);
        }
        double learnt = veileder.nik[rules];
        assertThat(learnt).isGreaterThan(usual).isLessThan(1);
        office.act(30, "competence");
        assertThat(veileder.nik[rules]).isGreaterThan(usual).isLessThan(learnt);
    }

    @Test
    void benefitThatRunsOutStopsLongTrainingAndNotShort() {
        open("parameters.training.beyond_benefit_effect=0.6");
        Consumer<Someone> early = who -> {
            who.benefit = Benefit.SYKEPENGER;
            who.weeksOnBenefit = 2;
        };
        Consumer<Someone> late = who -> {
            who.benefit = Benefit.SYKEPENGER;
            who.weeksOnBenefit = 30;
        };
        Bruker soon = office.bruker(late);
        Bruker fresh = office.bruker(early);
        assertThat(wired.training.pull(soon, Measure.AMO, 1)).isEqualTo(wired.training.pull(fresh, Measure.AMO, 1));
        for (Measure education : new Measure[] {Measure.VOCATIONAL_TRAINING, Measure.HIGHER_EDUCATION}) {
            assertThat(wired.training.pull(soon, education, 1)).isLessThan(wired.training.pull(fresh, education, 1));
        }
        Measure[] lengthy = {Measure.VOCATIONAL_TRAINING, Measure.HIGHER_EDUCATION};
        Consumer<Someone> unlimited = who -> who.benefit = Benefit.DAGPENGER;
        more(ordered(unlimited, bruker -> {}, lengthy), ordered(late, bruker -> {}, lengthy));
    }

    @Test
    void sickPayStopsItMoreThanAap() {
        open();
        Bruker sick = office.bruker(who -> who.benefit = Benefit.SYKEPENGER);
        Bruker aap = office.bruker(who -> who.benefit = Benefit.AAP);
        assertThat(wired.training.pull(sick, Measure.VOCATIONAL_TRAINING, 1))
                .isLessThan(wired.training.pull(aap, Measure.VOCATIONAL_TRAINING, 1));
    }

    @Test
    void theBrukersWishRaisesWhatIsGranted() {
        open();
        long unwanted = training(who -> {}, bruker -> bruker.trainingWish = 0.1);
        more(training(who -> {}, bruker -> bruker.trainingWish = 0.9), unwanted);
    }

    @Test
    void theWishIsLowUnderTwentyFiveAndGrowsWithAge() {
        open();
        double[] means = new double[4];
        int[] ages = {20, 24, 35, 50};
        for (int i = 0; i < ages.length; i++) {
            int age = ages[i];
            for (int k = 0; k < PEOPLE; k++) {
                Bruker bruker = office.bruker(who -> who.age = age);
                double wish = wired.training.wish(office.random, bruker.spec);
                assertThat(wish).isBetween(0.0, 1.0);
                means[i] += wish / PEOPLE;
            }
        }
        assertThat(means).isSorted();
        assertThat(means[1]).isLessThan(0.5);
        assertThat(means[3] - means[0]).isGreaterThan(0.2);
    }

    @Test
    void doubtAndTheQuickestWayLowerIt() {
        open("parameters.training.threshold=0.3", "mechanisms.A12=on", "parameters.training.quickest_way_effect=0.6");
        veileder.belief = office.settings.get("belief.start");
        Bruker bruker = office.bruker();
        double usual = wired.training.pull(bruker, Measure.VOCATIONAL_TRAINING, 1);
        bruker.known = 0;
        assertThat(wired.training.pull(bruker, Measure.VOCATIONAL_TRAINING, 1)).isLessThan(usual);
        bruker.known = 1;
        assertThat(wired.training.pull(bruker, Measure.VOCATIONAL_TRAINING, 1)).isGreaterThan(usual);
        long first = training();
        veileder.belief = 1;
        long quick = training();
        more(first, quick);
    }

    @Test
    void shortCoursesComeEasiestAndHigherEducationLeast() {
        open("parameters.training.threshold=0.3");
        long course = ordered(who -> {}, bruker -> {}, Measure.AMO);
        long vocational = ordered(who -> {}, bruker -> {}, Measure.VOCATIONAL_TRAINING);
        long higher = ordered(who -> {}, bruker -> {}, Measure.HIGHER_EDUCATION);
        more(course, vocational);
        more(vocational, higher);
    }
}
