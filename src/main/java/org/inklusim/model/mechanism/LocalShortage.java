package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;

/**
 * E4, local shortage of labour: where hands are missing the quickest way to work wins over training, and employers take
 * people in to recruit [SKO23; NIC17]. Shortage is that of the office's labour market at the levels of the week, seasons
 * apart: −1 with no vacancies, 0 in usual times, towards 1 with ever more of them. Where there are fewer than usual, both
 * directions turn (inferred).
 *
 * <p>Off: neither employers nor veiledere mind how many hands are missing.
 */
public final class LocalShortage {
    private final boolean on;
    private final double recruitment;
    private final double training;

    public LocalShortage(Settings settings) {
        on = settings.on("E4");
        recruitment = settings.get("shortage.recruitment_effect");
        training = settings.get("shortage.training_effect");
    }

    /** An employer's wish to recruit, 0–1. */
    double recruitmentMotive(Employer employer) {
        return StrictMath.pow(
                employer.spec.recruitmentMotive(), StrictMath.exp(-recruitment * shortage(employer.kontor)));
    }

    /** What shortage adds to a measure on the scale of fit: less than 0 for training where hands are missing. */
    double pull(Kontor kontor, Measure measure) {
        return measure.training() ? -training * shortage(kontor) : 0;
    }

    private double shortage(Kontor kontor) {
        return on ? (kontor.marketLevel - 1) / (kontor.marketLevel + 1) : 0;
    }
}
