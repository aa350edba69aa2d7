package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;

/** Tells what strikes a person, with what made it likely that week. */
final class Causes {
    private final BreakingOff breakingOff;
    private final EmployerAccount account;
    private final JobCourse jobs;
    private final Exits exits;

    Causes(BreakingOff breakingOff, EmployerAccount account, JobCourse jobs, Exits exits) {
        this.breakingOff = breakingOff;
        this.account = account;
        this.jobs = jobs;
        this.exits = exits;
    }

    /** Tells of a risk that strikes now, before anything is changed by it. */
    void tell(Week week, Bruker bruker, Risk risk) {
        if (!week.listened()) {
            return;
        }
        double chance = 1 - StrictMath.exp(-bruker.rate[risk.ordinal()]);
        int here = week.number() - bruker.stateSince();
        int atPlace = week.number() - bruker.placement.since;
        int inJob = week.number() - bruker.placement.jobSince;
        switch (risk) {
            case HIRED -> {
                account.explainHire(week, bruker);
                week.tell(Event.HIRED, bruker, bruker.employer, null, atPlace, chance);
            }
            case BREAK_OFF -> {
                breakingOff.explain(week, bruker);
                if (bruker.employer != null) {
                    week.tell(Event.BROKEN_OFF, bruker, bruker.employer, bruker.measure, atPlace, chance);
                } else {
                    week.tell(Event.DROPS_OUT, bruker, bruker.veileder, bruker.measure, here, chance);
                }
            }
            case EMPLOYER_ENDS -> {
                account.explainEnd(week, bruker);
                week.tell(Event.EMPLOYER_ENDS, bruker, bruker.employer, bruker.measure, atPlace, chance);
            }
            case JOB_ENDS -> {
                jobs.explain(week, bruker);
                week.tell(Event.JOB_LOST, bruker, bruker.employer, null, inJob, chance);
            }
            case FULL_TIME -> {
                week.because(Reason.HEALTH, bruker.healthLogit, 1);
                week.tell(Event.FULL_TIME, bruker, bruker.employer, null, inJob, chance);
            }
            case EDUCATION -> {
                exits.explain(week, bruker, risk);
                week.tell(Event.EDUCATION_BEGINS, bruker, bruker.veileder, bruker.benefit, here, chance);
            }
            case DISABILITY -> {
                exits.explain(week, bruker, risk);
                week.tell(Event.DISABILITY, bruker, bruker.veileder, bruker.benefit, bruker.benefitWeeks, chance);
            }
            case LEAVING -> {
                exits.explain(week, bruker, risk);
                week.tell(Event.LEAVES, bruker, bruker.veileder, bruker.benefit, bruker.benefitWeeks, chance);
            }
            case EDUCATION_ENDS -> week.tell(Event.EDUCATION_ENDS, bruker, null, null, here, chance);
            default -> throw new IllegalStateException(risk + " is told elsewhere");
        }
    }
}
