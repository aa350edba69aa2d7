package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.junit.jupiter.api.Test;

/** B3. */
class RelationTest {
    private TestSociety office;
    private Relation relation;
    private double start;

    private Bruker bruker(String... sets) {
        office = TestSociety.of(
                TestRuns.of("parameters.trust.disbelief_per_contact=0").with(sets));
        relation = new Mechanisms(office.settings).relation;
        start = office.settings.get("trust.start");
        office.veileder();
        return office.bruker();
    }

    /** A year with a talk each so many weeks, and another veileder half-way or not. */
    private Bruker year(int interval, boolean change, boolean digital, String... sets) {
        Bruker bruker = bruker(sets);
        for (int week = 0; week < 52; week++) {
            relation.act(office.week);
            if (week % interval == 0) {
                relation.talk(office.week, bruker, digital);
            }
            if (change && week == 40) {
                relation.change(bruker);
            }
            office.next();
            assertThat(bruker.trust).isBetween(0.0, 1.0);
            assertThat(bruker.known).isBetween(0.0, 1.0);
        }
        return bruker;
    }

    @Test
    void contactBuildsTrustAndKnowledge() {
        Bruker often = year(2, false, false);
        Bruker seldom = year(13, false, false);
        assertThat(often.trust).isGreaterThan(seldom.trust);
        assertThat(often.known).isGreaterThan(seldom.known);
    }

    @Test
    void continuityBuildsTrustAndContactDoesMoreWhereThereIsContinuity() {
        double often = year(2, false, false).trust;
        double oftenChanged = year(2, true, false).trust;
        double seldom = year(13, false, false).trust;
        double seldomChanged = year(13, true, false).trust;
        assertThat(often).isGreaterThan(oftenChanged);
        assertThat(often - seldom).isGreaterThan(oftenChanged - seldomChanged);
    }

    @Test
    void sameNumberOfContactsAllDigitalBuildsLess() {
        assertThat(year(4, false, true).trust).isLessThan(year(4, false, false).trust);
        assertThat(year(4, false, true).known).isLessThan(year(4, false, false).known);
    }

    @Test
    void trustThatIsNotUsedFades() {
        Bruker bruker = bruker();
        bruker.trust = 0.8;
        relation.act(office.week);
        assertThat(bruker.trust).isPositive().isLessThan(0.8);
    }

    @Test
    void aBrokenPromiseLowersTrustForLong() {
        Bruker bruker = bruker();
        bruker.trust = 0.7;
        relation.breakPromise(bruker);
        assertThat(bruker.trust).isLessThan(0.7);
        relation.talk(office.week, bruker, false);
        relation.talk(office.week, bruker, false);
        assertThat(bruker.trust).isLessThan(0.7);
    }

    @Test
    void notBeingBelievedLowersTrustForLongAndStrikesWhereLittleIsKnown() {
        bruker("parameters.trust.disbelief_per_contact=0.1");
        int disbelievedUnknown = 0;
        int disbelievedKnown = 0;
        for (int i = 0; i < 400; i++) {
            disbelievedUnknown += disbelieved(0) ? 1 : 0;
            disbelievedKnown += disbelieved(0.8) ? 1 : 0;
        }
        assertThat(disbelievedUnknown).isBetween(20, 60);
        assertThat(disbelievedKnown).isLessThan(disbelievedUnknown / 2);
    }

    /** Talks once with somebody who trusts; says whether trust fell, and if so that two more talks do not mend it. */
    private boolean disbelieved(double known) {
        Bruker bruker = office.bruker();
        bruker.known = known;
        bruker.trust = 0.6;
        relation.talk(office.week, bruker, false);
        if (bruker.trust > 0.6) {
            return false;
        }
        Relation believing = new Mechanisms(
                        TestRuns.of("parameters.trust.disbelief_per_contact=0").settings())
                .relation;
        believing.talk(office.week, bruker, false);
        believing.talk(office.week, bruker, false);
        assertThat(bruker.trust).isLessThan(0.6);
        return true;
    }

    @Test
    void aChangeRestoresTrustWhereTheRelationWasBrokenAndLosesItElsewhere() {
        Bruker bruker = bruker();
        bruker.trust = 0.05;
        relation.change(bruker);
        assertThat(bruker.trust).isEqualTo(start);
        bruker.trust = 0.9;
        bruker.known = 0.8;
        relation.change(bruker);
        assertThat(bruker.trust).isEqualTo(start);
        assertThat(bruker.known).isPositive().isLessThan(0.8);
    }

    @Test
    void trustLetsATalkTeachMore() {
        Bruker trusting = bruker();
        Bruker distrusting = office.bruker();
        trusting.trust = 0.9;
        distrusting.trust = 0.1;
        relation.talk(office.week, trusting, false);
        relation.talk(office.week, distrusting, false);
        assertThat(trusting.known).isGreaterThan(distrusting.known);
    }

    @Test
    void aWarmRelationAloneFindsNoJob() {
        Bruker warm = bruker();
        Bruker cold = office.bruker();
        warm.trust = 1;
        cold.trust = 0;
        Mechanisms wired = new Mechanisms(office.settings);
        wired.search.act(office.week);
        assertThat(warm.rate[Risk.OWN_JOB.ordinal()]).isPositive().isEqualTo(cold.rate[Risk.OWN_JOB.ordinal()]);
        assertThat(risenByATalk(wired, warm)).isPositive().isEqualTo(risenByATalk(wired, cold));
        office.act("states");
        assertThat(office.society.brukere()).allMatch(bruker -> bruker.counts.jobStarts == 0);
    }

    private double risenByATalk(Mechanisms wired, Bruker bruker) {
        double before = Hazards.left(office.random, bruker, Risk.HELPED_JOB);
        wired.nextStep.take(office.week, bruker, 52);
        return (float) (before - Hazards.left(office.random, bruker, Risk.HELPED_JOB));
    }

    @Test
    void offTrustStaysAtItsStart() {
        Bruker bruker = year(4, true, false, "mechanisms.B3=off");
        assertThat(bruker.trust).isEqualTo(start);
        relation.breakPromise(bruker);
        relation.talk(office.week, bruker, false);
        assertThat(bruker.trust).isEqualTo(start);
        bruker.trust = 0.9;
        relation.act(office.week);
        assertThat(bruker.trust).isEqualTo(start);
    }
}
