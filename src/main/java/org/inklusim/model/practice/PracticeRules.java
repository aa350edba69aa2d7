package org.inklusim.model.practice;

import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Mechanisms;
import org.inklusim.model.mechanism.Settings;

/** The practice a scenario asks for, and the way back from the one before it after a reform. */
public final class PracticeRules {
    private PracticeRules() {}

    /** The practice of these settings, as what it does in a week. */
    public static Mechanism of(Settings settings, Mechanisms all) {
        StandardPractice standard = new StandardPractice(settings);
        CloseFollowUp close = new CloseFollowUp(settings, all.portfolios, standard);
        SpecialistPosts posts = new SpecialistPosts(settings, all.portfolios, all.newStaff);
        return switch (settings.scenario().practice().kind()) {
            case STANDARD ->
                week -> {
                    close.endThoseOfOthers(week, "");
                    posts.dissolve(week);
                    standard.act(week);
                };
            case HYBRID -> {
                HybridPractice hybrid = new HybridPractice(settings, standard, close, all);
                yield week -> {
                    close.endThoseOfOthers(week, CloseFollowUp.HYBRID);
                    posts.dissolve(week);
                    hybrid.act(week);
                };
            }
            case JOBBSPESIALIST -> {
                JobbspesialistPractice specialist = new JobbspesialistPractice(settings, standard, close, all);
                yield week -> {
                    close.endThoseOfOthers(week, CloseFollowUp.JOBBSPESIALIST);
                    posts.appoint(week);
                    specialist.act(week);
                };
            }
        };
    }
}
