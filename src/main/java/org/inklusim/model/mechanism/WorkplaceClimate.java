package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;

/** What mentor, colleagues and setbacks add to the rates at which a course ends early (C11, C12, C14, C16). */
public final class WorkplaceClimate {
    private final MentorBond bond;
    private final MentorSubsidy subsidy;
    private final Colleagues colleagues;
    private final Setbacks setbacks;

    public WorkplaceClimate(MentorBond bond, MentorSubsidy subsidy, Colleagues colleagues, Setbacks setbacks) {
        this.setbacks = setbacks;
        this.bond = bond;
        this.subsidy = subsidy;
        this.colleagues = colleagues;
    }

    /** A week of a trial is over. */
    void live(Week week, Bruker bruker) {
        setbacks.live(week, bruker);
    }

    /** Log increase of the rate at which the candidate breaks off. */
    double breaksOff(Bruker bruker) {
        return bond.pushed(bruker.placement.mentoring) - colleagues.stays(bruker.placement);
    }

    /** Log increase of the rate at which the employer ends the course. */
    double ends(Bruker bruker) {
        return subsidy.gap(bruker) + colleagues.ends(bruker.placement) + setbacks.ends(bruker.placement);
    }

    /** What made a candidate break off, for words. */
    void explainBreakingOff(Week week, Bruker bruker) {
        week.because(Reason.BELONGING, colleagues.stays(bruker.placement), -1);
        week.because(Reason.PUSHED, bond.pushed(bruker.placement.mentoring), 1);
    }

    /** What made an employer end a course, for words. */
    void explainEnd(Week week, Bruker bruker) {
        setbacks.explainEnd(week, bruker);
        week.because(Reason.COLLEAGUES, -colleagues.ends(bruker.placement), -1);
        week.because(Reason.MENTOR_MONEY, -subsidy.gap(bruker), -1);
    }
}
