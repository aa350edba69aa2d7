package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeSet;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

/** C5. */
class QuickResponseTest {
    private TestSociety office;
    private Mechanisms all;
    private Veileder veileder;

    private Bruker candidate(String... sets) {
        office = TestSociety.of(
                TestRuns.of("mechanisms.C5=on", "mechanisms.A5=off", "parameters.response.mobile_share=0.96")
                        .with("parameters.response.regular_calls_share=0")
                        .with(sets));
        all = new Mechanisms(office.settings);
        veileder = office.veileder();
        veileder.directLine = true;
        Employer employer = office.employer();
        Bruker bruker = office.bruker();
        all.workplaces.begin(office.week, bruker, employer, Measure.ARBEIDSTRENING, 52);
        return bruker;
    }

    private QuickResponse response() {
        return all.side.response();
    }

    @Test
    void aDirectLineAndAMobileBringCallsSoonerToTheDesk() {
        candidate();
        double direct = response().onItsWay(office.week, veileder);
        assertThat(direct).isZero();
        veileder.directLine = false;
        double centre = response().onItsWay(office.week, veileder);
        assertThat(centre).isEqualTo(office.settings.get("response.centre_days"));
        TreeSet<Double> ways = new TreeSet<>();
        for (int seed = 1; seed <= 40; seed++) {
            TestSociety other = TestSociety.of(seed, TestRuns.of("mechanisms.C5=on"));
            Veileder one = other.veileder();
            one.directLine = true;
            ways.add(new Mechanisms(other.settings).side.response().onItsWay(other.week, one));
        }
        assertThat(ways).as("with and without a mobile").hasSize(2).contains(direct);
        assertThat(ways.last()).isGreaterThan(direct).isLessThan(centre);
    }

    @Test
    void theAnswerTakesAsLongAsTheWayAndTheLine() {
        double[] days = new double[2];
        for (int i = 0; i < 2; i++) {
            Bruker bruker = candidate();
            veileder.directLine = i == 0;
            bruker.raise(Task.EMPLOYER_CALL, office.week.number());
            office.act("hours");
            assertThat(office.ledger.response().calls()).isOne();
            days[i] = office.ledger.response().days();
        }
        assertThat(days[1] - days[0]).isEqualTo(office.settings.get("response.centre_days"), within(1e-9));
    }

    @Test
    void moreThanAFewDaysWearPatienceAndLetTheEmployerEndSooner() {
        double before = 2;
        double rate = 0;
        for (double days : new double[] {0, 3, 4, 8, 15}) {
            Bruker bruker = candidate();
            bruker.raise(Task.EMPLOYER_CALL, office.week.number());
            response().answered(office.week, bruker, days);
            if (days <= 3) {
                assertThat(bruker.placement.patience).isOne();
            } else {
                assertThat(bruker.placement.patience).isLessThan(before).isPositive();
            }
            before = bruker.placement.patience;
            bruker.clear(Task.EMPLOYER_CALL);
            office.act("accounts");
            double now = bruker.rate[Risk.EMPLOYER_ENDS.ordinal()];
            assertThat(now).isGreaterThanOrEqualTo(rate);
            rate = now;
        }
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whatAnAnswerTakesOffIsTheSameHoweverItWasWaitedFor() {
        Bruker once = candidate();
        once.raise(Task.EMPLOYER_CALL, office.week.number());
        response().answered(office.week, once, 12);
        Bruker weekly = candidate();
        weekly.raise(Task.EMPLOYER_CALL, office.week.number());
        response().week(office.week, weekly);
        office.next();
        response().week(office.week, weekly);
        office.next();
        response().answered(office.week, weekly, 12);
        assertThat(weekly.placement.patience).isEqualTo(once.placement.patience, within(1e-12));
    }

    @Test
    void patienceRecoversWhileNothingWaits() {
        Bruker bruker = candidate();
        bruker.placement.patience = 0.5;
        office.act(10, "accounts");
        assertThat(bruker.placement.patience).isGreaterThan(0.6).isLessThan(1);
        bruker.raise(Task.EMPLOYER_CALL, office.week.number());
        double before = bruker.placement.patience;
        office.act("accounts");
        assertThat(bruker.placement.patience).isLessThan(before);
        all.workplaces.end(office.week, bruker, true);
        assertThat(bruker.placement.patience).isOne();
    }

    @Test
    void whoHasADirectLineIsTheHoldersOwnChoice() {
        candidate("parameters.response.direct_line_share=0.6");
        int direct = 0;
        for (int i = 0; i < 300; i++) {
            direct += office.veileder().directLine ? 1 : 0;
        }
        assertThat(direct).isBetween(150, 210);
        boolean changes = false;
        for (int holder = 1; holder < 20; holder++) {
            veileder.holder = holder;
            response().begin(office.week, veileder);
            changes |= !veileder.directLine;
        }
        assertThat(changes).isTrue();
    }

    @Test
    void longSilenceWearsThePatienceOfThoseWhoWantRegularCallsOnly() {
        double[] patience = new double[2];
        double[] rate = new double[2];
        for (int wants = 0; wants < 2; wants++) {
            Bruker bruker = candidate("parameters.response.silence_weeks=4");
            bruker.employer.wantsCalls = wants == 1;
            office.act(4, "accounts");
            assertThat(bruker.placement.patience).as("four weeks are not long").isOne();
            office.act(9, "accounts");
            patience[wants] = bruker.placement.patience;
            rate[wants] = response().worn(bruker);
            bruker.lastWorkplaceContact = office.week.number();
            office.act("accounts");
            assertThat(bruker.placement.patience).isGreaterThanOrEqualTo(patience[wants]);
            assertThat(bruker.placement.patience > patience[wants])
                    .as("a call mends where it was wanted")
                    .isEqualTo(wants == 1);
            assertThat(office.faults()).isEmpty();
        }
        assertThat(patience[0]).isOne();
        assertThat(patience[1]).isLessThan(1).isGreaterThan(0.6);
        assertThat(rate[0]).isZero();
        assertThat(rate[1]).isGreaterThan(0);
    }

    @Test
    void theUsualSilenceChangesNothing() {
        Bruker bruker = candidate();
        bruker.employer.wantsCalls = true;
        bruker.placement.patience = 1 - office.settings.get("response.usual_silence_loss");
        assertThat(response().worn(bruker)).isEqualTo(0, within(1e-12));
        bruker.placement.patience = 1;
        assertThat(response().worn(bruker)).as("called more than is usual").isNegative();
    }

    @Test
    void someWantRegularCallsAndSomeDoNot() {
        for (String share : new String[] {"0.2", "0.8"}) {
            candidate("parameters.response.regular_calls_share=" + share);
            int wants = 0;
            for (int i = 0; i < 300; i++) {
                wants += office.employer().wantsCalls ? 1 : 0;
            }
            assertThat(wants / 300.0).isEqualTo(Double.parseDouble(share), within(0.08));
        }
    }

    @Test
    void replyTimeAloneMovesOutcomesLittle() {
        TestRuns runs = TestRuns.of().weeks(60);
        double[] broken = new double[2];
        double[] hires = new double[2];
        for (int replicate = 1; replicate <= 3; replicate++) {
            for (int i = 0; i < 2; i++) {
                TestRuns.Ended ended = runs.replicate(replicate)
                        .with("parameters.response.centre_days=" + (i == 0 ? 0.5 : 2))
                        .with("contact.answer_target_days=" + (i == 0 ? 0 : 20))
                        .run();
                hires[i] += ended.ledger().market().hires();
                broken[i] += ended.society().brukere().stream()
                        .mapToInt(bruker -> bruker.counts.placementsBroken)
                        .sum();
            }
        }
        assertThat(hires[1]).isEqualTo(hires[0], within(0.1 * hires[0]));
        assertThat(broken[1]).isEqualTo(broken[0], within(0.15 * broken[0]));
    }

    @Test
    void offCallsComeStraightToTheDeskAndPatienceStays() {
        Bruker bruker = candidate("mechanisms.C5=off", "parameters.response.regular_calls_share=0.8");
        assertThat(bruker.employer.wantsCalls).isFalse();
        veileder.directLine = false;
        assertThat(response().onItsWay(office.week, veileder)).isZero();
        bruker.raise(Task.EMPLOYER_CALL, office.week.number());
        office.act(8, "accounts");
        response().answered(office.week, bruker, 50);
        assertThat(bruker.placement.patience).isOne();
        bruker.placement.patience = 0.1;
        assertThat(response().worn(bruker)).isZero();
    }
}
