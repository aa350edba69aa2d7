package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.junit.jupiter.api.Test;

/** D2: places that suit the young are too few. */
class PlacesForTheYoungTest {
    private static final int PEOPLE = 400;

    private TestSociety office;

    /** How many of 400 at an age get a place that does not suit. */
    private int unsuited(double age, Measure measure, String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.B6=on").with(sets));
        Mechanisms all = new Mechanisms(office.settings);
        office.veileder();
        PlacesForTheYoung places = new PlacesForTheYoung(office.settings);
        int unsuited = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Bruker bruker = office.bruker(who -> who.age = age);
            if (measure.needsEmployer()) {
                all.workplaces.begin(office.week, bruker, office.employer(), measure, 20);
            } else {
                all.workplaces.enter(office.week, bruker, measure, 20);
            }
            double fit = places.fit(office.week, bruker);
            assertThat(fit).isIn(1.0, office.settings.get("measure.fit_beside_bottleneck"));
            unsuited += fit < 1 ? 1 : 0;
        }
        return unsuited;
    }

    @Test
    void asManyOfTheYoungAsTheShareSaysGetAPlaceThatDoesNotSuit() {
        for (Measure measure : new Measure[] {Measure.AMO, Measure.SHELTERED_PRACTICE, Measure.OPPFOLGING}) {
            double score =
                    Statistics.score(unsuited(22, measure, "parameters.measure.suits_young_share=0.6"), PEOPLE, 0.4);
            assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
        }
        assertThat(unsuited(22, Measure.AMO, "parameters.measure.suits_young_share=1"))
                .isZero();
    }

    @Test
    void othersSchoolsAndEmployersAreNotConcerned() {
        assertThat(unsuited(35, Measure.AMO)).isZero();
        assertThat(unsuited(22, Measure.VOCATIONAL_TRAINING)).isZero();
        assertThat(unsuited(22, Measure.ARBEIDSTRENING)).isZero();
    }

    @Test
    void offEveryPlaceSuits() {
        assertThat(unsuited(22, Measure.AMO, "mechanisms.D2=off")).isZero();
    }

    @Test
    void aPlaceThatDoesNotSuitFitsLessAndIsSoonerBrokenOff() {
        unsuited(22, Measure.AMO, "parameters.measure.suits_young_share=0.5");
        office.act("measures", "break-offs");
        PlacesForTheYoung places = new PlacesForTheYoung(office.settings);
        double[] fit = new double[2];
        double[] breaks = new double[2];
        for (Bruker bruker : office.society.brukere()) {
            int suits = places.fit(office.week, bruker) < 1 ? 0 : 1;
            fit[suits] = bruker.fit;
            breaks[suits] = bruker.rate[Risk.BREAK_OFF.ordinal()];
        }
        assertThat(fit[0]).isPositive().isLessThan(fit[1]);
        assertThat(breaks[0]).isGreaterThan(breaks[1]);
        assertThat(breaks[1]).isPositive();
    }
}
