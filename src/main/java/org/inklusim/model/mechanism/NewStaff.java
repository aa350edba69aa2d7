package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Veileder;

/** What everybody who takes up a post as veileder begins with (A2, A3, A10, A12, A17, C5–C7, D6). */
public final class NewStaff {
    private final ContactNorm norm;
    private final SellingOrLevelling selling;
    private final Strain strain;
    private final Competence competence;
    private final Belief belief;
    private final EmployerSide side;
    private final Discretion discretion;

    public NewStaff(
            Settings settings,
            Strain strain,
            Competence competence,
            Belief belief,
            Discretion discretion,
            EmployerSide side) {
        this.side = side;
        this.discretion = discretion;
        norm = new ContactNorm(settings);
        selling = new SellingOrLevelling(settings);
        this.strain = strain;
        this.competence = competence;
        this.belief = belief;
    }

    /** Somebody takes up a post. */
    public void begin(Week week, Veileder veileder) {
        selling.begin(week, veileder);
        norm.begin(week, veileder);
        strain.begin(veileder);
        competence.begin(week, veileder);
        belief.begin(week, veileder);
        side.response().begin(week, veileder);
        side.paperwork().begin(week, veileder);
        side.telling().begin(week, veileder);
        discretion.begin(week, veileder);
    }
}
