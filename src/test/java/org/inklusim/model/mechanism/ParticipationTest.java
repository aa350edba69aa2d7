package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.Participation.Matter;
import org.inklusim.population.Industry;
import org.junit.jupiter.api.Test;

/** B5. */
class ParticipationTest {
    private static final double USUAL = 0.6;

    private TestSociety office;
    private Mechanisms all;
    private Participation participation;

    private Bruker bruker(String... sets) {
        office = TestSociety.of(
                TestRuns.of("mechanisms.B4=on", "mechanisms.B5=on", "parameters.trust.disbelief_per_contact=0")
                        .with(sets));
        all = new Mechanisms(office.settings);
        participation = all.participation;
        office.veileder();
        return office.bruker();
    }

    @Test
    void offEverybodyIsHeardAsIsUsualAndNoWishCounts() {
        Bruker bruker = bruker("mechanisms.B5=off");
        double before = bruker.heard;
        int rung = participation.hear(office.week, bruker, Matter.TALK);
        participation.decide(office.week, bruker, rung, Measure.AMO, Measure.OPPFOLGING);
        participation.work(bruker, office.employer(Industry.values()[1], 10, 1));
        assertThat(bruker.heard).isEqualTo(before).isEqualTo(USUAL);
        assertThat(bruker.wishSetAside).isFalse();
        assertThat(bruker.motivation).isEqualTo(0.5);
        assertThat(participation.say(6)).isZero();
        assertThat(participation.builds(bruker)).isEqualTo(1);
        assertThat(participation.motivates(bruker)).isZero();
        assertThat(participation.search(bruker)).isZero();
    }

    @Test
    void rungsOneToSixOccurAndVaryWithVeilederAndMatter() {
        bruker();
        Set<Integer> rungs = new TreeSet<>();
        Set<Long> means = new TreeSet<>();
        int apart = 0;
        for (int k = 0; k < 8; k++) {
            Veileder other = office.veileder();
            Bruker theirs = office.bruker(other, who -> {});
            long sum = 0;
            for (int i = 0; i < 100; i++) {
                int talk = participation.hear(office.week, theirs, Matter.TALK);
                rungs.add(talk);
                sum += talk;
                apart += talk == participation.hear(office.week, theirs, Matter.PLAN) ? 0 : 1;
                office.next();
            }
            means.add(sum / 50);
        }
        assertThat(rungs).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(apart).as("the same person in another matter").isGreaterThan(200);
        assertThat(means).as("half rungs apart, from veileder to veileder").hasSizeGreaterThan(2);
    }

    @Test
    void whoKnowsTheCaseAsksMore() {
        Bruker known = bruker();
        Bruker unknown = office.bruker();
        known.known = 1;
        unknown.known = 0;
        int more = 0;
        int less = 0;
        for (int i = 0; i < 300; i++) {
            more += participation.hear(office.week, known, Matter.TALK);
            less += participation.hear(office.week, unknown, Matter.TALK);
            office.next();
        }
        assertThat(more).isGreaterThan(less + 150);
    }

    @Test
    void beingHeardBuildsMotivationTrustAndLearningWhateverIsGranted() {
        for (boolean granted : new boolean[] {true, false}) {
            Bruker heard = bruker();
            Bruker unheard = office.bruker();
            heard.heard = 1;
            unheard.heard = 0;
            heard.wishSetAside = !granted;
            unheard.wishSetAside = !granted;
            assertThat(participation.builds(heard)).isGreaterThan(1).isGreaterThan(participation.builds(unheard));
            assertThat(participation.builds(unheard)).isPositive();
            office.act("motivation");
            assertThat(heard.motivation).isGreaterThan(unheard.motivation);
            all.relation.talk(office.week, heard, false);
            all.relation.talk(office.week, unheard, false);
            assertThat(heard.trust).isGreaterThan(unheard.trust);
            for (Bruker each : new Bruker[] {heard, unheard}) {
                Employer employer = office.employer();
                all.workplaces.begin(office.week, each, employer, Measure.ARBEIDSTRENING, 12);
                each.placement.adequacy = 1;
            }
            office.act("work");
            assertThat(heard.skill).isGreaterThan(unheard.skill);
            assertThat(heard.readiness).isGreaterThan(unheard.readiness);
            for (Bruker each : new Bruker[] {heard, unheard}) {
                all.workplaces.end(office.week, each, false);
                all.workplaces.enter(office.week, each, Measure.AMO, 12);
                each.skill = 0.5;
            }
            office.act("measures");
            assertThat(heard.skill).isGreaterThan(unheard.skill);
            assertThat(office.faults()).isEmpty();
        }
    }

    @Test
    void aWishSetAsideRaisesOwnSearch() {
        Bruker met = bruker("parameters.participation.pressure_effect=0.1");
        Bruker setAside = office.bruker();
        office.kontor.tightness = 1;
        participation.decide(office.week, met, 3, Measure.AMO, Measure.AMO);
        participation.decide(office.week, setAside, 3, Measure.OPPFOLGING, Measure.AMO);
        assertThat(met.wishSetAside).isFalse();
        assertThat(setAside.wishSetAside).isTrue();
        assertThat(setAside.motivation).as("nobody pressed").isEqualTo(met.motivation);
        office.act("search");
        assertThat(setAside.rate[Risk.OWN_JOB.ordinal()]).isGreaterThan(met.rate[Risk.OWN_JOB.ordinal()]);
        participation.decide(office.week, setAside, 3, null, null);
        assertThat(setAside.wishSetAside).as("nothing was decided").isTrue();
        participation.decide(office.week, setAside, 5, Measure.AMO, Measure.AMO);
        assertThat(setAside.wishSetAside).isFalse();
    }

    @Test
    void pressureLowersMotivation() {
        Bruker pressed = bruker();
        Bruker asked = office.bruker();
        Bruker content = office.bruker();
        participation.decide(office.week, pressed, 2, Measure.OPPFOLGING, Measure.AMO);
        participation.decide(office.week, asked, 5, Measure.OPPFOLGING, Measure.AMO);
        participation.decide(office.week, content, 1, Measure.AMO, Measure.AMO);
        assertThat(pressed.motivation).isLessThan(asked.motivation);
        assertThat(content.motivation).isEqualTo(asked.motivation).isEqualTo(0.5);
    }

    @Test
    void workElsewhereThanWishedSetsAWishAside() {
        Bruker bruker = bruker();
        all.workplaces.begin(
                office.week, bruker, office.employer(Industry.values()[1], 10, 1), Measure.ARBEIDSTRENING, 12);
        assertThat(bruker.wishSetAside).isTrue();
        all.workplaces.end(office.week, bruker, true);
        all.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 12);
        assertThat(bruker.wishSetAside).isFalse();
    }

    @Test
    void theHigherTheRungTheOftenerTheWishIsWhatIsOrdered() {
        assertThat(setAside(5)).isLessThan(setAside(3));
    }

    /** Brukere of a first talk whose wish is set aside, where so high a rung is usual. */
    private long setAside(int rung) {
        bruker(
                "parameters.participation.usual_rung=" + rung,
                "parameters.participation.say=1",
                "parameters.participation.spread=0.2",
                "parameters.participation.known_effect=0",
                "parameters.order.threshold=0.3");
        for (int i = 0; i < 300; i++) {
            Bruker bruker = office.bruker();
            all.nextStep.take(office.week, bruker, 4);
        }
        return office.society.brukere().stream()
                .filter(each -> each.wishSetAside)
                .count();
    }

    @Test
    void whoComesBackBeginsAnew() {
        Bruker bruker = bruker();
        bruker.heard = 0;
        bruker.wishSetAside = true;
        all.newBrukere.comeBack(office.week, bruker);
        assertThat(bruker.heard).isEqualTo(USUAL);
        assertThat(bruker.wishSetAside).isFalse();
    }
}
