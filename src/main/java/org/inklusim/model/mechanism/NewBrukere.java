package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;

/** What mechanisms set on a person who meets the office, is of the first stock ({@link FirstStock}), or comes back. */
public final class NewBrukere {
    private final MeetingOrDigital channel;
    private final Motivation motivation;
    private final Participation participation;
    private final Reachability reach;
    private final ClientRole clientRole;
    private final Satisfaction satisfaction;
    private final Disturbances disturbances;
    private final Bottlenecks bottlenecks;
    private final RightMeasure rightMeasure;
    private final SelfEfficacy efficacy;
    private final Stigma stigma;
    private final TrainingThreshold training;
    private final MeasureCatalogue catalogue;

    public NewBrukere(
            Settings settings,
            Motivation motivation,
            Participation participation,
            Reachability reach,
            ClientRole clientRole,
            Satisfaction satisfaction,
            Disturbances disturbances,
            Bottlenecks bottlenecks,
            RightMeasure rightMeasure,
            SelfEfficacy efficacy,
            Stigma stigma,
            TrainingThreshold training,
            MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
        channel = new MeetingOrDigital(settings);
        this.bottlenecks = bottlenecks;
        this.rightMeasure = rightMeasure;
        this.efficacy = efficacy;
        this.stigma = stigma;
        this.motivation = motivation;
        this.participation = participation;
        this.reach = reach;
        this.clientRole = clientRole;
        this.satisfaction = satisfaction;
        this.disturbances = disturbances;
        this.training = training;
    }

    /** Somebody meets the office for the first time, or is there when the run is founded: traits and first levels. */
    public void begin(Week week, Bruker bruker) {
        channel.begin(week, bruker);
        motivation.begin(week, bruker);
        participation.begin(bruker);
        reach.begin(week, bruker);
        clientRole.begin(bruker);
        disturbances.begin(week, bruker);
        bottlenecks.begin(week, bruker);
        rightMeasure.begin(week, bruker);
        efficacy.begin(week, bruker);
        stigma.begin(week, bruker);
        catalogue.begin(week, bruker);
        bruker.trainingWish = training.wish(week.random(), bruker.spec);
        satisfaction.ask(bruker);
    }

    /** Somebody who had left the portfolio comes back to it; levels are those the person left with. */
    void comeBack(Week week, Bruker bruker) {
        motivation.comeBack(bruker);
        participation.begin(bruker);
        reach.forget(bruker);
    }
}
