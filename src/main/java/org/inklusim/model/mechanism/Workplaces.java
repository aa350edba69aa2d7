package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.population.Education;
import org.inklusim.random.KeyedRandom;

/**
 * E2, activity is not a job: the ways into, between and out of the states at an employer, each counted for itself
 * [AFI24 §3.2.4 §5.4.4; literature L32]. Structural.
 */
public final class Workplaces {
    private static final long RETURNS = KeyedRandom.decision("E2.returns");
    private static final long WORK_AFTER_SCHOOL = KeyedRandom.decision("E2.work_after_school");

    private final double fullTimeWage;
    private final JobHours hours;
    private final RoadThroughNav road;
    private final double returnShare;
    private final double returnWeeks;
    private final double schoolToWork;
    private final Portfolios portfolios;
    private final WhoIsMentor mentors;
    private final GrantingClock clock;
    private final InclusionGrant inclusion;
    private final Belief belief;
    private final SellingOrLevelling selling;
    private final EmployerSide side;
    private final InterestMatch match;
    private final Lessons lessons;
    private final Participation participation;
    private final Colleagues colleagues;
    private final Setbacks setbacks;
    private final NewBrukere newBrukere;

    public Workplaces(
            Settings settings,
            Portfolios portfolios,
            WhoIsMentor mentors,
            GrantingClock clock,
            InclusionGrant inclusion,
            Belief belief,
            EmployerSide side,
            InterestMatch match,
            Lessons lessons,
            Participation participation,
            Colleagues colleagues,
            Setbacks setbacks,
            NewBrukere newBrukere,
            RoadThroughNav road) {
        this.road = road;
        this.setbacks = setbacks;
        this.clock = clock;
        this.inclusion = inclusion;
        this.colleagues = colleagues;
        this.participation = participation;
        this.match = match;
        this.lessons = lessons;
        this.newBrukere = newBrukere;
        this.belief = belief;
        this.side = side;
        this.portfolios = portfolios;
        this.mentors = mentors;
        selling = new SellingOrLevelling(settings);
        fullTimeWage = settings.get("wage.nok_per_hour") * settings.get("work.hours_per_week");
        hours = new JobHours(settings);
        returnShare = settings.get("job.return_share");
        returnWeeks = settings.get("job.return_weeks");
        schoolToWork = settings.get("education.to_work_share");
    }

    /** A measure away from ordinary employers begins. */
    void enter(Week week, Bruker bruker, Measure measure, int weeks) {
        bruker.counts.educationStarts += measure.education() ? 1 : 0;
        week.tell(Event.MEASURE_BEGINS, bruker, bruker.veileder, measure, waited(week, bruker, measure), weeks);
        enterMeasure(week, bruker, measure, weeks);
    }

    /** A placement or subsidised work begins at an employer, for so many weeks. */
    void begin(Week week, Bruker bruker, Employer employer, Measure measure, int weeks) {
        bruker.counts.placements++;
        arrive(week, bruker, employer);
        employer.candidates++;
        selling.agree(bruker);
        week.tell(Event.PLACEMENT_BEGINS, bruker, employer, measure, waited(week, bruker, measure), weeks);
        enterMeasure(week, bruker, measure, weeks);
        side.telling().begin(week, bruker, bruker.handler(Task.EMPLOYER));
        inclusion.begin(week, bruker);
        mentors.appoint(week, bruker);
    }

    /** Placement turns into subsidised work at the same employer. */
    void subsidise(Week week, Bruker bruker, int weeks) {
        week.tell(Event.SUBSIDISED_WORK_BEGINS, bruker, bruker.employer, Measure.LONNSTILSKUDD, weeks);
        lessons.led(bruker);
        leaveMeasure(bruker);
        enterMeasure(week, bruker, Measure.LONNSTILSKUDD, weeks);
    }

    private void enterMeasure(Week week, Bruker bruker, Measure measure, int weeks) {
        if (bruker.ordered == measure) {
            bruker.counts.orderedStarts++;
            bruker.counts.measureWaitWeeks += waited(week, bruker, measure);
        }
        bruker.ownActivity &= bruker.ordered == measure;
        bruker.ordered = null;
        bruker.granted = false;
        bruker.measure = measure;
        bruker.measureEnd = week.number() + weeks;
        bruker.veileder.kontor.taken[measure.ordinal()] += bruker.ownActivity ? 0 : 1;
        bruker.weeklyWage = measure == Measure.LONNSTILSKUDD ? (int) Math.round(fullTimeWage) : 0;
        week.society().move(bruker, measure.state(), week.number());
        lessons.begun(week, bruker);
        clock.begin(week, bruker);
    }

    private static int waited(Week week, Bruker bruker, Measure measure) {
        return bruker.ordered == measure ? week.number() - bruker.orderedSince : 0;
    }

    private void leaveMeasure(Bruker bruker) {
        bruker.veileder.kontor.taken[bruker.measure.ordinal()] -= bruker.ownActivity ? 0 : 1;
        bruker.ownActivity = false;
        bruker.generalSubjects &= bruker.measure != Measure.VOCATIONAL_TRAINING;
        bruker.measure = null;
        lessons.left(bruker);
    }

    private void arrive(Week week, Bruker bruker, Employer employer) {
        bruker.employer = employer;
        participation.work(bruker, employer);
        Placement placement = bruker.placement;
        placement.clear();
        placement.since = week.number();
        placement.interestMatch = match.at(bruker, employer);
        colleagues.begin(week, bruker);
        bruker.lastWorkplaceContact = week.number();
        placement.lastVisit = week.number();
        bruker.newSpell(Risk.BREAK_OFF);
        bruker.newSpell(Risk.EMPLOYER_ENDS);
        bruker.newSpell(Risk.HIRED);
        bruker.newSpell(Risk.EMPLOYER_CALL);
        bruker.newSpell(Risk.MENTOR_CHANGES);
        bruker.newSpell(Risk.CONFLICT);
    }

    /**
     * An ordinary job begins; a person at a trial stays where that is, and support goes on. Elsewhere somebody followed
     * closely gets a mentor without any measure (A7), if the policy has mentors.
     *
     * @param own whether it was found without the office
     */
    void hire(Week week, Bruker bruker, Employer employer, boolean own) {
        if (bruker.state().onTrial() && bruker.employer == employer) {
            bruker.counts.placementsEnded++;
            bruker.counts.placementHires++;
            side.learning().ended(week, bruker, true, false);
            setbacks.teach(week, bruker, false);
            employer.candidates--;
            lessons.led(bruker);
            leaveMeasure(bruker);
        } else {
            leave(week, bruker, false);
            arrive(week, bruker, employer);
        }
        bruker.ordered = null;
        bruker.granted = false;
        bruker.measure = null;
        bruker.counts.jobStarts++;
        bruker.workTrainings = 0;
        belief.hired(bruker);
        lessons.hired(bruker);
        bruker.counts.ownJobStarts += own ? 1 : 0;
        work(week, bruker, own, hours.partTime(week, bruker, bruker.counts.jobStarts));
    }

    /** Somebody of the first stock found a part-time job in a week before the run. */
    void foundPartTime(Week then, Bruker bruker, Employer employer) {
        arrive(then, bruker, employer);
        work(then, bruker, true, true);
    }

    private void work(Week week, Bruker bruker, boolean own, boolean partTime) {
        bruker.placement.jobSince = week.number();
        bruker.placement.throughOffice = !own;
        bruker.newSpell(Risk.JOB_ENDS);
        bruker.newSpell(Risk.FULL_TIME);
        bruker.newSpell(Risk.OWN_JOB);
        bruker.newSpell(Risk.HELPED_JOB);
        bruker.jobShare = hours.share(partTime);
        bruker.weeklyWage = (int) Math.round(fullTimeWage * bruker.jobShare);
        State state = partTime ? State.PART_TIME : State.WORK;
        week.tell(Event.JOB_BEGINS, bruker, bruker.employer, state, bruker.weeklyWage);
        if (bruker.close() && bruker.placement.since == week.number()) {
            mentors.appoint(week, bruker);
        }
        if (partTime) {
            week.society().move(bruker, State.PART_TIME, week.number());
        } else {
            exit(week, bruker, State.WORK);
        }
    }

    /** Part-time work becomes work off benefit. */
    void fullTime(Week week, Bruker bruker) {
        bruker.jobShare = 1;
        bruker.weeklyWage = (int) Math.round(fullTimeWage);
        exit(week, bruker, State.WORK);
    }

    /** A measure, placement or subsidised work ends without a job; the person waits for a next step. */
    void end(Week week, Bruker bruker, boolean brokenOff) {
        bruker.workTrainings += bruker.state().workTraining() ? 1 : 0;
        lessons.ended(week, bruker, brokenOff);
        leave(week, bruker, brokenOff);
        week.society().move(bruker, State.WAITING, week.number());
    }

    /** A job ends; the person returns to a portfolio or finds another way outside the system. */
    void loseJob(Week week, Bruker bruker) {
        boolean leaver = bruker.state() == State.WORK;
        boolean early = week.number() - bruker.placement.jobSince < returnWeeks;
        road.jobEnded(week, bruker);
        lessons.lostJob(bruker);
        leavePlace(bruker);
        bruker.newSpell(Risk.JOB_ENDS);
        if (!leaver) {
            week.society().move(bruker, State.WAITING, week.number());
        } else if (early && week.random().uniform(bruker.id(), RETURNS, bruker.counts.jobStarts) < returnShare) {
            comeBack(week, bruker);
        } else {
            leaveForGood(week, bruker);
        }
    }

    /** Ordinary education is over; work follows, or the person is gone. */
    void finishSchool(Week week, Bruker bruker) {
        bruker.newSpell(Risk.EDUCATION_ENDS);
        if (week.random().uniform(bruker.id(), WORK_AFTER_SCHOOL, bruker.spell[Risk.EDUCATION_ENDS.ordinal()])
                < schoolToWork) {
            bruker.skill = 1;
            bruker.education = Math.min(bruker.education + 1, Education.HIGHER.ordinal());
            comeBack(week, bruker);
        } else {
            leaveForGood(week, bruker);
        }
    }

    /** A person leaves the portfolio for a state outside it; whatever was going on ends. */
    void exit(Week week, Bruker bruker, State to) {
        if (to == State.WORK) {
            portfolios.followOn(bruker);
        } else {
            leave(week, bruker, bruker.state().onTrial());
            portfolios.endClose(week, bruker, to == State.EDUCATION ? CloseEnd.EDUCATION : CloseEnd.LEFT);
        }
        bruker.counts.leavings += to == State.LEFT ? 1 : 0;
        bruker.counts.educationStarts += to == State.EDUCATION ? 1 : 0;
        portfolios.remove(bruker);
        week.society().move(bruker, to, week.number());
    }

    /** Somebody who left the portfolio before needs the office no more; the leaving was counted then, as what it was. */
    private void leaveForGood(Week week, Bruker bruker) {
        week.tell(Event.STAYS_AWAY, bruker);
        portfolios.endClose(week, bruker, CloseEnd.LEFT);
        week.society().move(bruker, State.LEFT, week.number());
    }

    private void comeBack(Week week, Bruker bruker) {
        portfolios.endClose(week, bruker, CloseEnd.LEFT);
        week.society().move(bruker, State.WAITING, week.number());
        portfolios.receive(week, bruker);
        week.tell(Event.COMES_BACK, bruker, bruker.veileder);
        newBrukere.comeBack(week, bruker);
    }

    private void leave(Week week, Bruker bruker, boolean brokenOff) {
        if (bruker.state().onTrial()) {
            bruker.counts.placementsEnded++;
            bruker.counts.placementsBroken += brokenOff ? 1 : 0;
            side.learning().ended(week, bruker, false, brokenOff);
            setbacks.teach(week, bruker, brokenOff);
            bruker.employer.candidates--;
        }
        if (bruker.measure != null) {
            leaveMeasure(bruker);
        }
        if (bruker.employer != null) {
            leavePlace(bruker);
        }
    }

    private static void leavePlace(Bruker bruker) {
        bruker.employer = null;
        bruker.placement.clear();
        bruker.jobShare = 0;
        bruker.weeklyWage = 0;
    }
}
