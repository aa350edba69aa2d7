package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Someone;
import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.model.ledger.Ledger;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class CounsellorChangeTest {
    private static TestSociety office(int posts, int brukere, String... sets) {
        TestSociety test = TestSociety.of(sets);
        for (int i = 0; i < posts; i++) {
            test.veileder();
        }
        for (int i = 0; i < brukere; i++) {
            test.bruker(test.society.veiledere().get(i % posts), who -> {});
        }
        return test;
    }

    @Test
    void offNobodyQuitsOrIsIll() {
        TestSociety test = office(20, 40, "mechanisms.A5=off");
        String before = test.text();
        test.act(500, "staff");
        assertThat(test.text()).isEqualTo(before);
    }

    @Test
    void offWhoHasACaseIsFixedByTheBrukersId() {
        TestSociety full = office(5, 60, "mechanisms.A5=off");
        TestSociety empty = office(5, 0, "mechanisms.A5=off");
        Portfolios portfolios = new Mechanisms(full.settings).portfolios;
        for (int i = 0; i < 30; i++) {
            Bruker one = stranger(full, 1_000 + i);
            Bruker other = stranger(empty, 1_000 + i);
            portfolios.receive(full.week, one);
            portfolios.receive(empty.week, other);
            assertThat(one.veileder.id()).isEqualTo(other.veileder.id());
        }
        assertThat(empty.society.veiledere()).allMatch(veileder -> veileder.size() > 0);
    }

    private static Bruker stranger(TestSociety test, long id) {
        Bruker bruker = new Bruker(new Someone().spec(id, 1, 0), 1);
        test.society.add(bruker);
        return bruker;
    }

    @Test
    void onlyQuitsAndIllnessTellARunWithA5FromOneWithoutThem() {
        String[] calm = {"parameters.veileder.quits_per_year=0.04", "mechanisms.A5=on"};
        TestSociety test = office(2, 20, calm);
        for (Veileder veileder : test.society.veiledere()) {
            veileder.quitClock = 1_000;
            veileder.illnessClock = 1_000;
        }
        test.act(200, "staff");
        for (Bruker bruker : test.society.brukere()) {
            assertThat(bruker.counts.veilederChanges).isZero();
        }
        assertThat(test.society.veiledere()).allMatch(veileder -> veileder.present);
    }

    @Test
    void postsAreQuitAsOftenAsTheRateSays() {
        TestSociety test = office(300, 0);
        long postWeeks = 0;
        for (int week = 0; week < 400; week++) {
            postWeeks +=
                    test.society.veiledere().stream().filter(Veileder::filled).count();
            test.act("staff");
        }
        double chance = 1 - StrictMath.exp(-test.settings.get("veileder.quits_per_year") / 52);
        double score = Statistics.score(test.ledger.quits(), postWeeks, chance);
        assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    @Test
    void sicknessTakesTheShareOfWorkingTimeItShould() {
        double[] shares = new double[200];
        TestSociety test = office(shares.length, 0, "parameters.veileder.quits_per_year=0.04");
        for (Veileder veileder : test.society.veiledere()) {
            veileder.quitClock = 1_000;
        }
        for (int week = 0; week < 1_500; week++) {
            test.act("staff");
            for (int i = 0; i < shares.length; i++) {
                shares[i] += test.society.veiledere().get(i).present ? 0 : 1 / 1_500.0;
            }
        }
        double score = Statistics.score(shares, test.settings.get("veileder.sick_leave_share"));
        assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
    }

    private static void quit(TestSociety test, Veileder veileder) {
        test.society.veiledere().forEach(other -> other.quitClock = 1_000);
        test.society.veiledere().forEach(other -> other.illnessClock = 1_000);
        veileder.quitClock = 0;
        test.act("staff");
    }

    @Test
    void whenOneQuitsTheOthersGetTheCases() {
        TestSociety test = office(4, 80);
        Veileder quits = test.society.veiledere().get(1);
        quit(test, quits);
        assertThat(quits.filled()).isFalse();
        assertThat(quits.present).isFalse();
        assertThat(quits.size()).isZero();
        assertThat(test.society.veiledere()).extracting(Veileder::size).containsExactly(27, 0, 27, 26);
        assertThat(test.ledger.quits()).isEqualTo(1);
        assertThat(test.society.brukere().stream()
                        .mapToInt(bruker -> bruker.counts.veilederChanges)
                        .sum())
                .isEqualTo(20);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void whenThePostIsFilledCasesStayWhereTheyWentAndNewcomersFillIt() {
        TestSociety test = office(4, 80);
        Veileder quits = test.society.veiledere().get(1);
        quit(test, quits);
        int vacant = (int) test.settings.get("veileder.vacant_weeks");
        test.act(vacant - 1, "staff");
        assertThat(quits.filled()).isFalse();
        test.act("staff");
        assertThat(quits.filled()).isTrue();
        assertThat(quits.present).isTrue();
        assertThat(quits.holder).isEqualTo(1);
        assertThat(quits.size()).as("27 of 60 are not too many for the others").isZero();
        assertThat(test.society.brukere())
                .extracting(bruker -> bruker.counts.veilederChanges)
                .as("nobody has changed veileder twice")
                .containsOnly(0, 1);
        Portfolios portfolios = new Mechanisms(test.settings).portfolios;
        for (int i = 0; i < 20; i++) {
            portfolios.receive(test.week, stranger(test, 1_000 + i));
        }
        assertThat(quits.size()).isEqualTo(20);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void whenThePostIsFilledItTakesFromColleaguesWithTooMany() {
        TestSociety test = office(4, 280);
        Veileder quits = test.society.veiledere().get(1);
        quit(test, quits);
        assertThat(test.society.veiledere()).extracting(Veileder::size).containsExactly(94, 0, 93, 93);
        test.act((int) test.settings.get("veileder.vacant_weeks"), "staff");
        assertThat(test.society.veiledere()).extracting(Veileder::size).containsExactly(72, 64, 72, 72);
        assertThat(test.society.brukere())
                .extracting(bruker -> bruker.counts.veilederChanges)
                .containsOnly(0, 1);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void whereNobodyElseIsTheCasesStayWithTheEmptyPost() {
        TestSociety test = office(1, 10);
        quit(test, test.society.veiledere().get(0));
        assertThat(test.society.veiledere().get(0).size()).isEqualTo(10);
        assertThat(test.society.brukere()).allMatch(bruker -> bruker.counts.veilederChanges == 0);
        assertThat(test.faults()).isEmpty();
    }

    private static Veileder ill(TestSociety test, int weeks) {
        Veileder ill = test.society.veiledere().get(0);
        test.society.veiledere().forEach(veileder -> veileder.quitClock = 1_000);
        test.society.veiledere().forEach(veileder -> veileder.illnessClock = 1_000);
        for (int spell = 0; ; spell++) {
            double length = test.settings.get("veileder.sick_leave_weeks")
                    * test.random.exponential(ill.id(), KeyedRandom.decision("A5.how_long"), spell);
            if ((int) length == weeks) {
                ill.illnessSpell = spell;
                ill.illnessClock = 0;
                test.act("staff");
                return ill;
            }
        }
    }

    @Test
    void colleaguesTakeTheDeadlinesAndCallsOfOneWhoIsIllForShort() {
        TestSociety test = office(2, 20);
        Bruker bruker = test.society.brukere().get(0);
        bruker.raise(Task.DEADLINE, 1);
        bruker.raise(Task.BRUKER_CALL, 1);
        bruker.raise(Task.CONTACT, 1);
        Veileder ill = ill(test, 2);
        Veileder colleague = test.society.veiledere().get(1);
        assertThat(ill.present).isFalse();
        assertThat(ill.size()).isEqualTo(10);
        assertThat(colleague.covers).containsExactly(ill);
        test.phase("hours").mechanism().act(test.week);
        assertThat(bruker.waits(Task.DEADLINE)).isFalse();
        assertThat(bruker.waits(Task.BRUKER_CALL)).isFalse();
        assertThat(bruker.waits(Task.CONTACT)).isTrue();
        assertThat(test.ledger.hours().minutes(HoursKind.ABSENCE)).isGreaterThanOrEqualTo(2_250);
        test.act(2, "staff");
        assertThat(ill.present).isFalse();
        test.act("staff");
        assertThat(ill.present).isTrue();
        assertThat(colleague.covers).isEmpty();
        assertThat(bruker.counts.veilederChanges).isZero();
    }

    @Test
    void colleaguesTakeTurns() {
        TestSociety test = office(4, 0);
        Veileder ill = ill(test, 9);
        int[] covered = new int[4];
        for (int week = 0; week < 6; week++) {
            test.act("staff");
            for (Veileder veileder : test.society.veiledere()) {
                covered[veileder.id() - 1] += veileder.covers.contains(ill) ? 1 : 0;
            }
        }
        assertThat(covered).containsExactly(0, 2, 2, 2);
    }

    @Test
    void aLongSickLeaveAddsCasesToThoseLeft() {
        TestSociety test = office(3, 60);
        Veileder ill = ill(test, 9);
        assertThat(ill.present).isFalse();
        assertThat(ill.filled()).isTrue();
        assertThat(test.society.veiledere()).extracting(Veileder::size).containsExactly(0, 30, 30);
        Portfolios portfolios = new Mechanisms(test.settings).portfolios;
        Bruker newcomer = stranger(test, 999);
        portfolios.receive(test.week, newcomer);
        assertThat(newcomer.veileder)
                .as("nobody new comes to a desk that is empty")
                .isNotSameAs(ill);
        test.act(10, "staff");
        assertThat(ill.present).isTrue();
        assertThat(test.society.veiledere())
                .extracting(Veileder::size)
                .as("cases stay where they went")
                .containsExactlyInAnyOrder(0, 30, 31);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void changeTakesTrustAndKnowledgeAndStartsKartleggingAnew() {
        TestSociety test = office(2, 2);
        Bruker bruker = test.society.brukere().get(0);
        bruker.trust = 0.9;
        bruker.known = 0.8;
        quit(test, bruker.veileder);
        assertThat(bruker.trust).isEqualTo(test.settings.get("trust.start"));
        assertThat(bruker.known).isEqualTo(0.8 * test.settings.get("knowledge.remains_on_change"));
        assertThat(bruker.waits(Task.KARTLEGGING)).isTrue();
        assertThat(bruker.counts.veilederChanges).isEqualTo(1);
    }

    @Test
    void outOfABrokenRelationAChangeRestoresTrust() {
        TestSociety test = office(2, 2);
        Bruker bruker = test.society.brukere().get(0);
        bruker.trust = 0.02;
        quit(test, bruker.veileder);
        assertThat(bruker.trust).isGreaterThan(0.02);
    }

    @Test
    void theEmployerLosesTheKnownContactToo() {
        TestSociety test = office(2, 2);
        Employer employer = test.employer();
        Employer other = test.employer();
        Bruker bruker = test.society.brukere().get(0);
        new Mechanisms(test.settings).workplaces.begin(test.week, bruker, employer, Measure.ARBEIDSTRENING, 26);
        quit(test, bruker.veileder);
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
        assertThat(employer.trust).isEqualTo(0.5 * (1 - test.settings.get("employer.trust_lost_on_change")));
        assertThat(other.trust).isEqualTo(0.5);
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void aCloseCaseEndsWithTheVeilederAndTasksGoAlong() {
        TestSociety test = office(2, 4);
        Bruker bruker = test.society.brukere().get(0);
        test.follow(bruker);
        bruker.raise(Task.DEADLINE, 0);
        Veileder before = bruker.veileder;
        quit(test, before);
        assertThat(bruker.close()).isFalse();
        assertThat(before.closeCases).isZero();
        assertThat(bruker.veileder.closeCases).isZero();
        assertThat(bruker.veileder.queue(Task.DEADLINE).peek()).isSameAs(bruker);
        assertThat(bruker.waitingSince(Task.DEADLINE)).isZero();
    }

    /** Offices in which nobody changes state, on common random numbers. */
    @Test
    void moreChangeMeansLessTrustOfBrukereAndEmployersAndMoreTimeInLimbo() {
        int pairs = 40;
        double[] trust = new double[pairs];
        double[] employers = new double[pairs];
        double[] limbo = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            Means few = new Means(i, "0.04");
            Means many = new Means(i, "0.3");
            trust[i] = few.trust - many.trust;
            employers[i] = few.employersTrust - many.employersTrust;
            limbo[i] = many.limbo - few.limbo;
        }
        assertThat(Statistics.score(trust, 0)).isGreaterThan(Statistics.RARE);
        assertThat(Statistics.score(employers, 0)).isGreaterThan(Statistics.RARE);
        assertThat(Statistics.score(limbo, 0)).isGreaterThan(Statistics.RARE);
    }

    /** Sums over three years; limbo is to wait for the kartlegging without which no next step is taken. */
    private static final class Means {
        private double trust;
        private double limbo;
        private double employersTrust;

        Means(int seed, String quits) {
            TestSociety test = TestSociety.of(seed, TestRuns.of("parameters.veileder.quits_per_year=" + quits));
            for (int i = 0; i < 4; i++) {
                Veileder veileder = test.veileder();
                for (int k = 0; k < 40; k++) {
                    test.bruker(veileder, who -> {});
                }
            }
            Workplaces workplaces = new Mechanisms(test.settings).workplaces;
            for (int i = 0; i < 20; i++) {
                workplaces.begin(
                        test.week, test.society.brukere().get(8 * i), test.employer(), Measure.ARBEIDSTRENING, 999);
            }
            for (int week = 0; week < 156; week++) {
                test.act("staff", "relation", "tasks", "hours");
                for (Bruker bruker : test.society.brukere()) {
                    trust += bruker.trust;
                    limbo += bruker.waits(Task.KARTLEGGING) ? 1 : 0;
                }
                for (Employer employer : test.society.employers()) {
                    employersTrust += employer.trust;
                }
            }
            assertThat(test.faults()).isEmpty();
        }
    }

    @Test
    void hoursAreConservedWithVacanciesAndSickLeave() {
        Ledger ledger = TestRuns.of("parameters.veileder.sick_leave_share=0.2", "mechanisms.D4=off")
                .weeks(52)
                .run()
                .ledger();
        assertThat(ledger.hours().check()).isNull();
        assertThat(ledger.hours().paid()).isEqualTo(ledger.hours().postWeeks() * 2_250);
    }
}
