package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;

class CompetenceTest {
    private TestSociety office;
    private Mechanisms wired;

    private Veileder veileder(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.A10=on", "parameters.trust.disbelief_per_contact=0")
                .with(sets));
        wired = new Mechanisms(office.settings);
        return office.veileder();
    }

    private Bruker knows(double nik) {
        Arrays.fill(office.society.veiledere().get(0).nik, nik);
        return office.bruker();
    }

    @Test
    void offEverybodyIsMiddlingAndNobodyLearns() {
        Veileder veileder = veileder("mechanisms.A10=off");
        veileder.holder = 3;
        wired.newStaff.begin(office.week, veileder);
        assertThat(veileder.nik).containsOnly(0.5);
        assertThat(wired.competence.time(veileder)).isEqualTo(1);
        for (Skill skill : Skill.values()) {
            wired.competence.learn(veileder, skill, true);
        }
        office.act(50, "competence");
        assertThat(veileder.nik).containsOnly(0.5);
        Arrays.fill(veileder.nik, 0.9);
        assertThat(wired.competence.factor(veileder, Skill.WORKPLACE)).isEqualTo(1);
        assertThat(wired.competence.grantTime(veileder)).isEqualTo(1);
    }

    @Test
    void veiledereDifferAroundTheUsual() {
        veileder("parameters.nik.spread=0.7");
        for (int i = 1; i < 400; i++) {
            office.veileder();
        }
        double[] logits = office.society.veiledere().stream()
                .flatMapToDouble(veileder -> Arrays.stream(veileder.nik))
                .map(nik -> StrictMath.log(nik / (1 - nik)))
                .toArray();
        double usual = office.settings.get("nik.established");
        double mean = Arrays.stream(logits).average().orElseThrow();
        assertThat(mean).isCloseTo(StrictMath.log(usual / (1 - usual)), within(0.1));
        double squares = Arrays.stream(logits)
                .map(logit -> (logit - mean) * (logit - mean))
                .average()
                .orElseThrow();
        assertThat(StrictMath.sqrt(squares)).isCloseTo(0.7, within(0.07));
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void casesDoneTeachWithDiminishingReturns() {
        Veileder veileder = veileder();
        Arrays.fill(veileder.nik, 0.3);
        double gained = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 100; i++) {
            double before = veileder.nik[Skill.WORKPLACE.ordinal()];
            wired.competence.learn(veileder, Skill.WORKPLACE, true);
            double gain = veileder.nik[Skill.WORKPLACE.ordinal()] - before;
            assertThat(gain).isPositive().isLessThan(gained);
            gained = gain;
        }
        assertThat(veileder.nik[Skill.KARTLEGGING.ordinal()]).isEqualTo(0.3);
        assertThat(veileder.nik[Skill.WORKPLACE.ordinal()]).isBetween(0.5, 1.0);
    }

    @Test
    void closeCasesTeachMoreThanTheUsualOnes() {
        Veileder close = veileder();
        Veileder usual = office.veileder();
        Arrays.fill(close.nik, 0.3);
        Arrays.fill(usual.nik, 0.3);
        wired.competence.learn(close, Skill.WORKPLACE, true);
        wired.competence.learn(usual, Skill.WORKPLACE, false);
        assertThat(usual.nik[2]).isGreaterThan(0.3).isLessThan(close.nik[2]);
    }

    @Test
    void eachKindOfWorkTeachesItsArea() {
        for (Skill skill : Skill.values()) {
            Veileder veileder = veileder();
            Bruker bruker = knows(0.4);
            office.employer();
            Task task = switch (skill) {
                case KARTLEGGING -> Task.KARTLEGGING;
                case TRAINING_RULES -> Task.RENEWAL;
                case EMPLOYER_CONTACT, WORKPLACE -> Task.CLOSE_EMPLOYER;
            };
            office.follow(bruker);
            if (skill == Skill.WORKPLACE) {
                wired.workplaces.begin(
                        office.week, bruker, office.society.employers().get(0), Measure.ARBEIDSTRENING, 26);
            }
            wired.casework.done(office.week, bruker, task, false);
            for (Skill each : Skill.values()) {
                assertThat(veileder.nik[each.ordinal()] > 0.4)
                        .as(skill + " " + each)
                        .isEqualTo(each == skill);
            }
        }
    }

    @Test
    void whatIsNotUsedFadesAndNewcomersGrow() {
        Veileder veileder = veileder();
        double[] routine = veileder.routine.clone();
        Arrays.fill(veileder.nik, 0.95);
        office.act(20, "competence");
        assertThat(veileder.nik[0]).isLessThan(0.95).isGreaterThan(routine[0]);
        veileder.holder = 1;
        wired.newStaff.begin(office.week, veileder);
        double[] begun = veileder.nik.clone();
        office.act(20, "competence");
        for (int i = 0; i < begun.length; i++) {
            assertThat(begun[i]).isLessThan(veileder.routine[i]);
            assertThat(veileder.nik[i]).isGreaterThan(begun[i]).isLessThan(veileder.routine[i]);
        }
    }

    /** A11: kept up by regular meetings. */
    @Test
    void inWeeksOfReflectionNothingFadesAndNewcomersStillGrow() {
        Veileder veileder = veileder();
        Arrays.fill(veileder.nik, 0.95);
        veileder.nik[1] = 0.1;
        for (int i = 0; i < 20; i++) {
            veileder.reflection = 75;
            office.act("competence");
        }
        assertThat(veileder.nik[0]).isEqualTo(0.95);
        assertThat(veileder.nik[1]).isGreaterThan(0.1);
    }

    @Test
    void beginnersAreSlower() {
        Veileder veileder = veileder();
        assertThat(wired.competence.time(veileder)).isLessThan(1.1);
        veileder.holder = 1;
        wired.newStaff.begin(office.week, veileder);
        double first = wired.competence.time(veileder);
        assertThat(first).isEqualTo(1 + office.settings.get("nik.beginner_extra_time"));
        office.act(30, "competence");
        assertThat(wired.competence.time(veileder)).isLessThan(first).isGreaterThan(1);
        assertThat(talks(1)).isLessThan(talks(0));
    }

    /** Talks held in a week in which more are due than fit, by a first or a later holder of the post. */
    private long talks(int holder) {
        Veileder veileder = veileder("mechanisms.A5=off");
        veileder.holder = holder;
        wired.newStaff.begin(office.week, veileder);
        for (int i = 0; i < 90; i++) {
            office.bruker().raise(Task.CONTACT, 1);
        }
        office.act("hours");
        assertThat(office.faults()).isEmpty();
        return office.society.brukere().stream()
                .filter(bruker -> bruker.counts.contacts > 0)
                .count();
    }

    @Test
    void itMakesKartleggingAndTalksTellMore() {
        assertThat(known(0.3)).isLessThan(known(0.5));
        assertThat(known(0.5)).isLessThan(known(0.8));
    }

    private double known(double nik) {
        veileder();
        Bruker bruker = knows(nik);
        bruker.known = 0;
        wired.casework.done(office.week, bruker, Task.KARTLEGGING, false);
        Bruker talked = office.bruker();
        wired.relation.talk(office.week, talked, false);
        return bruker.known + talked.known;
    }

    @Test
    void itMakesSearchMeetBetter() {
        assertThat(risen(0.2)).isPositive().isLessThan(risen(0.9));
        assertThat(rightIndustry(0.2)).isLessThan(rightIndustry(0.9));
    }

    private double risen(double nik) {
        veileder();
        Bruker bruker = knows(nik);
        double before = Hazards.left(office.random, bruker, Risk.HELPED_JOB);
        wired.nextStep.take(office.week, bruker, 52);
        return before - Hazards.left(office.random, bruker, Risk.HELPED_JOB);
    }

    /** Close cases who find a place in the industry they wish, of 100, where employers differ. */
    private long rightIndustry(double nik) {
        Veileder veileder = veileder("parameters.nik.gain_per_task=0.005", "parameters.yes.base=0.5");
        for (int i = 0; i < 200; i++) {
            Industry industry = Industry.values()[i % Industry.values().length];
            office.employer(new EmployerSpec(i + 1, 0, industry, false, 40, true, 0.5, 0.5, 0.5, 0.5), 5);
        }
        for (int i = 0; i < 100; i++) {
            Bruker bruker = knows(nik);
            office.follow(bruker);
            wired.casework.done(office.week, bruker, Task.CLOSE_EMPLOYER, false);
        }
        assertThat(veileder.size()).isEqualTo(100);
        return office.society.brukere().stream()
                .filter(bruker -> bruker.employer != null && bruker.employer.spec.industry() == bruker.spec.industry())
                .count();
    }

    @Test
    void itMakesTheAnswerToTroubleAtAWorkplaceBetter() {
        assertThat(insight(0.2)).isPositive().isLessThan(insight(0.9));
    }

    private double insight(double nik) {
        veileder();
        Bruker bruker = knows(nik);
        office.follow(bruker);
        wired.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        wired.casework.done(office.week, bruker, Task.CLOSE_EMPLOYER, false);
        return bruker.placement.insight;
    }

    @Test
    void knowingTheRulesMakesGrantsQuicker() {
        assertThat(grantMinutes(0.9)).isLessThan(grantMinutes(0.5));
        assertThat(grantMinutes(0.5)).isLessThan(grantMinutes(0.1));
    }

    private long grantMinutes(double nik) {
        veileder();
        knows(nik).raise(Task.RENEWAL, 1);
        office.act("hours");
        return office.ledger.hours().minutes(HoursKind.RENEWAL);
    }

    @Test
    void closeWorkRaisesItOverARun() {
        TestRuns runs = TestRuns.shipped("hybrid.yaml", "horizon.burn_in=52").weeks(78);
        assertThat(mean(runs)).isGreaterThan(mean(runs.with("practice.kind=standard")) + 0.03);
    }

    private static double mean(TestRuns runs) {
        return runs.run().society().veiledere().stream()
                .flatMapToDouble(veileder -> Arrays.stream(veileder.nik))
                .average()
                .orElseThrow();
    }

    @Test
    void levelsStayInTheirRange() {
        Random random = new Random(2);
        for (int i = 0; i < 50; i++) {
            Veileder veileder = veileder(
                    "parameters.nik.gain_per_task=" + (0.005 + 0.055 * random.nextDouble()),
                    "parameters.nik.established=" + (0.3 + 0.3 * random.nextDouble()),
                    "parameters.nik.pace_per_week=" + (0.004 + 0.036 * random.nextDouble()));
            for (int task = 0; task < 500; task++) {
                wired.competence.learn(veileder, Skill.of(random.nextInt(Skill.count())), random.nextBoolean());
                if (random.nextInt(9) == 0) {
                    office.act("competence");
                }
                assertThat(office.faults()).isEmpty();
            }
        }
    }
}
