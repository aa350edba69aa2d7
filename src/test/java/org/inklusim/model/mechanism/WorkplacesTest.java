package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Industry;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** E2: the ways into, between and out of states, each counted for itself. */
class WorkplacesTest {
    private final TestSociety test = TestSociety.of("mentor.policy=unpaid");
    private final Veileder veileder = test.veileder();
    private final Employer employer = test.employer(Industry.values()[0], 40, 3);
    private final Workplaces workplaces = new Mechanisms(test.settings).workplaces;

    private static Bruker strong(TestSociety test) {
        return test.bruker(who -> who.healthLevel = 9);
    }

    private static Bruker weak(TestSociety test) {
        return test.bruker(who -> who.healthLevel = -9);
    }

    private static Bruker inNeed(TestSociety test) {
        return test.bruker(who -> {
            who.healthLevel = -9;
            who.needs(Need.MENTAL_HEALTH, Need.LANGUAGE, Need.SLEEP);
        });
    }

    private void sound() {
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void aMeasureAwayFromEmployersTakesAPlaceAndGivesItBack() {
        Bruker bruker = test.bruker();
        bruker.ordered = Measure.SHELTERED_PRACTICE;
        bruker.orderedSince = -3;
        workplaces.enter(test.week, bruker, Measure.SHELTERED_PRACTICE, 10);
        assertThat(bruker.state()).isEqualTo(State.SHELTERED);
        assertThat(bruker.measureEnd).isEqualTo(11);
        assertThat(bruker.counts.orderedStarts).isEqualTo(1);
        assertThat(bruker.counts.measureWaitWeeks).isEqualTo(4);
        assertThat(bruker.counts.placements + bruker.counts.jobStarts + bruker.counts.educationStarts)
                .isZero();
        assertThat(bruker.ordered).isNull();
        sound();
        workplaces.end(test.week, bruker, false);
        assertThat(bruker.state()).isEqualTo(State.WAITING);
        sound();
    }

    @Test
    void trainingThatEndsInAQualificationCountsAsEducation() {
        Bruker course = test.bruker();
        Bruker school = test.bruker();
        workplaces.enter(test.week, course, Measure.AMO, 10);
        workplaces.enter(test.week, school, Measure.VOCATIONAL_TRAINING, 10);
        assertThat(course.counts.educationStarts).isZero();
        assertThat(school.counts.educationStarts).isEqualTo(1);
        sound();
    }

    @Test
    void aPlacementIsNoJob() {
        Bruker bruker = test.bruker();
        workplaces.begin(test.week, bruker, employer, Measure.ARBEIDSTRENING, 26);
        assertThat(bruker.state()).isEqualTo(State.PLACEMENT);
        assertThat(bruker.state().job()).isFalse();
        assertThat(bruker.weeklyWage).isZero();
        assertThat(employer.candidates).isEqualTo(1);
        assertThat(bruker.placement.mentoring.appointed()).isTrue();
        assertThat(bruker.counts.placements).isEqualTo(1);
        assertThat(bruker.counts.jobStarts).isZero();
        sound();
    }

    @Test
    void subsidisedWorkIsPaidAndNoJobEither() {
        Bruker bruker = test.bruker();
        workplaces.begin(test.week, bruker, employer, Measure.ARBEIDSTRENING, 26);
        workplaces.subsidise(test.week, bruker, 52);
        assertThat(bruker.state()).isEqualTo(State.SUBSIDISED);
        assertThat(bruker.state().job()).isFalse();
        double fullTime = test.settings.get("wage.nok_per_hour") * test.settings.get("work.hours_per_week");
        assertThat(bruker.weeklyWage).isEqualTo((int) Math.round(fullTime));
        assertThat(bruker.measureEnd).isEqualTo(53);
        assertThat(employer.candidates).isEqualTo(1);
        assertThat(bruker.counts.placements).isEqualTo(1);
        assertThat(bruker.counts.orderedStarts).isZero();
        sound();
        workplaces.end(test.week, bruker, true);
        assertThat(bruker.weeklyWage).isZero();
        assertThat(employer.candidates).isZero();
        assertThat(bruker.counts.placementsEnded).isEqualTo(1);
        assertThat(bruker.counts.placementsBroken).isEqualTo(1);
        sound();
    }

    @Test
    void whoIsHiredWhereTheTrialWasStaysThereWithTheMentor() {
        Bruker bruker = weak(test);
        workplaces.begin(test.week, bruker, employer, Measure.ARBEIDSTRENING, 26);
        bruker.placement.mentoring.bond = 0.7;
        workplaces.hire(test.week, bruker, employer, false);
        assertThat(bruker.state()).isEqualTo(State.PART_TIME);
        assertThat(bruker.employer).isSameAs(employer);
        assertThat(bruker.placement.mentoring.bond).isEqualTo(0.7);
        assertThat(bruker.counts.placementHires).isEqualTo(1);
        assertThat(bruker.counts.placementsEnded).isEqualTo(1);
        assertThat(bruker.counts.placementsBroken).isZero();
        assertThat(bruker.counts.jobStarts).isEqualTo(1);
        assertThat(bruker.counts.ownJobStarts).isZero();
        assertThat(employer.candidates).isZero();
        sound();
    }

    @Test
    void whoIsHiredElsewhereLeavesTheTrial() {
        Employer other = test.employer();
        Bruker bruker = strong(test);
        workplaces.begin(test.week, bruker, employer, Measure.ARBEIDSTRENING, 26);
        workplaces.hire(test.week, bruker, other, true);
        assertThat(bruker.state()).isEqualTo(State.WORK);
        assertThat(bruker.employer).isSameAs(other);
        assertThat(bruker.placement.mentoring.appointed()).isFalse();
        assertThat(bruker.counts.placementHires).isZero();
        assertThat(bruker.counts.placementsEnded).isEqualTo(1);
        assertThat(bruker.counts.ownJobStarts).isEqualTo(1);
        assertThat(bruker.veileder).isNull();
        assertThat(veileder.size()).isZero();
        sound();
    }

    /** A7: a mentor without a measure is possible. */
    @Test
    void whoIsFollowedCloselyGetsAMentorInAJobWithoutAMeasure() {
        for (String policy : new String[] {"none", "unpaid", "subsidised"}) {
            TestSociety office = TestSociety.of("mentor.policy=" + policy);
            office.veileder();
            Workplaces places = new Mechanisms(office.settings).workplaces;
            Bruker close = inNeed(office);
            office.follow(close);
            Bruker other = inNeed(office);
            places.hire(office.week, close, office.employer(), true);
            places.hire(office.week, other, office.employer(), true);
            assertThat(close.state()).isEqualTo(State.PART_TIME);
            assertThat(close.placement.mentoring.appointed()).isEqualTo(!policy.equals("none"));
            assertThat(close.placement.mentoring.paidHours > 0).isEqualTo(policy.equals("subsidised"));
            assertThat(other.placement.mentoring.appointed()).isFalse();
            office.act(4, "hours", "grants", "mentors", "support", "accounts");
            assertThat(close.placement.mentoring.hoursGiven > 0).isEqualTo(!policy.equals("none"));
            assertThat(office.faults()).isEmpty();
        }
    }

    @Test
    void partTimeWorkIsAJobInThePortfolioAndWorkOffBenefitOneOutsideIt() {
        Bruker part = weak(test);
        Bruker full = strong(test);
        workplaces.hire(test.week, part, employer, false);
        workplaces.hire(test.week, full, employer, false);
        assertThat(part.state()).isEqualTo(State.PART_TIME);
        assertThat(part.veileder).isSameAs(veileder);
        assertThat(part.jobShare).isEqualTo(test.settings.get("job.part_time_share"));
        assertThat(full.state()).isEqualTo(State.WORK);
        assertThat(full.jobShare).isEqualTo(1);
        assertThat(full.weeklyWage).isGreaterThan(part.weeklyWage);
        workplaces.fullTime(test.week, part);
        assertThat(part.state()).isEqualTo(State.WORK);
        assertThat(part.counts.jobStarts).isEqualTo(1);
        assertThat(part.weeklyWage).isEqualTo(full.weeklyWage);
        sound();
    }

    @Test
    void moreHealthMeansMoreFullTime() {
        long[] full = new long[4];
        for (int level = 0; level < 4; level++) {
            TestSociety one = TestSociety.of();
            one.veileder();
            Employer at = one.employer();
            Workplaces here = new Mechanisms(one.settings).workplaces;
            double health = level - 1;
            for (int i = 0; i < 400; i++) {
                Bruker bruker = one.bruker(who -> who.healthLevel = health);
                here.hire(one.week, bruker, at, false);
                full[level] += bruker.state() == State.WORK ? 1 : 0;
            }
            double middle = one.settings.get("job.full_time_health");
            double spread = one.settings.get("job.full_time_health_spread");
            double chance = 1 / (1 + StrictMath.exp((middle - health) / spread));
            assertThat(Statistics.score(full[level], 400, chance)).isBetween(-Statistics.RARE, Statistics.RARE);
        }
        assertThat(full).isSorted();
    }

    @Test
    void whoLosesPartTimeWorkIsInThePortfolioStill() {
        Bruker bruker = weak(test);
        workplaces.hire(test.week, bruker, employer, false);
        workplaces.loseJob(test.week, bruker);
        assertThat(bruker.state()).isEqualTo(State.WAITING);
        assertThat(bruker.veileder).isSameAs(veileder);
        assertThat(bruker.weeklyWage).isZero();
        assertThat(bruker.employer).isNull();
        sound();
    }

    @Test
    void whoLosesWorkComesBackOrManagesWithout() {
        int back = 0;
        for (int i = 0; i < 400; i++) {
            Bruker bruker = strong(test);
            workplaces.hire(test.week, bruker, employer, false);
            workplaces.loseJob(test.week, bruker);
            assertThat(bruker.state()).isIn(State.WAITING, State.LEFT);
            if (bruker.state() == State.WAITING) {
                back++;
                assertThat(bruker.veileder).isNotNull();
                assertThat(bruker.waits(Task.KARTLEGGING)).isTrue();
            }
            assertThat(bruker.counts.leavings)
                    .as("counted as work when it was found")
                    .isZero();
        }
        double score = Statistics.score(back, 400, test.settings.get("job.return_share"));
        assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
        sound();
    }

    @Test
    void ordinaryEducationLeadsBackToTheOfficeForWorkOrOut() {
        int back = 0;
        for (int i = 0; i < 400; i++) {
            Bruker bruker = test.bruker();
            int before = bruker.education;
            workplaces.exit(test.week, bruker, State.EDUCATION);
            assertThat(bruker.counts.educationStarts).isEqualTo(1);
            assertThat(bruker.counts.leavings).isZero();
            workplaces.finishSchool(test.week, bruker);
            assertThat(bruker.state()).isIn(State.WAITING, State.LEFT);
            back += bruker.state() == State.WAITING ? 1 : 0;
            assertThat(bruker.education).isEqualTo(bruker.state() == State.WAITING ? Math.min(before + 1, 2) : before);
        }
        double score = Statistics.score(back, 400, test.settings.get("education.to_work_share"));
        assertThat(score).isBetween(-Statistics.RARE, Statistics.RARE);
        sound();
    }

    @Test
    void whoeverLeavesGivesBackPlacesAndTasks() {
        for (State to : new State[] {State.DISABILITY, State.LEFT, State.EDUCATION}) {
            Bruker placed = test.bruker();
            workplaces.begin(test.week, placed, employer, Measure.ARBEIDSTRENING, 26);
            placed.raise(Task.DEADLINE, 1);
            Bruker learns = test.bruker();
            workplaces.enter(test.week, learns, Measure.AMO, 26);
            Bruker close = test.bruker();
            test.follow(close);
            for (Bruker bruker : new Bruker[] {placed, learns, close}) {
                workplaces.exit(test.week, bruker, to);
                assertThat(bruker.state()).isEqualTo(to);
                assertThat(bruker.waits(Task.DEADLINE)).isFalse();
                assertThat(bruker.close()).isFalse();
            }
            assertThat(employer.candidates).isZero();
            assertThat(veileder.closeCases).isZero();
            assertThat(veileder.size()).isZero();
            sound();
        }
    }

    @Test
    void aCloseCaseIsFollowedOnAfterAHire() {
        Bruker bruker = strong(test);
        test.follow(bruker);
        workplaces.hire(test.week, bruker, employer, false);
        assertThat(bruker.state()).isEqualTo(State.WORK);
        assertThat(bruker.follower).isSameAs(veileder);
        assertThat(bruker.veileder).isNull();
        assertThat(veileder.closeCases).isEqualTo(1);
        sound();
        workplaces.loseJob(test.week, bruker);
        assertThat(bruker.follower).isNull();
        assertThat(veileder.closeCases).isZero();
        sound();
    }

    @Test
    void workInAnotherIndustryThanWishedFitsLess() {
        Bruker wished = test.bruker();
        Bruker other = test.bruker(who -> who.industry = Industry.values()[1]);
        workplaces.begin(test.week, wished, employer, Measure.ARBEIDSTRENING, 26);
        workplaces.begin(test.week, other, employer, Measure.ARBEIDSTRENING, 26);
        assertThat(wished.placement.interestMatch).isEqualTo(1);
        assertThat(other.placement.interestMatch).isEqualTo(test.settings.get("work.match_without_interest"));
    }
}
