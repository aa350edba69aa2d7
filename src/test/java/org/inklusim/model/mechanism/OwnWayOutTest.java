package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.population.Benefit;
import org.inklusim.population.Industry;
import org.inklusim.population.Innsatsgruppe;
import org.junit.jupiter.api.Test;

/** B10. */
class OwnWayOutTest {
    private TestSociety office = open();

    private TestSociety open(String... sets) {
        office = TestSociety.of(sets);
        office.veileder();
        return office;
    }

    private double rate(Consumer<Someone> as, Consumer<Bruker> then) {
        Bruker bruker = office.bruker(as);
        bruker.lastContact = office.week.number();
        then.accept(bruker);
        search().act(office.week);
        return bruker.rate[Risk.OWN_JOB.ordinal()];
    }

    private OwnWayOut search() {
        return new Mechanisms(office.settings).search;
    }

    private double weeksWithoutContact(int weeks, double motivation) {
        return rate(who -> who.motivation = motivation, bruker -> bruker.lastContact = office.week.number() - weeks);
    }

    @Test
    void skillRaisesItFromTheUsualOn() {
        double usual = office.settings.get("scar.usual_skill");
        double able = rate(who -> {}, bruker -> bruker.skill = usual + 0.1);
        double middling = rate(who -> {}, bruker -> bruker.skill = usual);
        open("parameters.own_search.skill_effect=0.3");
        assertThat(rate(who -> {}, bruker -> bruker.skill = usual)).isEqualTo(middling, within(1e-12));
        assertThat(able).isGreaterThan(middling);
    }

    @Test
    void slowFollowUpRaisesTheSearchOfTheMotivated() {
        assertThat(weeksWithoutContact(26, 0.9)).isGreaterThan(weeksWithoutContact(6, 0.9));
        assertThat(weeksWithoutContact(6, 0.9)).isGreaterThan(weeksWithoutContact(1, 0.9));
        assertThat(weeksWithoutContact(26, 0.9) / weeksWithoutContact(1, 0.9))
                .isGreaterThan(weeksWithoutContact(26, 0.7) / weeksWithoutContact(1, 0.7));
    }

    private double onBenefit(Benefit benefit, int weeks) {
        return rate(who -> who.benefit = benefit, bruker -> bruker.benefitWeeks = weeks);
    }

    @Test
    void aBenefitThatRunsOutRaisesSearch() {
        assertThat(onBenefit(Benefit.AAP, 150)).isGreaterThan(onBenefit(Benefit.AAP, 80));
        assertThat(onBenefit(Benefit.AAP, 80)).isGreaterThan(onBenefit(Benefit.AAP, 10));
        assertThat(onBenefit(Benefit.AAP, 300)).as("beyond the limit").isEqualTo(onBenefit(Benefit.AAP, 200));
        assertThat(onBenefit(Benefit.SOSIALSTONAD, 150)).isEqualTo(onBenefit(Benefit.SOSIALSTONAD, 10));
    }

    @Test
    void slowFollowUpDoesNothingForThoseWithoutMotivation() {
        assertThat(weeksWithoutContact(26, 0.4)).isEqualTo(weeksWithoutContact(1, 0.4));
    }

    @Test
    void whoWasNeverMetIsAnEndPointNotAnError() {
        assertThat(rate(who -> who.motivation = 0.9, bruker -> bruker.lastContact = Bruker.NEVER))
                .isEqualTo(weeksWithoutContact(26, 0.9));
    }

    @Test
    void motivationHealthAndReadinessRaiseIt() {
        assertThat(rate(who -> who.motivation = 0.8, bruker -> {}))
                .isGreaterThan(rate(who -> who.motivation = 0.2, bruker -> {}));
        assertThat(rate(who -> who.healthLevel = 2, bruker -> {}))
                .isGreaterThan(rate(who -> who.healthLevel = 0, bruker -> {}));
        assertThat(rate(who -> who.readiness = 0.8, bruker -> {}))
                .isGreaterThan(rate(who -> who.readiness = 0.2, bruker -> {}));
    }

    @Test
    void aMeasureTakesTimeFromTheSearch() {
        double waiting = rate(who -> {}, bruker -> {});
        for (State state : new State[] {State.MEASURE, State.PLACEMENT, State.SHELTERED, State.SUBSIDISED}) {
            assertThat(rate(who -> {}, bruker -> office.society.move(bruker, state, 1)))
                    .isPositive()
                    .isLessThan(waiting);
        }
    }

    @Test
    void vacanciesRaiseIt() {
        office.kontor.tightness = 0.5;
        double few = rate(who -> {}, bruker -> {});
        office.kontor.tightness = 1.5;
        assertThat(rate(who -> {}, bruker -> {})).isGreaterThan(few);
    }

    @Test
    void whoHasAJobOrHasLeftDoesNotSearch() {
        assertThat(rate(who -> {}, bruker -> office.society.move(bruker, State.PART_TIME, 1)))
                .isZero();
        assertThat(rate(who -> {}, bruker -> office.society.move(bruker, State.WORK, 1)))
                .isZero();
    }

    @Test
    void fullWorkCapacityRaisesIt() {
        assertThat(rate(who -> who.innsatsgruppe = Innsatsgruppe.SITUASJONSBESTEMT, bruker -> {}))
                .isGreaterThan(rate(who -> who.innsatsgruppe = Innsatsgruppe.SPESIELT_TILPASSET, bruker -> {}));
    }

    @Test
    void aWantedJobAndOneThatPaysMoreThanTheBenefitAreTakenOftener() {
        assertThat(taken(who -> who.industry = Industry.values()[0]))
                .isGreaterThan(taken(who -> who.industry = Industry.values()[1]));
        assertThat(taken(who -> who.benefit = Benefit.SOSIALSTONAD))
                .isGreaterThan(taken(who -> who.benefit = Benefit.DAGPENGER));
        int indifferent = taken(who -> wish(who, 0));
        assertThat(taken(who -> wish(who, 0.9))).isLessThan(indifferent);
        assertThat(indifferent).isBetween(1, 399);
    }

    private static void wish(Someone who, double interest) {
        who.industry = Industry.values()[1];
        who.interest = interest;
    }

    /** Of 400 jobs found in the first industry, those taken. */
    private int taken(Consumer<Someone> as, String... sets) {
        open(sets);
        Employer employer = office.employer();
        int taken = 0;
        for (int i = 0; i < 400; i++) {
            taken += search().accepts(office.week, office.bruker(as), employer, true) ? 1 : 0;
        }
        return taken;
    }

    @Test
    void fewHoursAreTakenLessOftenByThoseWhoWantMore() {
        Consumer<Someone> well = who -> {
            who.benefit = Benefit.SOSIALSTONAD;
            who.healthLevel = 1;
        };
        String few = "parameters.job.part_time_share=0.3";
        String noFull = "parameters.job.full_time_health=1";
        String gain = "parameters.own_search.accept_gain_effect=2";
        assertThat(taken(well, few, noFull, gain))
                .isLessThan(taken(well, "parameters.job.part_time_share=0.7", noFull, gain));
    }

    @Test
    void oneBadShortJobThroughTheOfficeClosesThatRoad() {
        Bruker bruker = office.bruker();
        assertThat(closedAfter(bruker, 20, false)).isFalse();
        assertThat(closedAfter(bruker, 5, true)).isFalse();
        assertThat(closedAfter(bruker, 5, false)).isTrue();
        assertThat(closedAfter(bruker, 5, true)).as("for long").isTrue();
        assertThat(closedAfter(bruker, 20, true)).as("a job that held").isFalse();
    }

    private boolean closedAfter(Bruker bruker, int weeks, boolean own) {
        bruker.placement.jobSince = office.week.number() - weeks;
        bruker.placement.throughOffice = !own;
        new Mechanisms(office.settings).road.jobEnded(office.week, bruker);
        return bruker.roadClosed;
    }

    @Test
    void onAClosedRoadFewerJobsAndPlacementsThroughTheOfficeAreTaken() {
        Employer employer = office.employer();
        Mechanisms all = new Mechanisms(office.settings);
        int[] through = new int[2];
        int[] own = new int[2];
        int[] refused = new int[2];
        for (int i = 0; i < 800; i++) {
            Bruker bruker = office.bruker();
            int closed = i % 2;
            bruker.roadClosed = closed == 1;
            through[closed] += all.search.accepts(office.week, bruker, employer, false) ? 1 : 0;
            bruker.roadClosed = false;
            int before = all.search.accepts(office.week, bruker, employer, true) ? 1 : 0;
            bruker.roadClosed = closed == 1;
            own[closed] += (all.search.accepts(office.week, bruker, employer, true) ? 1 : 0) - before;
            refused[closed] += all.road.refuses(office.week, bruker, employer) ? 1 : 0;
        }
        assertThat(through[1]).isPositive().isLessThan(through[0]);
        assertThat(own).containsOnly(0);
        assertThat(refused[0]).isZero();
        assertThat(refused[1]).isBetween(1, 399);
    }

    @Test
    void offNobodyFindsAJobWithoutTheOffice() {
        open("mechanisms.B10=off");
        assertThat(rate(who -> who.motivation = 1, bruker -> bruker.lastContact = Bruker.NEVER))
                .isZero();
    }
}
