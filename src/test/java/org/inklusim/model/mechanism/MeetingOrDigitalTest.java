package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.junit.jupiter.api.Test;

/** A15. */
class MeetingOrDigitalTest {
    private TestSociety office;
    private MeetingOrDigital channel;

    private void open(String... sets) {
        office = TestSociety.of(TestRuns.of("mechanisms.A15=on").with(sets));
        office.veileder();
        channel = new MeetingOrDigital(office.settings);
    }

    private Bruker bruker(double getsThere) {
        Bruker bruker = office.bruker();
        bruker.getsThere = getsThere;
        return bruker;
    }

    /** Mean trust of 300 brukere after so many talks. */
    private double trust(int talks, boolean digital, String... sets) {
        open(sets);
        Relation relation = new Mechanisms(office.settings).relation;
        double trust = 0;
        for (int i = 0; i < 300; i++) {
            Bruker bruker = office.bruker();
            bruker.known = 1;
            for (int k = 0; k < talks; k++) {
                relation.talk(office.week, bruker, digital);
            }
            trust += bruker.trust;
        }
        return trust / 300;
    }

    @Test
    void withAsManyContactsAllDigitalTrustGrowsSlower() {
        for (int talks : new int[] {1, 3, 10}) {
            assertThat(trust(talks, true)).isLessThan(trust(talks, false));
        }
        assertThat(trust(3, true)).isGreaterThan(office.settings.get("trust.start"));
    }

    @Test
    void meetingsCountMostEarlyAndOnceTrustIsTherePhoneAndMailCarryMuch() {
        open();
        Bruker bruker = bruker(0);
        double before = 0;
        for (double trust : new double[] {0, 0.3, 0.6, 1}) {
            bruker.trust = trust;
            double worth = channel.worth(bruker, true);
            assertThat(worth).isGreaterThan(before).isLessThan(channel.worth(bruker, false));
            before = worth;
        }
        assertThat(before).isGreaterThan(0.7);
        Employer employer = office.employer();
        employer.trust = 0.1;
        double unknown = channel.worth(employer, true);
        employer.trust = 0.9;
        assertThat(channel.worth(employer, true)).isGreaterThan(unknown).isLessThan(1);
        assertThat(channel.worth(employer, false)).isEqualTo(1);
    }

    @Test
    void whoHasTroubleGettingToAPlaceDoesBestDigitallyAndIsMetSoMoreOften() {
        open();
        Bruker stuck = bruker(-2);
        Bruker mobile = bruker(2);
        assertThat(channel.worth(stuck, true)).isGreaterThan(channel.worth(stuck, false));
        assertThat(channel.worth(mobile, true)).isLessThan(channel.worth(mobile, false));
        assertThat(channel.worth(bruker(0), false)).isEqualTo(1);
        assertThat(digital(stuck, Task.CONTACT)).isGreaterThan(digital(mobile, Task.CONTACT) + 100);
        assertThat(digital(stuck, Task.EMPLOYER)).as("how others are met").isCloseTo(200, within(50));
    }

    /** Digital ones of 500 talks. */
    private int digital(Bruker bruker, Task task) {
        int digital = 0;
        for (int i = 0; i < 500; i++) {
            digital += channel.digital(office.week, bruker, task) ? 1 : 0;
            office.next();
        }
        return digital;
    }

    @Test
    void theOfficesShareHoldsOverAll() {
        for (double share : new double[] {0, 0.1, 0.4, 1}) {
            open("contact.digital_share=" + share);
            int digital = 0;
            for (int i = 0; i < 2000; i++) {
                digital += channel.digital(office.week, office.bruker(), Task.CONTACT) ? 1 : 0;
            }
            assertThat(digital / 2000.0).isCloseTo(share, within(0.035));
        }
    }

    @Test
    void digitalTalksLeaveTimeForMore() {
        assertThat(talks(1)).isGreaterThan(1.5 * talks(0));
    }

    private double talks(double share) {
        open("contact.digital_share=" + share, "mechanisms.A5=off", "parameters.order.threshold=1.2");
        for (int i = 0; i < 120; i++) {
            office.bruker().raise(Task.CONTACT, 1);
        }
        office.act("hours");
        assertThat(office.faults()).isEmpty();
        return office.society.brukere().stream()
                .filter(bruker -> bruker.counts.contacts > 0)
                .count();
    }

    @Test
    void anEmployerWhoWasMetAnswersForMore() {
        open();
        Bruker met = atWork();
        Bruker rung = atWork();
        Casework casework = new Mechanisms(office.settings).casework;
        for (int i = 0; i < 3; i++) {
            met.raise(Task.EMPLOYER, office.week.number());
            casework.done(office.week, met, Task.EMPLOYER, false);
            rung.raise(Task.EMPLOYER, office.week.number());
            casework.done(office.week, rung, Task.EMPLOYER, true);
        }
        assertThat(met.placement.met).isBetween(0.5, 1.0);
        assertThat(rung.placement.met).isZero();
        met.employer.trust = rung.employer.trust;
        office.act("accounts");
        int ends = Risk.EMPLOYER_ENDS.ordinal();
        assertThat(met.rate[ends]).isPositive().isLessThan(rung.rate[ends]);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whoIsAskedInAMeetingSaysYesMoreReadilyAboveAllWithoutTrust() {
        for (String a15 : new String[] {"on", "off"}) {
            open("mechanisms.A15=" + a15);
            Employer employer = office.employer();
            employer.trust = 0.2;
            double unknown = channel.asked(employer, false) - channel.asked(employer, true);
            employer.trust = 0.9;
            double known = channel.asked(employer, false) - channel.asked(employer, true);
            if (a15.equals("on")) {
                assertThat(unknown).isGreaterThan(known);
                assertThat(known).isPositive();
                assertThat(yes(false)).isGreaterThan(yes(true) + 20);
            } else {
                assertThat(unknown).isZero();
                assertThat(channel.asked(employer, true)).isZero();
            }
        }
    }

    /** Employers of 300 who say yes. */
    private int yes(boolean digital) {
        SayingYes sayingYes = new Mechanisms(office.settings).sayingYes;
        int yes = 0;
        for (int i = 0; i < 300; i++) {
            Employer employer = office.employer();
            employer.trust = 0.3;
            yes += sayingYes.placement(office.week, office.bruker(), employer, Measure.ARBEIDSTRENING, digital) ? 1 : 0;
        }
        return yes;
    }

    private Bruker atWork() {
        Bruker bruker = bruker(0);
        new Mechanisms(office.settings)
                .workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
        assertThat(bruker.placement.met).isZero();
        return bruker;
    }

    /** A7: visits need travel money. */
    @Test
    void withoutTravelMoneyWorkplacesAreNotVisited() {
        for (String a15 : new String[] {"on", "off"}) {
            open("mechanisms.A15=" + a15, "contact.digital_share=0.1");
            Bruker close = atWork();
            office.follow(close);
            assertThat(digital(close, Task.CLOSE_EMPLOYER)).isLessThan(120);
            office.kontor.travelMoney = false;
            assertThat(digital(close, Task.CLOSE_EMPLOYER)).isEqualTo(500);
            assertThat(digital(close, Task.CLOSE_CONTACT)).as("at the office").isLessThan(120);
        }
        assertThat(heard(false)).isLessThan(heard(true));
    }

    /** What is heard from the workplace of a close case in half a year. */
    private double heard(boolean money) {
        open("mechanisms.A5=off", "contact.digital_share=0");
        Bruker close = atWork();
        office.follow(close);
        office.kontor.travelMoney = money;
        office.act(26, "tasks", "hours");
        return close.placement.insight;
    }

    @Test
    void offTheChannelIsTheSameForAllAtAllTimesAndBindsNoEmployer() {
        open("mechanisms.A15=off");
        double build = office.settings.get("contact.digital_build");
        for (double getsThere : new double[] {-3, 0, 3}) {
            Bruker bruker = bruker(getsThere);
            bruker.trust = 0.9;
            assertThat(channel.worth(bruker, true)).isEqualTo(build);
            assertThat(channel.worth(bruker, false)).isEqualTo(1);
            assertThat(digital(bruker, Task.CONTACT)).isCloseTo(200, within(50));
        }
        Employer employer = office.employer();
        assertThat(channel.worth(employer, true)).isEqualTo(build);
        Bruker bruker = atWork();
        channel.talked(bruker.placement, false);
        assertThat(bruker.placement.met).isZero();
        assertThat(channel.answersFor(bruker.placement)).isZero();
    }
}
