package org.inklusim.model.mechanism;

/**
 * The mechanisms that make one employer answer and carry a course unlike another: what the occupation allows, what was
 * learnt, whom one knows at the office, how soon it answers, and who has the forms (C2, C4–C6, C8).
 *
 * @param conditions what the occupation allows (C2)
 * @param learning what was learnt from courses (C8)
 * @param contact whom the employer knows (C4)
 * @param response how soon calls are answered (C5)
 * @param paperwork who has the forms (C6)
 */
public record EmployerSide(
        InclusionConditions conditions,
        EmployersLearning learning,
        OneContact contact,
        QuickResponse response,
        Paperwork paperwork) {

    public EmployerSide(Settings settings) {
        this(settings, new InclusionConditions(settings), new EmployersLearning(settings));
    }

    private EmployerSide(Settings settings, InclusionConditions conditions, EmployersLearning learning) {
        this(
                conditions,
                learning,
                new OneContact(settings, learning),
                new QuickResponse(settings),
                new Paperwork(settings, conditions));
    }
}
