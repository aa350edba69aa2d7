package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.junit.jupiter.api.Test;

/** B12. */
class ReachabilityTest {
    private TestSociety office;
    private Mechanisms all;
    private Veileder veileder;

    private Bruker open(String... sets) {
        office = TestSociety.of(
                TestRuns.of("mechanisms.B12=on", "contact.digital_share=0").with(sets));
        all = new Mechanisms(office.settings);
        veileder = office.veileder();
        return office.bruker();
    }

    /** How many of many weeks a person is reached in, with so many tries on so many channels. */
    private int reached(int tries, int channels, double load, boolean close) {
        Bruker bruker = open("parameters.reach.tries=" + tries, "parameters.reach.channels=" + channels);
        if (close) {
            office.follow(bruker);
        }
        bruker.reach = -0.5;
        veileder.load = load;
        int reached = 0;
        for (int week = 0; week < 500; week++) {
            reached += all.reach.seek(office.week, bruker, veileder) > 0 ? 1 : 0;
            office.next();
        }
        return reached;
    }

    @Test
    void offEverybodyIsReachedAtTheFirstTry() {
        Bruker bruker = open("mechanisms.B12=off");
        office.employer();
        bruker.reach = -9;
        assertThat(all.reach.seek(office.week, bruker, veileder)).isEqualTo(1);
        assertThat(all.reach.minutes(1)).isZero();
        bruker.raise(Task.CONTACT, office.week.number());
        office.act("hours");
        assertThat(bruker.counts.contacts).isEqualTo(1);
    }

    @Test
    void moreTriesAndMoreChannelsReachMore() {
        int once = reached(1, 3, 0, false);
        assertThat(reached(2, 3, 0, false)).isGreaterThan(once);
        assertThat(reached(3, 3, 0, false)).isGreaterThan(reached(2, 3, 0, false));
        assertThat(reached(3, 1, 0, false)).as("again on the same channel").isEqualTo(once);
        assertThat(reached(3, 2, 0, true)).as("at the door").isGreaterThan(reached(3, 2, 0, false));
    }

    @Test
    void overloadLeavesFewerTries() {
        assertThat(reached(3, 3, 2, false)).isLessThan(reached(3, 3, 1, false));
        Bruker bruker = open();
        veileder.load = 50;
        assertThat(all.reach.tries(bruker, veileder)).as("never none").isEqualTo(1);
    }

    @Test
    void triesInVainCostTimeAndNothingIsSaid() {
        Bruker bruker = open("parameters.reach.tries=3", "parameters.reach.channels=3");
        bruker.reach = -9;
        bruker.trust = 0.5;
        double known = bruker.known;
        bruker.raise(Task.CONTACT, office.week.number());
        all.hours.act(office.week);
        assertThat(bruker.counts.contacts).isZero();
        assertThat(bruker.known).isEqualTo(known);
        assertThat(bruker.waits(Task.CONTACT)).isFalse();
        assertThat(bruker.missed).as("once a week, however much time is left").isEqualTo(1);
        int tries = (int) (3 * office.settings.get("time.call_minutes"));
        assertThat(office.ledger.hours().minutes(HoursKind.CONTACT)).isEqualTo(tries);
        assertThat(office.faults()).isEmpty();
        office.next();
        bruker.lastContact = office.week.number() - 20;
        office.act("tasks");
        assertThat(bruker.waits(Task.CONTACT)).as("again the week after").isTrue();
    }

    @Test
    void someGiveUpAndContactEndsUntilThePersonCalls() {
        Bruker bruker = open("parameters.reach.gives_up_share=0.8", "parameters.reach.gives_up_after=2");
        while (!givesUp(bruker)) {
            veileder = office.veileder();
            bruker = office.bruker(veileder, who -> {});
        }
        bruker.lastContact = office.week.number() - 20;
        office.act("tasks");
        assertThat(bruker.waits(Task.CONTACT)).as("silence").isFalse();
        bruker.lastContact = office.week.number() - 52;
        assertThat(all.reach.sought(office.week, bruker))
                .as("the rule of one a year")
                .isTrue();
        bruker.lastContact = office.week.number() - 20;
        bruker.raise(Task.BRUKER_CALL, office.week.number());
        office.act("hours");
        assertThat(bruker.contactGivenUp).isFalse();
        bruker.lastContact = office.week.number() - 20;
        office.act("tasks");
        assertThat(bruker.waits(Task.CONTACT)).isTrue();
    }

    private boolean givesUp(Bruker bruker) {
        all.reach.miss(office.week, bruker);
        assertThat(bruker.contactGivenUp).isFalse();
        all.reach.miss(office.week, bruker);
        return bruker.contactGivenUp;
    }

    @Test
    void othersNeverGiveUp() {
        Bruker bruker = open("parameters.reach.gives_up_share=0");
        for (int week = 0; week < 30; week++) {
            all.reach.miss(office.week, bruker);
            office.next();
        }
        assertThat(bruker.contactGivenUp).isFalse();
    }

    @Test
    void anotherVeilederTriesAnew() {
        Bruker bruker = open("mechanisms.A5=on");
        bruker.missed = 7;
        bruker.contactGivenUp = true;
        office.veileder();
        all.portfolios.dealOut(office.week, veileder);
        assertThat(bruker.contactGivenUp).isFalse();
        assertThat(bruker.missed).isZero();
        bruker.contactGivenUp = true;
        all.newBrukere.comeBack(office.week, bruker);
        assertThat(bruker.contactGivenUp).isFalse();
    }

    @Test
    void whoBecomesACloseCaseIsSoughtAnew() {
        Bruker bruker = open("practice.kind=hybrid", "practice.hybrid.cases=1");
        bruker.contactGivenUp = true;
        office.act("courage", "practice");
        assertThat(bruker.close()).isTrue();
        assertThat(bruker.contactGivenUp).isFalse();
    }

    @Test
    void peopleDiffer() {
        open();
        int hard = 0;
        int easy = 0;
        for (int i = 0; i < 400; i++) {
            double reach = office.bruker().reach;
            hard += reach < 0 ? 1 : 0;
            easy += reach > 2 ? 1 : 0;
        }
        assertThat(hard).isBetween(30, 100);
        assertThat(easy).isBetween(40, 120);
    }
}
