package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Task;
import org.inklusim.random.KeyedRandom;

/**
 * A15, channel: a digital talk or a phone call is cheap, meetings build the relation, above all early, and make the
 * employer answer for more; once trust is there, phone and mail carry much. Preference is personal: one who has trouble
 * getting to a place does best on the digital dialogue [HAL23 §6.1.5 §7.3; AFI24 §1.4.1 §5.4.2 §6.2]. The form: what a
 * digital talk builds against a meeting is a logit that rises with the trust there is and falls with how easily the
 * person gets to places; for one who gets there worse than most, the meeting itself is worth less. An employer who has
 * been met about a course ends it less readily, and one who is asked in a meeting says yes more readily, as
 * the pandemic slowed hybrid starts; but time saved by asking by phone goes to asking more often. Visits need travel
 * money, which some offices lack (A7): there all talks at workplaces are by phone.
 *
 * <p>Off: the office's share of digital talks holds for everybody alike, a digital talk builds the same share of a
 * meeting at all times, and neither being asked in a meeting nor having been met moves an employer; visits need travel money as ever.
 */
public final class MeetingOrDigital {
    private static final long DIGITAL = KeyedRandom.decision("A1.digital");
    private static final long GETS_THERE = KeyedRandom.decision("A15.gets_there");

    private final boolean on;
    private final double share;
    private final double build;
    private final double shareLogit;
    private final double buildLogit;
    private final double trust;
    private final double preference;
    private final double metGain;
    private final double metUsual;
    private final double answers;
    private final double askedMet;
    private final double usualAsked;

    public MeetingOrDigital(Settings settings) {
        on = settings.on("A15");
        share = settings.scenario().contact().digitalShare();
        build = settings.get("contact.digital_build");
        shareLogit = Curves.logit(share);
        buildLogit = Curves.logit(build);
        trust = settings.get("contact.digital_trust_effect");
        preference = settings.get("contact.preference_effect");
        metGain = settings.get("employer.met_gain");
        metUsual = settings.get("employer.met_usual");
        answers = settings.get("employer.met_effect");
        askedMet = settings.get("yes.meeting_effect");
        usualAsked = settings.get("yes.usual_meeting");
    }

    /** Somebody meets the office: how easily the person gets to a place. */
    void begin(Week week, Bruker bruker) {
        bruker.getsThere = week.random().normal(bruker.id(), GETS_THERE, 0);
    }

    /** Whether this week's talk with a bruker, or at the workplace, is digital or by phone. */
    boolean digital(Week week, Bruker bruker, Task task) {
        if (bruker.employer != null && task.atEmployers() && !bruker.handler(Task.EMPLOYER).kontor.travelMoney) {
            return true;
        }
        double chance = on && task.talk() ? Curves.logistic(shareLogit - preference * bruker.getsThere) : share;
        return week.random().uniform(bruker.id(), task.ordinal(), DIGITAL, week.number(), 0) < chance;
    }

    /** What a talk with a bruker builds against a meeting with one who gets there easily, 0–1. */
    double worth(Bruker bruker, boolean digital) {
        if (!on) {
            return digital ? build : 1;
        }
        if (digital) {
            return Curves.logistic(buildLogit + trust * (2 * bruker.trust - 1) - preference * bruker.getsThere);
        }
        double trouble = Curves.positive(-bruker.getsThere - 1);
        return trouble > 0 ? StrictMath.exp(-preference * trouble) : 1;
    }

    /** What a talk at the workplace builds against a meeting, 0–1. */
    double worth(Employer employer, boolean digital) {
        if (!digital) {
            return 1;
        }
        return on ? Curves.logistic(buildLogit + trust * (2 * employer.trust - 1)) : build;
    }

    /** Log odds of a yes that an employer who is asked in a meeting, or digitally, adds to what is usual. */
    double asked(Employer employer, boolean digital) {
        return on ? askedMet * (worth(employer, digital) - usualAsked) : 0;
    }

    /** The employer has been talked with about a course. */
    void talked(Placement placement, boolean digital) {
        if (on && !digital) {
            placement.met = Curves.grow(placement.met, metGain);
        }
    }

    /** How much more than usual an employer answers for a course, as a log decrease of the rate at which it is ended. */
    double answersFor(Placement placement) {
        return on ? answers * (placement.met - metUsual) : 0;
    }
}
