package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Placement;
import org.inklusim.random.KeyedRandom;

/**
 * C18, employers who only take: some develop people, others use free hands without adapting anything, give three weeks
 * to prove worth, keep only the able, and would rather have these longer for nothing than hire them. Money weighs more with these, so that a subsidy alone brings placements and no
 * learning. Closeness shows which is which: what the veileder hears at the workplace lets a training plan be asked for,
 * which makes the course teach, lets an extension without need be refused, and is remembered when the office next thinks of an employer [AFI24 §2.2.2 §2.2.4 §4.4
 * §5.4.1]. How far an employer develops people is a trait by a keyed draw. Shared between brukere.
 *
 * <p>Off: all employers develop people as far as is usual.
 */
public final class OnlyTaking implements Mechanism {
    private static final long TRAIT = KeyedRandom.decision("C18.develops");

    private final boolean on;
    private final double usual;
    private final double spread;
    private final double teaches;
    private final double greed;
    private final double keepsAble;
    private final double putsOff;
    private final double trialWeeks;
    private final double able;
    private final double forgets;

    public OnlyTaking(Settings settings) {
        on = settings.on("C18");
        usual = settings.get("taking.usual");
        spread = settings.get("taking.spread");
        teaches = settings.get("taking.teach_effect");
        greed = settings.get("taking.money_effect");
        keepsAble = settings.get("taking.keeps_able_effect");
        putsOff = settings.get("taking.puts_off_effect");
        trialWeeks = settings.get("taking.trial_weeks");
        able = settings.get("hire.productivity");
        forgets = settings.get("insight.fade_per_week");
    }

    /** An employer is founded. */
    void begin(Week week, Employer employer) {
        double apart = spread * week.random().normal(employer.id(), TRAIT, 0);
        employer.develops = on ? Curves.logistic(Curves.logit(usual) + apart) : usual;
    }

    /** What the office knows of employers grows old. */
    @Override
    public void act(Week week) {
        List<Employer> employers = week.society().employers();
        for (int i = 0; on && i < employers.size(); i++) {
            employers.get(i).seenThrough *= 1 - forgets;
        }
    }

    /**
     * A talk at the workplace shows how people are treated there, and a plan is asked for as far as it shows.
     *
     * @param share share of what was unknown that it shows, 0–1
     */
    void see(Bruker bruker, double share) {
        if (on) {
            Employer employer = bruker.employer;
            employer.seenThrough = Curves.grow(employer.seenThrough, share);
            bruker.placement.plan = Curves.grow(bruker.placement.plan, share);
        }
    }

    /** Factor of what a week there teaches, against the usual employer: a plan stands in for what is lacking. */
    double teaches(Bruker bruker) {
        return on ? 1 + teaches * (Curves.grow(bruker.employer.develops, bruker.placement.plan) - usual) : 1;
    }

    /** How much more than usual a krone weighs in the answer of an employer who takes. */
    double greed(Employer employer) {
        return on ? 1 + greed * (usual - employer.develops) : 1;
    }

    /** What the office knows for or against an employer when it thinks of where to ask. */
    double reputation(Employer employer) {
        return on ? employer.seenThrough * (employer.develops - usual) : 0;
    }

    /** Log increase of the rate at which the employer ends a course: who takes keeps only the able. */
    double discards(Week week, Bruker bruker) {
        Placement placement = bruker.placement;
        if (!on || week.number() - placement.since < trialWeeks) {
            return 0;
        }
        return keepsAble * (usual - bruker.employer.develops) * (able - placement.productivity);
    }

    /**
     * How much rather than hire somebody worth a wage the employer has the course go on: log increase of the rate of
     * extensions, log decrease of that of a hire. What the office sees through it does not grant.
     */
    double putsOff(Bruker bruker) {
        Employer employer = bruker.employer;
        boolean worthIt = on && bruker.placement.productivity >= able;
        return worthIt ? putsOff * (usual - employer.develops) * (1 - employer.seenThrough) : 0;
    }
}
