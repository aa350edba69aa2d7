package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;

/** E1: industries. */
class IndustryCourseTest {
    private static TestSociety market(String... sets) {
        TestSociety test = TestSociety.of(TestRuns.of("mechanisms.A5=off").with(sets));
        test.veileder();
        for (int i = 0; i < 40; i++) {
            test.employer(Industry.values()[i % 4], 50, 1);
        }
        return test;
    }

    @Test
    void industriesHaveBetterYearsAndWorseOnesAndTheOfficeHasWhatItHad() {
        TestSociety test = market("parameters.vacancy.industry_spread=0.8");
        IndustryCourse course = new IndustryCourse(test.settings);
        double least = 1;
        double most = 1;
        double before = Double.NaN;
        for (int i = 0; i < 520; i++) {
            course.begin(test.week);
            double mean = course.mean(test.kontor);
            double sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += course.level(test.society.employers().get(k)) / mean / 4;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            double level = course.level(test.society.employers().get(0)) / mean;
            assertThat(i == 0 || StrictMath.abs(StrictMath.log(level / before)) < 0.2)
                    .as("smoothly")
                    .isTrue();
            before = level;
            least = Math.min(least, level);
            most = Math.max(most, level);
            test.next();
        }
        assertThat(least).isLessThan(0.7);
        assertThat(most).isGreaterThan(1.4);
    }

    @Test
    void whatOneHasLessOthersHaveMore() {
        double[] spread = opened("parameters.vacancy.industry_spread=0.8");
        double[] none = opened("parameters.vacancy.industry_spread=0");
        assertThat(spread[1]).isGreaterThan(1.5 * none[1]);
        assertThat(spread[0]).isCloseTo(none[0], within(0.05 * none[0]));
    }

    /** Vacancies opened in ten years in all, and the largest share of an industry in a year. */
    private static double[] opened(String... sets) {
        TestSociety test = market(sets);
        double most = 0;
        for (int year = 0; year < 10; year++) {
            int[] of = new int[4];
            int all = 0;
            for (int week = 0; week < 52; week++) {
                test.act("vacancies");
                for (int i = 0; i < test.kontor.vacancies.size(); i++) {
                    of[test.kontor.vacancies.get(i).employer().spec.industry().ordinal()]++;
                    all++;
                }
            }
            for (int open : of) {
                most = Math.max(most, open / (double) all);
            }
        }
        assertThat(test.faults()).isEmpty();
        return new double[] {test.ledger.market().opened(), most};
    }

    @Test
    void withNoSpreadAllHaveTheSame() {
        TestSociety test = market("parameters.vacancy.industry_spread=0");
        IndustryCourse course = new IndustryCourse(test.settings);
        for (int i = 0; i < 100; i++) {
            course.begin(test.week);
            assertThat(course.level(test.society.employers().get(i % 4))).isEqualTo(1);
            assertThat(course.mean(test.kontor)).isEqualTo(1);
            test.next();
        }
    }
}
