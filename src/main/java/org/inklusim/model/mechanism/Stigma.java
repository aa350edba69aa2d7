package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.random.KeyedRandom;

/**
 * B9, stigma: those who are ashamed ask for help later, so that they have been out of work longer when they come; being
 * visibly "from NAV" at a workplace, having a mentor there, or being in a course with people one does not identify with
 * stigmatises them, and they quit, and sometimes decline a mentor [HAL23 §6.3 §7.6; AFI24 §3.5.1 §5.3.2 §6.2 tab.13
 * (F90)]. Being heard helps to own the need, belonging at the workplace counters stigma. Shame is personal; how visible
 * one is differs from place to place, and between places everybody is half of what one could be. Felt stigma follows
 * shame × visibility.
 *
 * <p>Off: nobody is ashamed, and stigma is felt as is usual.
 */
public final class Stigma {
    private static final long SHAME = KeyedRandom.decision("B9.shame");
    private static final long VISIBLE = KeyedRandom.decision("B9.visible");
    private static final long DECLINES = KeyedRandom.decision("B9.declines");

    private final boolean on;
    private final double usual;
    private final double pace;
    private final double mentorShows;
    private final double breaksOff;
    private final double declines;
    private final double delay;
    private final double workFromAge;

    public Stigma(Settings settings) {
        on = settings.on("B9");
        usual = settings.get("stigma.usual");
        pace = settings.get("stigma.pace_per_week");
        mentorShows = settings.get("stigma.mentor_shows");
        breaksOff = settings.get("stigma.break_off_effect");
        declines = settings.get("stigma.declines_mentor");
        delay = settings.get("stigma.delay_effect");
        workFromAge = settings.get("population.work.from_age");
    }

    /** Somebody meets the office, the ashamed later than others would have. */
    void begin(Week week, Bruker bruker) {
        bruker.shame = week.random().uniform(bruker.id(), SHAME, 0);
        bruker.stigma = usual;
        leaves(bruker);
        if (on) {
            double most = Curves.positive(bruker.spec.age() - workFromAge) * Units.WEEKS_PER_YEAR;
            int before = bruker.weeksOutOfWork - bruker.benefitWeeks;
            double asked = bruker.benefitWeeks + before * StrictMath.exp(delay * (2 * bruker.shame - 1));
            bruker.weeksOutOfWork = (int) Math.min(Math.max(most, bruker.weeksOutOfWork), asked);
        }
    }

    /** A person comes to a measure or workplace, where it shows more or less. */
    void comes(Week week, Bruker bruker) {
        long other = bruker.employer != null ? bruker.employer.id() : -1 - bruker.measure.ordinal();
        bruker.visible = week.random().uniform(bruker.id(), other, VISIBLE, 0, 0);
    }

    /** Colleagues are told whom NAV has sent, and nothing of the need (C7): then all see it. */
    void shown(Bruker bruker) {
        bruker.visible = 1;
    }

    /** A person is in no measure and on no trial any more. */
    void leaves(Bruker bruker) {
        bruker.visible = 0.5;
    }

    /** A week with the eyes of others. */
    void live(Bruker bruker) {
        if (on) {
            double shows =
                    bruker.placement.mentoring.appointed() ? Curves.grow(bruker.visible, mentorShows) : bruker.visible;
            double drawn = bruker.shame * shows * (1 - bruker.placement.belonging) * (1 - bruker.heard / 2);
            bruker.stigma += pace * (drawn - bruker.stigma);
        }
    }

    /** Log increase of the rate of breaking off. */
    double breakingOff(Bruker bruker) {
        return on ? breaksOff * (bruker.stigma - usual) : 0;
    }

    /** Whether a person declines a mentor who would be appointed. */
    boolean declines(Week week, Bruker bruker) {
        boolean no = on
                && week.random().uniform(bruker.id(), bruker.employer.id(), DECLINES, week.number(), 0)
                        < declines * bruker.stigma;
        if (no) {
            week.because(Reason.STIGMA, bruker.stigma - usual, 1);
            week.tell(Event.MENTOR_DECLINED, bruker, bruker.employer);
        }
        return no;
    }
}
