package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.junit.jupiter.api.Test;

/** E4. */
class LocalShortageTest {
    private TestSociety office = open();

    private TestSociety open(String... sets) {
        office = TestSociety.of(sets);
        office.veileder();
        return office;
    }

    private LocalShortage shortage(double level) {
        office.kontor.marketLevel = level;
        return new LocalShortage(office.settings);
    }

    private double yes(double level) {
        Employer employer = office.employer();
        Bruker bruker = office.bruker();
        office.kontor.marketLevel = level;
        return new Mechanisms(office.settings).sayingYes.chance(bruker, employer, Measure.ARBEIDSTRENING, false);
    }

    /** Of three hundred people of all levels of ability, those for whom training is ordered. */
    private int training(double level) {
        Mechanisms all = new Mechanisms(office.settings);
        office.kontor.marketLevel = level;
        int training = 0;
        for (int i = 0; i < 300; i++) {
            double skill = i / 300.0;
            Bruker bruker = office.bruker(who -> who.skill = skill);
            all.nextStep.take(office.week, bruker, 1);
            training += bruker.ordered != null && bruker.ordered.training() ? 1 : 0;
        }
        return training;
    }

    @Test
    void whereHandsAreMissingEmployersSayYesToRecruit() {
        assertThat(yes(3)).isGreaterThan(yes(1.5)).isGreaterThan(yes(1));
        assertThat(yes(0.5)).isLessThan(yes(1));
        Employer employer = office.employer();
        for (double level : new double[] {0, 0.3, 1, 5, 1000}) {
            assertThat(shortage(level).recruitmentMotive(employer)).isBetween(0.0, 1.0);
        }
        assertThat(shortage(1).recruitmentMotive(employer)).isEqualTo(employer.spec.recruitmentMotive());
    }

    @Test
    void whereHandsAreMissingTrainingIsChosenLess() {
        int usual = training(1);
        assertThat(training(4)).isLessThan(usual);
        assertThat(training(0.25)).isGreaterThan(usual);
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            double pull = shortage(2).pull(office.kontor, measure);
            assertThat(pull < 0).as(measure.id()).isEqualTo(measure.training());
            assertThat(shortage(1).pull(office.kontor, measure)).isZero();
        }
    }

    @Test
    void offNobodyMinds() {
        double yes = yes(1);
        int training = training(1);
        open("mechanisms.E4=off");
        assertThat(yes(5)).isEqualTo(yes).isEqualTo(yes(0.2));
        assertThat(training(5)).isEqualTo(training);
    }

    @Test
    void placesDifferAsFarAsTheSpreadSaysAndTheirMeanIsOne() {
        assertThat(levels("office.spread=0")).containsOnly(1);
        double[] levels = levels("office.spread=1");
        assertThat(Statistics.score(levels, 1)).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(levels).doesNotHaveDuplicates();
        double[] half = levels("office.spread=0.5");
        assertThat(spread(half)).isLessThan(spread(levels)).isPositive();
    }

    private double[] levels(String set) {
        open(set);
        for (int i = 1; i < 400; i++) {
            office.society.add(new Kontor(i, 100));
        }
        office.act("vacancies");
        double[] first = read();
        office.act("vacancies");
        assertThat(read()).isEqualTo(first);
        return first;
    }

    private double[] read() {
        return office.society.kontorer().stream()
                .mapToDouble(kontor -> kontor.marketLevel)
                .toArray();
    }

    private static double spread(double[] levels) {
        double squares = 0;
        for (double level : levels) {
            squares += (level - 1) * (level - 1);
        }
        return squares;
    }
}
