package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;

/**
 * The mechanisms that make one employer answer and carry a course unlike another: what the occupation allows, what was
 * learnt, whom one knows at the office, how soon it answers, who has the forms, what is told of the candidate, and
 * whether people are developed or used, and whether the purpose of a course is asked for (C1, C2, C4–C8, C18).
 *
 * @param conditions what the occupation allows (C2)
 * @param learning what was learnt from courses (C8)
 * @param contact whom the employer knows (C4)
 * @param response how soon calls are answered (C5)
 * @param paperwork who has the forms (C6)
 * @param telling what is told of the candidate (C7)
 * @param taking whether people are developed or used (C18)
 * @param purpose who asks what a course is for (C1)
 */
public record EmployerSide(
        InclusionConditions conditions,
        EmployersLearning learning,
        OneContact contact,
        QuickResponse response,
        Paperwork paperwork,
        Telling telling,
        OnlyTaking taking,
        ClearPurpose purpose)
        implements Mechanism {

    public EmployerSide(Settings settings, Stigma stigma) {
        this(settings, new InclusionConditions(settings), new EmployersLearning(settings), stigma);
    }

    private EmployerSide(Settings settings, InclusionConditions conditions, EmployersLearning learning, Stigma stigma) {
        this(
                conditions,
                learning,
                new OneContact(settings, learning),
                new QuickResponse(settings),
                new Paperwork(settings, conditions),
                new Telling(settings, stigma),
                new OnlyTaking(settings),
                new ClearPurpose(settings));
    }

    /** An employer is founded. */
    void begin(Week week, Employer employer) {
        conditions.begin(week, employer);
        learning.begin(week, employer);
        taking.begin(week, employer);
        response.begin(week, employer);
        purpose.begin(week, employer);
    }

    /** What employers learnt, and what the office knows of them, fades. */
    @Override
    public void act(Week week) {
        learning.act(week);
        taking.act(week);
    }

    /** What an hour of support gives at a workplace, against the usual one told as much as is usual. */
    double support(Bruker bruker) {
        return learning.support(bruker.employer) * telling.adapts(bruker.placement);
    }

    /** Log increase of the rate at which an employer ends a course. */
    double ends(Week week, Bruker bruker) {
        return response.worn(bruker) + taking.discards(week, bruker) - conditions.stays(bruker.employer);
    }

    /** The same terms, for words. */
    void explainEnd(Week week, Bruker bruker) {
        week.because(Reason.WAITED_FOR_ANSWERS, response.worn(bruker), 1);
        week.because(Reason.ONLY_TAKES, taking.discards(week, bruker), 1);
        week.because(Reason.OCCUPATION, conditions.stays(bruker.employer), -1);
    }
}
