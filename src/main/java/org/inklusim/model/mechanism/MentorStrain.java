package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Placement;

/**
 * C13, the mentor needs support too: a mentor wears where a candidate needs more than there are hours for and where
 * nobody stands by; leader, colleagues and veileder can, and one who has none of them is alone [AFI24 §5.2 §5.3.7 §7.2.4].
 * A leader has no leader above to lean on. What has been told between workplace and veileder is the veileder's support. The
 * worn give less time, are not asked again, and give up sooner (C9). Strain carries over to the next candidate and rests between them.
 * Shared between brukere.
 *
 * <p>Off: mentors' strain stays where it began, and nothing hangs on it.
 */
public final class MentorStrain implements Mechanism {
    private final boolean on;
    private final double start;
    private final double base;
    private final double pace;
    private final double overload;
    private final double alone;
    private final double conflict;
    private final double time;
    private final double givesUp;
    private final double worn;
    private final Colleagues colleagues;

    public MentorStrain(Settings settings, Colleagues colleagues) {
        this.colleagues = colleagues;
        on = settings.on("C13");
        start = settings.get("mentor.strain.start");
        base = Curves.logit(start);
        pace = settings.get("mentor.strain.recovery_per_week");
        overload = settings.get("mentor.strain.overload_effect");
        alone = settings.get("mentor.strain.alone_effect");
        conflict = settings.on("C9") ? settings.get("mentor.strain.role_conflict_effect") : 0;
        time = settings.get("mentor.strain.time_effect");
        givesUp = settings.get("mentor.strain.gives_up_effect");
        worn = settings.get("mentor.strain.worn_out");
    }

    /** Somebody is asked to be mentor for the first time. */
    void begin(Mentor mentor) {
        mentor.strain = start;
    }

    /**
     * A mentor has had a week with a candidate who wanted help.
     *
     * @param given hours given against hours wanted, 0–1
     */
    void help(Bruker bruker, double given) {
        Mentor mentor = bruker.placement.mentoring.mentor();
        mentor.helping++;
        mentor.unmet += 1 - given;
        mentor.alone += alone(mentor, bruker.placement);
    }

    /** How far a mentor stands alone, 0–1: nobody of leader, colleagues and veileder stands by. */
    double alone(Mentor mentor, Placement placement) {
        double leader = mentor.role == Role.LEADER ? 0 : mentor.employer().spec.socialMotive();
        return (1 - leader) * (1 - colleagues.standBy(placement)) * (1 - placement.insight);
    }

    @Override
    public void act(Week week) {
        List<Employer> employers = week.society().employers();
        for (int i = 0; i < employers.size(); i++) {
            List<Mentor> mentors = employers.get(i).mentors();
            for (int k = 0; k < mentors.size(); k++) {
                live(mentors.get(k));
            }
        }
    }

    private void live(Mentor mentor) {
        if (on) {
            mentor.strain += pace * (target(mentor) - mentor.strain);
        }
        mentor.helped = mentor.helping;
        mentor.helping = 0;
        mentor.unmet = 0;
        mentor.alone = 0;
    }

    private double target(Mentor mentor) {
        if (mentor.helping == 0) {
            return start;
        }
        return Curves.logistic(base
                + overload * mentor.unmet / mentor.helping
                + alone * mentor.alone / mentor.helping
                + (mentor.role == Role.LEADER ? conflict : 0));
    }

    /** Whether a mentor is too worn to be asked again. */
    boolean wornOut(Mentor mentor) {
        return on && mentor.strain > worn;
    }

    /** Share of the usual hours that a mentor has strength for. */
    double strength(Mentor mentor) {
        return on ? StrictMath.exp(-time * Curves.positive(mentor.strain - start)) : 1;
    }

    /** How much likelier a mentor is to give up than with the strain of the first day. */
    double givesUp(Mentor mentor) {
        return on ? StrictMath.exp(givesUp * (mentor.strain - start)) : 1;
    }
}
