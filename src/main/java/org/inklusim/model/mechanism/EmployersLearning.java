package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.random.KeyedRandom;

/**
 * C8, the employer's learning (AIK): a course in which workplace and office tell each other what they see builds
 * competence, being left alone teaches the opposite; what comes of a course changes the next answer, an extension
 * refused sours, and word spreads to other employers around [AFI24 §3.2.7 §7.2; NIC17]. Two stocks: competence, which
 * calms fears, makes support fit better and lets small troubles be solved without the office; and willingness, the wish
 * to take somebody in, which begins as the employer's social motive and goes slowly back to it. A course is a good
 * experience when it ends in a hire, and as far as there was company when it ran its time; a bad one as far as the
 * employer was alone with it when it broke off. Shared between brukere.
 *
 * <p>Off: competence is middling everywhere, which bears on nothing, and no course moves willingness.
 */
public final class EmployersLearning implements Mechanism {
    private static final long START = KeyedRandom.decision("C8.start");
    private static final long WORD = KeyedRandom.decision("C8.word");

    private final boolean on;
    private final double start;
    private final double spread;
    private final double gain;
    private final double usualInsight;
    private final double fade;
    private final double calms;
    private final double supports;
    private final double effect;
    private final double usual;
    private final double refused;
    private final double wordShare;
    private final int wordReach;
    private final double back;

    public EmployersLearning(Settings settings) {
        on = settings.on("C8");
        start = settings.get("aik.start");
        spread = settings.get("aik.spread");
        gain = settings.get("aik.gain_per_week");
        usualInsight = settings.get("aik.usual_insight");
        fade = settings.get("aik.fade_per_week");
        calms = settings.get("aik.calms_fear");
        supports = settings.get("aik.support_effect");
        effect = settings.get("experience.effect");
        usual = settings.get("experience.usual");
        refused = settings.get("experience.refused_loss");
        wordShare = settings.get("experience.word_share");
        wordReach = (int) settings.get("experience.word_reach");
        back = settings.get("experience.fade_per_week");
    }

    /** An employer is founded; some have had candidates before (F49). */
    void begin(Week week, Employer employer) {
        double apart = spread * week.random().normal(employer.id(), START, 0);
        employer.aik = on ? Curves.logistic(Curves.logit(start) + apart) : start;
        employer.willingness = employer.spec.socialMotive();
    }

    /** What is not used fades. */
    @Override
    public void act(Week week) {
        List<Employer> employers = week.society().employers();
        for (int i = 0; i < employers.size(); i++) {
            Employer employer = employers.get(i);
            if (on) {
                employer.aik += fade * (start - employer.aik);
            }
            employer.willingness += back * (employer.spec.socialMotive() - employer.willingness);
        }
    }

    /** A week with a candidate: in company it teaches how, left alone that it cannot be done. */
    void course(Bruker bruker) {
        if (on) {
            double lesson = gain * (bruker.placement.insight - usualInsight);
            Employer employer = bruker.employer;
            employer.aik = lesson > 0 ? Curves.grow(employer.aik, lesson) : employer.aik * (1 + lesson);
        }
    }

    /**
     * A trial is over.
     *
     * @param hired whether the candidate was hired
     * @param brokenOff whether it ended before its time
     */
    void ended(Week week, Bruker bruker, boolean hired, boolean brokenOff) {
        if (on) {
            double company = bruker.placement.insight;
            double experience = hired ? 1 : brokenOff ? company - 1 : company;
            spread(week, bruker, effect * Math.min(1, experience - usual));
        }
    }

    /** An extension, or money that the employer needs to go on, is refused. */
    void refused(Week week, Bruker bruker) {
        if (on) {
            spread(week, bruker, -refused);
        }
    }

    /** The employer's willingness changes, and a little that of some others around who hear of it. */
    private void spread(Week week, Bruker bruker, double change) {
        Employer employer = bruker.employer;
        move(employer, change);
        List<Employer> others = employer.kontor.employers;
        for (int k = 0; k < wordReach; k++) {
            double draw = week.random().uniform(bruker.id(), employer.id(), WORD, week.number(), k);
            move(others.get((int) (draw * others.size())), wordShare * change);
        }
    }

    /**
     * Moves willingness at once; the level is there for other mechanisms too, whether this one is on or not.
     *
     * @param change share of what is missing to full willingness, or below 0 of what there is
     */
    void move(Employer employer, double change) {
        double level = employer.willingness;
        employer.willingness = change > 0 ? Curves.grow(level, change) : level * (1 + change);
    }

    /** What is left of an employer's fear, against one of middling competence. */
    double fear(Employer employer) {
        return on ? 1 - calms * (employer.aik - start) : 1;
    }

    /** What an hour of support there gives, against one of middling competence. */
    double support(Employer employer) {
        return on ? 1 + supports * (employer.aik - start) : 1;
    }

    /** How much of an employer's calls come, against one of middling competence: small troubles are solved there. */
    double calls(Employer employer) {
        return on ? 1 - supports * (employer.aik - start) : 1;
    }
}
