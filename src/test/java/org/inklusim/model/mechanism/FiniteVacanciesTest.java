package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Vacancy;
import org.inklusim.model.ledger.Market;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;

class FiniteVacanciesTest {
    private static TestSociety market(int employers, String... sets) {
        TestSociety test = TestSociety.of(sets);
        test.veileder();
        for (int i = 0; i < employers; i++) {
            test.employer(Industry.values()[i % 4], 50, 1);
        }
        return test;
    }

    private static void open(TestSociety test, Employer employer, double others, double givenUp) {
        test.kontor.vacancies.open(new Vacancy(employer, 1, others, givenUp));
        test.ledger.market().open();
    }

    @Test
    void asManyOpenAsTheRateSays() {
        TestSociety test = market(40).act(400, "vacancies");
        double expected = 40 * 50 * 400 * test.settings.get("vacancy.per_employee_year") / 52;
        double score = (test.ledger.market().opened() - expected) / StrictMath.sqrt(expected);
        assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void inUsualTimesTightnessIsOne() {
        TestSociety test = market(40).act(60, "vacancies");
        double[] tightness = new double[60];
        for (int i = 0; i < tightness.length; i++) {
            test.act(20, "vacancies");
            tightness[i] = test.kontor.tightness;
        }
        assertThat(Statistics.score(tightness, 1)).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(StrictMath.abs(Statistics.mean(tightness) - 1)).isLessThan(0.03);
    }

    @Test
    void fewerVacanciesAndMoreCompetitorsLeaveFewerOpen() {
        TestSociety usual = market(40).act(100, "vacancies");
        TestSociety few = market(40, "labour_market.vacancies=0.5").act(100, "vacancies");
        TestSociety many = market(40, "labour_market.others=3").act(100, "vacancies");
        assertThat(few.kontor.vacancies.size()).isLessThan(usual.kontor.vacancies.size());
        assertThat(many.kontor.vacancies.size()).isLessThan(usual.kontor.vacancies.size());
        assertThat(many.ledger.market().opened())
                .isEqualTo(usual.ledger.market().opened());
        assertThat(few.ledger.market().opened())
                .isLessThan(usual.ledger.market().opened());
        FiniteVacancies fewer = new FiniteVacancies(few.settings);
        assertThat(fewer.tightness(few.kontor)).isLessThan(0.8);
    }

    @Test
    void seasonsMoveVacanciesWithinTheYearOnly() {
        TestSociety seasons = market(40);
        TestSociety none = market(40, "labour_market.season=off");
        long[] early = new long[2];
        for (int year = 0; year < 40; year++) {
            long[] before = {
                seasons.ledger.market().opened(), none.ledger.market().opened()
            };
            seasons.act(34, "vacancies");
            none.act(34, "vacancies");
            early[0] += seasons.ledger.market().opened() - before[0];
            early[1] += none.ledger.market().opened() - before[1];
            seasons.act(18, "vacancies");
            none.act(18, "vacancies");
        }
        assertThat(early[0]).isGreaterThan(early[1]);
        double all = seasons.ledger.market().opened();
        assertThat(all / none.ledger.market().opened()).isBetween(0.98, 1.02);
        assertThat(seasons.faults()).isEmpty();
    }

    @Test
    void theLevelFollowsVacanciesAndCompetitorsButNotTheSeason() {
        assertThat(market(4).act(30, "vacancies").kontor.marketLevel).isEqualTo(1);
        assertThat(market(4, "labour_market.vacancies=0.5").act("vacancies").kontor.marketLevel)
                .isEqualTo(0.5);
        assertThat(market(4, "labour_market.others=2").act("vacancies").kontor.marketLevel)
                .isBetween(0.3, 0.9);
        assertThat(market(4, "labour_market.vacancies=0").act("vacancies").kontor.marketLevel)
                .isZero();
        TestSociety downturn = market(4, "labour_market.path=downturn").act(60, "vacancies");
        assertThat(downturn.kontor.marketLevel).isBetween(0.3, 0.6);
    }

    @Test
    void inALongDownturnTightnessComesToTheLevel() {
        TestSociety test = market(40, "labour_market.vacancies=0.6", "labour_market.others=1.3")
                .act(60, "vacancies");
        double[] gap = new double[60];
        for (int i = 0; i < gap.length; i++) {
            test.act(20, "vacancies");
            gap[i] = test.kontor.tightness - test.kontor.marketLevel;
        }
        assertThat(Statistics.score(gap, 0)).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void withoutVacanciesNobodyIsHired() {
        TestRuns runs = TestRuns.shipped("jobbspesialist.yaml", "labour_market.vacancies=0", "horizon.start=steady");
        Market market = runs.weeks(60).run().ledger().market();
        assertThat(market.hires()).isZero();
        assertThat(market.opened()).isZero();
    }

    @Test
    void othersTakeTheirShareOfWhatCloses() {
        TestSociety test = market(40, "labour_market.others=2");
        long byOthers = 0;
        long closed = 0;
        for (int week = 0; week < 300; week++) {
            for (int i = 0; i < test.kontor.vacancies.size(); i++) {
                Vacancy vacancy = test.kontor.vacancies.get(i);
                if (vacancy.closes() <= test.week.number()) {
                    closed++;
                    byOthers += vacancy.wantedByOthers() ? 1 : 0;
                }
            }
            test.act("vacancies");
            assertThat(test.ledger.market().stillOpen()).isEqualTo(test.kontor.vacancies.size());
        }
        double others = 2 / test.settings.get("vacancy.weeks_until_others");
        double givenUp = 1 / test.settings.get("vacancy.weeks_until_given_up");
        double score = Statistics.score(byOthers, closed, others / (others + givenUp));
        assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void aVacancyIsTakenOnce() {
        TestSociety test = market(1);
        Employer employer = test.society.employers().get(0);
        Bruker first = test.bruker();
        Bruker second = test.bruker();
        open(test, employer, 30, 20);
        FiniteVacancies vacancies = new FiniteVacancies(test.settings);
        assertThat(vacancies.openAt(employer)).isTrue();
        assertThat(vacancies.take(test.week, first, employer)).isTrue();
        assertThat(vacancies.openAt(employer)).isFalse();
        assertThat(vacancies.take(test.week, second, employer)).isFalse();
        assertThat(vacancies.suitable(test.week, second, test.kontor)).isNull();
        assertThat(test.ledger.market().hires()).isEqualTo(1);
        assertThat(test.ledger.market().displaced()).isZero();
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void whoForestallsAnOutsiderDisplacesOne() {
        TestSociety test = market(1);
        Employer employer = test.society.employers().get(0);
        Bruker bruker = test.bruker();
        open(test, employer, 3, 20);
        new FiniteVacancies(test.settings).take(test.week, bruker, employer);
        assertThat(test.ledger.market().displaced()).isEqualTo(1);
        assertThat(bruker.counts.displaced).isEqualTo(1);
    }

    @Test
    void whoSearchesTakesAVacancyInTheWishedIndustryFirst() {
        TestSociety test = market(8);
        Bruker bruker = test.bruker(who -> who.industry = Industry.values()[2]);
        test.society.employers().forEach(employer -> open(test, employer, 30, 20));
        FiniteVacancies vacancies = new FiniteVacancies(test.settings);
        for (int i = 0; i < 8; i++) {
            Employer employer = vacancies.suitable(test.week, bruker, test.kontor);
            assertThat(employer.spec.industry() == bruker.spec.industry()).isEqualTo(i < 2);
            assertThat(vacancies.take(test.week, bruker, employer)).isTrue();
        }
        assertThat(vacancies.suitable(test.week, bruker, test.kontor)).isNull();
    }

    @Test
    void offAVacancyIsOpenedForEachHireAndNobodyIsDisplaced() {
        TestSociety test = market(4, "mechanisms.E1=off", "labour_market.vacancies=0");
        String before = test.text();
        test.act(20, "vacancies");
        assertThat(test.text()).isEqualTo(before);
        FiniteVacancies vacancies = new FiniteVacancies(test.settings);
        assertThat(vacancies.tightness(test.kontor)).isEqualTo(1);
        for (int i = 0; i < 30; i++) {
            Bruker bruker = test.bruker();
            assertThat(vacancies.openAt(test.society.employers().get(0))).isTrue();
            Employer employer = vacancies.suitable(test.week, bruker, test.kontor);
            assertThat(vacancies.take(test.week, bruker, employer)).isTrue();
        }
        Market market = test.ledger.market();
        assertThat(market.hires()).isEqualTo(30);
        assertThat(market.openedForHire()).isEqualTo(30);
        assertThat(market.displaced()).isZero();
        assertThat(market.stillOpen()).isZero();
    }

    @Test
    void offARunOpensAsManyVacanciesAsItHires() {
        Market market =
                TestRuns.of("mechanisms.E1=off").weeks(52).run().ledger().market();
        assertThat(market.hires()).isPositive().isEqualTo(market.opened()).isEqualTo(market.openedForHire());
        assertThat(market.displaced()).isZero();
    }

    /** Jobs per head, few of which are declined, when so many of sixty are helped to a job at once while twenty vacancies are open. */
    private static double perHead(int helped, String... sets) {
        TestSociety test = market(
                20,
                Stream.concat(Stream.of(sets), Stream.of("parameters.own_search.accept_base=2"))
                        .toArray(String[]::new));
        for (int i = 0; i < 60; i++) {
            test.bruker();
        }
        test.society.employers().forEach(employer -> open(test, employer, 30, 20));
        for (int i = 0; i < helped; i++) {
            Hazards.push(test.random, test.society.brukere().get(i), Risk.HELPED_JOB, 100);
        }
        test.phase("states").mechanism().act(test.week);
        assertThat(test.faults()).isEmpty();
        return test.ledger.market().hires() / (double) helped;
    }

    @Test
    void helpingEverybodyGivesLessPerHeadThanHelpingAFew() {
        assertThat(perHead(10)).isGreaterThan(0.7);
        assertThat(perHead(40)).isLessThanOrEqualTo(0.5);
        assertThat(perHead(60)).isLessThanOrEqualTo(1 / 3.0);
        assertThat(perHead(60, "mechanisms.E1=off")).isGreaterThan(0.7);
    }
}
