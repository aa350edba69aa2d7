package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;

/**
 * C4, one contact: employers want one known person at the office; a contact for each bruker wears them out, and to
 * somebody known it is easier to say yes [NIC17; F70 F148]. With {@code contact.one_contact_per_employer} whoever has
 * something to do with an employer goes through the one that the employer knows, which costs a call between colleagues;
 * without it each bruker's veileder deals alone. Known is who has been met of late and still holds the post, so that a
 * change of veileder loses the contact, and a sick leave does while it lasts. Each contact beyond the first wears
 * willingness (C8) week by week. Shared between brukere.
 *
 * <p>Off: contacts are counted, but wear nobody, cost no call, and whoever asks is as well known as is usual.
 */
public final class OneContact implements Mechanism {
    private final boolean on;
    private final boolean one;
    private final double remembered;
    private final double known;
    private final double usual;
    private final double wear;
    private final int call;
    private final EmployersLearning learning;

    public OneContact(Settings settings, EmployersLearning learning) {
        this.learning = learning;
        on = settings.on("C4");
        one = settings.scenario().contact().oneContactPerEmployer();
        remembered = settings.get("contact.remembered_weeks");
        known = settings.get("contact.known_effect");
        usual = settings.get("contact.usual_known");
        wear = settings.get("contact.wear_per_week");
        call = (int) Math.round(settings.get("time.call_minutes"));
    }

    /** Employers forget whom they have not met, and many contacts wear. */
    @Override
    public void act(Week week) {
        List<Employer> employers = week.society().employers();
        for (int i = 0; i < employers.size(); i++) {
            Employer employer = employers.get(i);
            employer.contacts.forget((int) (week.number() - remembered));
            int beyond = employer.contacts.size() - 1;
            if (on && beyond > 0) {
                learning.move(employer, -Math.min(1, wear * beyond));
            }
        }
    }

    /** A veileder has to do with an employer. */
    void deal(Week week, Veileder veileder, Employer employer) {
        Veileder front = one ? employer.contacts.atWork() : null;
        employer.contacts.meet(front != null ? front : veileder, week.number());
    }

    /** Log odds of a yes by whether the one who asks is known there. */
    double known(Bruker bruker, Employer employer) {
        if (!on) {
            return 0;
        }
        boolean face =
                one && employer.contacts.atWork() != null || employer.contacts.knows(bruker.handler(Task.EMPLOYER));
        return known * ((face ? 1 : 0) - usual);
    }

    /** Minutes that dealing with an employer takes less when nobody has to be asked first. */
    int spared() {
        return on && !one ? call : 0;
    }
}
