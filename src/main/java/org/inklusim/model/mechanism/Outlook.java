package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;

/**
 * How brukere look at it all: one pass over them in which everything that lasts draws motivation, which B4 owns,
 * and they may be asked whether they are satisfied. What each thing adds is said where it belongs.
 */
public final class Outlook implements Mechanism {
    private final Motivation motivation;
    private final Participation participation;
    private final ClientRole clientRole;
    private final Satisfaction satisfaction;
    private final RightMeasure rightMeasure;
    private final Stigma stigma;
    private final Scarring scarring;
    private final SelfEfficacy efficacy;

    public Outlook(
            Motivation motivation,
            Participation participation,
            ClientRole clientRole,
            Satisfaction satisfaction,
            RightMeasure rightMeasure,
            Stigma stigma,
            Scarring scarring,
            SelfEfficacy efficacy) {
        this.efficacy = efficacy;
        this.scarring = scarring;
        this.stigma = stigma;
        this.rightMeasure = rightMeasure;
        this.motivation = motivation;
        this.participation = participation;
        this.clientRole = clientRole;
        this.satisfaction = satisfaction;
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            motivation.pass(bruker);
            if (bruker.state().inPortfolio()) {
                stigma.live(bruker);
                efficacy.pass(week, bruker);
                clientRole.live(week, bruker);
                motivation.draw(
                        bruker,
                        motivation.effect(bruker)
                                + participation.motivates(bruker)
                                + rightMeasure.motivates(week, bruker)
                                + scarring.motivates(bruker));
                satisfaction.pass(week, bruker);
            }
        }
    }
}
