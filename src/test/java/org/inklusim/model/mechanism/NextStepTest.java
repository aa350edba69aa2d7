package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.population.Innsatsgruppe;
import org.junit.jupiter.api.Test;

/** A6: what follows from a talk. */
class NextStepTest {
    private TestSociety office;
    private Mechanisms wired;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("parameters.order.threshold=0.3", "parameters.measure.pressure_to_fill=0")
                .with(sets));
        wired = new Mechanisms(office.settings);
        office.veileder();
    }

    private Bruker talk(Consumer<Someone> as, Consumer<Bruker> then) {
        Bruker bruker = office.bruker(as);
        then.accept(bruker);
        wired.nextStep.take(office.week, bruker, 52);
        return bruker;
    }

    @Test
    void theMoreOfTheCaseIsKnownTheBetterTheMeasureFits() {
        open("parameters.order.discretion=0.1");
        assertThat(misfit(1)).isLessThan(0.6 * misfit(0));
    }

    /** Mean distance of work ability from the aim of what is ordered. */
    private double misfit(double known) {
        double misfit = 0;
        int ordered = 0;
        for (int i = 0; i < 300; i++) {
            double level = i / 300.0;
            Bruker bruker = talk(
                    who -> {
                        who.skill = level;
                        who.healthLevel = 4 * level - 2;
                    },
                    one -> one.known = known);
            if (bruker.ordered != null) {
                ordered++;
                misfit += Math.abs(wired.ability.productivity(bruker) - wired.catalogue.aim(bruker.ordered));
            }
        }
        assertThat(ordered).isGreaterThan(150);
        return misfit / ordered;
    }

    @Test
    void likeCasesGetUnlikeAnswers() {
        open();
        Set<Measure> answers = EnumSet.noneOf(Measure.class);
        for (int i = 0; i < 200; i++) {
            Bruker bruker = talk(who -> {}, one -> one.known = 1);
            if (bruker.ordered != null) {
                answers.add(bruker.ordered);
            }
        }
        assertThat(answers).hasSizeGreaterThan(1);
    }

    @Test
    void aVacancyIsPassedOnToOneWhoIsReady() {
        open();
        double able = risen(one -> able(one, 0.9));
        assertThat(able).isGreaterThan(2 * risen(one -> able(one, 0.3)));
        office.kontor.tightness = 0.5;
        assertThat(risen(one -> able(one, 0.9))).isPositive().isLessThan(able);
        office.kontor.tightness = 0;
        assertThat(risen(one -> able(one, 0.9))).isZero();
    }

    private static void able(Bruker bruker, double level) {
        bruker.health = level;
        bruker.skill = level;
        bruker.readiness = level;
    }

    private double risen(Consumer<Bruker> as) {
        Bruker bruker = talk(who -> {}, as);
        double threshold = bruker.clock[Risk.HELPED_JOB.ordinal()];
        wired.nextStep.take(office.week, bruker, 52);
        return threshold - bruker.clock[Risk.HELPED_JOB.ordinal()];
    }

    @Test
    void whereNeedsAreSmallAndVacanciesAtHandStandardPracticeSuffices() {
        int able = jobsByTalksAlone(0.95);
        assertThat(able).isGreaterThan(3 * jobsByTalksAlone(0.2)).isGreaterThan(10);
    }

    /** Of 300 who are met five times a year while vacancies are at hand, those with a job after a year. */
    private int jobsByTalksAlone(double level) {
        open("mechanisms.E1=off", "mechanisms.B10=off");
        office.employer();
        for (int i = 0; i < 300; i++) {
            able(office.bruker(who -> who.innsatsgruppe = Innsatsgruppe.SITUASJONSBESTEMT), level);
        }
        for (int week = 0; week < 52; week++) {
            for (Bruker bruker : office.society.brukere()) {
                if (week % 10 == 0 && bruker.state() == State.WAITING) {
                    wired.nextStep.take(office.week, bruker, 52);
                }
            }
            office.act("states");
        }
        assertThat(office.faults()).isEmpty();
        return (int) office.society.brukere().stream()
                .filter(bruker -> bruker.counts.jobStarts > 0)
                .count();
    }

    @Test
    void nothingIsOrderedForThoseNotClarifiedOrOrderedForOrFollowedClosely() {
        open();
        assertThat(talk(who -> {}, one -> one.raise(Task.KARTLEGGING, 1)).ordered)
                .isNull();
        assertThat(talk(who -> {}, office::follow).ordered).isNull();
        assertThat(talk(who -> {}, one -> one.ordered = Measure.SHELTERED_PRACTICE).ordered)
                .isEqualTo(Measure.SHELTERED_PRACTICE);
        assertThat(talk(who -> {}, one -> office.society.move(one, State.MEASURE, 1)).ordered)
                .isNull();
    }

    @Test
    void rulesOnAgeAndInnsatsgruppeAreKept() {
        open("parameters.order.discretion=0.8");
        for (int i = 0; i < 300; i++) {
            Bruker bruker = talk(
                    who -> {
                        who.age = 17;
                        who.innsatsgruppe = Innsatsgruppe.SITUASJONSBESTEMT;
                    },
                    one -> one.known = 0);
            assertThat(bruker.ordered)
                    .isNotIn(
                            Measure.AMO,
                            Measure.VOCATIONAL_TRAINING,
                            Measure.HIGHER_EDUCATION,
                            Measure.SHELTERED_PRACTICE);
        }
    }

    @Test
    void anOrderIsWorkForTheVeileder() {
        open();
        for (int i = 0; i < 50; i++) {
            Bruker bruker = talk(who -> {}, one -> {});
            assertThat(bruker.waits(Task.RENEWAL)).isEqualTo(bruker.ordered != null);
            assertThat(bruker.granted).isFalse();
        }
    }
}
