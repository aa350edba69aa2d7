package org.inklusim.model.agent;

/**
 * How a bruker is followed: what a practice promises, so that the week's work can be planned without knowing practices.
 *
 * @param practice name of the practice
 * @param close whether tasks go before the ordinary queue
 * @param contactWeeks weeks between planned talks with the bruker
 * @param workplaceWeeks weeks between planned talks at the workplace
 * @param searchWeeks weeks between two employers asked while a workplace is sought
 * @param reach employers thought of before one is asked; more means a better match with the bruker's interest
 * @param insight share of what is said at the workplace that reaches the veileder, 0–1
 * @param anyTime whether an employer is sought without a measure being ordered first (place, then train)
 * @param asksForJob whether an ordinary job is asked for before a placement
 * @param ordersMeasures whether the next step is ordered from the catalogue of measures
 */
public record FollowUp(
        String practice,
        boolean close,
        double contactWeeks,
        double workplaceWeeks,
        double searchWeeks,
        int reach,
        double insight,
        boolean anyTime,
        boolean asksForJob,
        boolean ordersMeasures) {

    /** A planned talk with somebody who is followed so. */
    public Task talk() {
        return close ? Task.CLOSE_CONTACT : Task.CONTACT;
    }

    /** Work at employers for somebody who is followed so. */
    public Task atEmployers() {
        return close ? Task.CLOSE_EMPLOYER : Task.EMPLOYER;
    }
}
