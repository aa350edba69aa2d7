package org.inklusim.model.practice;

import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Portfolios;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.WorkAbility;

/** The practice a scenario asks for. */
public final class PracticeRules {
    private PracticeRules() {}

    /** The practice of these settings, as what it does in a week. */
    public static Mechanism of(Settings settings, Portfolios portfolios, WorkAbility ability) {
        StandardPractice standard = new StandardPractice(settings);
        CloseFollowUp close = new CloseFollowUp(settings, portfolios, standard);
        return switch (settings.scenario().practice().kind()) {
            case STANDARD -> week -> {
                close.endAll(week);
                standard.act(week);
            };
            case HYBRID -> new HybridPractice(settings, standard, close, ability);
            case JOBBSPESIALIST -> new JobbspesialistPractice(settings, standard, close, portfolios, ability);
        };
    }
}
