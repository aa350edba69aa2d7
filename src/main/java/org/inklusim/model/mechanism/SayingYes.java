package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.population.Need;
import org.inklusim.random.KeyedRandom;

/**
 * C1, saying yes: an employer weighs responsibility, recruitment and cheap labour against fears of absence, time and
 * low productivity, more of mental than of physical illness; trust in NAV lowers the fear; a way out makes yes easier,
 * a hire demanded up front harder [NIC17; AFI24 §4.4 §5.4.1; literature L42–L44]. Who is asked in a meeting says yes more
 * readily (A15), and some ask for a clear purpose ({@link ClearPurpose}). Support that is promised with close
 * follow-up calms fears the more, the oftener somebody will come (A7, A8). Trust grows with talks at the workplace, fades
 * unused and is lost when the known contact changes. Shared between brukere.
 *
 * <p>Off: every employer asked says yes and has room, and trust stays as it was.
 */
public final class SayingYes implements Mechanism {
    private static final long ANSWER = KeyedRandom.decision("C1.answer");
    private static final long WHICH = KeyedRandom.decision("C1.which_employer");

    private final boolean on;
    private final double base;
    private final double social;
    private final double recruitment;
    private final double fear;
    private final double mental;
    private final double trust;
    private final double money;
    private final double motivation;
    private final double wayOut;
    private final double hireDemanded;
    private final double wayOutShare;
    private final double calms;
    private final double promised;
    private final double usualVisits;
    private final double trustGain;
    private final double trustFade;
    private final EmployerAccount account;
    private final WorkAbility ability;
    private final MentorSubsidy subsidy;
    private final LocalShortage shortage;
    private final Scarring scarring;
    private final InsideHelp help;
    private final SellingOrLevelling selling;
    private final MeetingOrDigital channel;
    private final InterestMatch match;
    private final EmployerSide side;

    public SayingYes(
            Settings settings,
            InsideHelp help,
            EmployerAccount account,
            EmployerSide side,
            WorkAbility ability,
            MentorSubsidy subsidy,
            LocalShortage shortage,
            InterestMatch match,
            Scarring scarring) {
        this.scarring = scarring;
        this.help = help;
        this.side = side;
        this.match = match;
        this.shortage = shortage;
        this.account = account;
        this.ability = ability;
        this.subsidy = subsidy;
        on = settings.on("C1");
        selling = new SellingOrLevelling(settings);
        channel = new MeetingOrDigital(settings);
        base = settings.get("yes.base");
        social = settings.get("yes.social_effect");
        recruitment = settings.get("yes.recruitment_effect");
        fear = settings.get("yes.fear_effect");
        mental = settings.get("yes.mental_health_effect");
        trust = settings.get("yes.trust_effect");
        money = settings.get("yes.money_effect");
        motivation = settings.get("yes.motivation_effect");
        wayOut = settings.get("yes.way_out_effect");
        wayOutShare = settings.get("yes.way_out_told_share");
        hireDemanded = settings.get("yes.hire_demanded_effect");
        trustFade = settings.get("employer.trust_fade_per_week");
        calms = settings.get("yes.trust_calms_fear");
        promised = settings.get("yes.promised_support_calms_fear");
        usualVisits = settings.get("workplace.standard_weeks");
        trustGain = settings.get("employer.trust_gain_per_contact");
    }

    /** Trust that is not used goes slowly back to what it was before anything was experienced. */
    @Override
    public void act(Week week) {
        List<Employer> employers = week.society().employers();
        for (int i = 0; on && i < employers.size(); i++) {
            Employer employer = employers.get(i);
            employer.trust += trustFade * (employer.spec.trust() - employer.trust);
        }
    }

    /**
     * The employer a veileder thinks of first among some: one in the wished industry and with trust in NAV before one
     * without.
     *
     * @param reach employers thought of
     */
    Employer think(Week week, Bruker bruker, int reach) {
        List<Employer> employers = bruker.veileder.kontor.employers;
        Employer best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < reach; k++) {
            double draw = week.random().uniform(bruker.id(), 0, WHICH, week.number(), k);
            Employer employer = employers.get((int) (draw * employers.size()));
            double score = (employer.spec.industry() == bruker.spec.industry() ? 1 : 0)
                    + (on ? employer.trust : 0)
                    + side.taking().reputation(employer);
            if (score > bestScore) {
                bestScore = score;
                best = employer;
            }
        }
        return best;
    }

    /** Whether an employer has room for one more candidate. */
    boolean hasRoom(Employer employer) {
        return !on || employer.candidates < employer.places;
    }

    /** The employer's answer when asked, in a meeting or digitally, for a placement or for subsidised work. */
    boolean placement(Week week, Bruker bruker, Employer employer, Measure measure, boolean digital) {
        return answers(week, bruker, employer, measure, digital);
    }

    /** The employer's answer when asked, in a meeting or digitally, to hire at once. */
    boolean hire(Week week, Bruker bruker, Employer employer, boolean digital) {
        return answers(week, bruker, employer, null, digital);
    }

    /** Whether a hire that is not refused comes about is told by those who asked for it. */
    private boolean answers(Week week, Bruker bruker, Employer employer, Measure measure, boolean digital) {
        double met = channel.asked(employer, digital) + side.paperwork().asked(employer, digital);
        double chance =
                on ? Curves.logistic(Curves.logit(chance(bruker, employer, measure, measure == null)) + met) : 1;
        boolean yes = answer(week, bruker, employer, measure) < chance;
        boolean hire = measure == null && yes;
        if (yes) {
            help.opened(bruker, employer.kontor);
        }
        if (week.listened() && !hire) {
            explain(week, bruker, employer, measure);
            week.because(Reason.MET_IN_PERSON, met, 1);
            Event answer = yes ? Event.EMPLOYER_YES : Event.EMPLOYER_NO;
            week.tell(answer, bruker, employer, measure == null ? State.WORK : measure, chance);
        }
        return yes;
    }

    /** The terms of the chance, for words. */
    private void explain(Week week, Bruker bruker, Employer employer, Measure measure) {
        double productivity = ability.expected(bruker, employer);
        double mentorUnpaid = subsidy.unpromised(measure);
        boolean mentallyIll = Need.MENTAL_HEALTH.in(bruker.spec.needs());
        double fearful = (1 - calms * employer.trust)
                * (1 - promised(bruker))
                * side.learning().fear(employer);
        week.because(Reason.SOCIAL_MOTIVE, 2 * employer.willingness - 1, social);
        week.because(Reason.RECRUITMENT, shortage.recruitmentMotive(employer) - 0.5, recruitment * productivity);
        week.because(Reason.FEAR, 1 - productivity, -fear * fearful);
        week.because(Reason.MENTAL_HEALTH, mentallyIll ? 1 : 0, -mental * fearful);
        week.because(Reason.EMPLOYER_TRUST, 2 * employer.trust - 1, trust);
        double worth = productivity * side.conditions().worth(employer, bruker.health);
        double gain = account.prospect(bruker, worth, measure, mentorUnpaid);
        week.because(
                Reason.GAIN,
                gain,
                money * account.feels(employer) * side.taking().greed(employer));
        week.because(Reason.SAME_INDUSTRY, match.saysYes(bruker, employer), 1);
        week.because(Reason.MOTIVATION, 2 * bruker.motivation - 1, motivation);
        week.because(Reason.OCCUPATION, side.conditions().accepts(employer), 1);
        week.because(Reason.KNOWN_CONTACT, side.contact().known(bruker, employer), 1);
        week.because(Reason.PAPERWORK, side.paperwork().deters(bruker, employer, measure), -1);
        week.because(Reason.CLARIFIED, side.purpose().saysYes(bruker, employer), 1);
        week.because(Reason.CV, scarring.chance(bruker), 1);
        week.because(Reason.TALKED_DOWN, selling.yes(bruker), 1);
        week.because(Reason.INSIDE_HELP, help.door(employer.kontor), 1);
        week.because(Reason.HIRE_DEMANDED, measure == null ? 1 : 0, -hireDemanded);
    }

    private static double answer(Week week, Bruker bruker, Employer employer, Measure measure) {
        int what = measure == null ? 0 : 1 + measure.ordinal();
        return week.random().uniform(bruker.id(), employer.id(), ANSWER, week.number(), what);
    }

    /**
     * Share of an employer's fear that the support promised with close follow-up takes away (A7, A8): the more often
     * somebody will come than in standard practice, the more; the sources tell it of jobbspesialister.
     */
    private double promised(Bruker bruker) {
        FollowUp followUp = bruker.followUp;
        return followUp.close() ? promised * Math.max(0, 1 - followUp.workplaceWeeks() / usualVisits) : 0;
    }

    /**
     * The chance of a yes to one who asks as people usually do.
     *
     * @param measure what is asked for, null for an ordinary job
     * @param demanded whether a hire is demanded up front
     */
    double chance(Bruker bruker, Employer employer, Measure measure, boolean demanded) {
        double productivity = ability.expected(bruker, employer);
        double worth = productivity * side.conditions().worth(employer, bruker.health);
        double mentorUnpaid = subsidy.unpromised(measure);
        double worry = fear * (1 - productivity) + (Need.MENTAL_HEALTH.in(bruker.spec.needs()) ? mental : 0);
        return Curves.logistic(base
                + social * (2 * employer.willingness - 1)
                + recruitment * shortage.recruitmentMotive(employer) * productivity
                - worry
                        * (1 - calms * employer.trust)
                        * (1 - promised(bruker))
                        * side.learning().fear(employer)
                + trust * (2 * employer.trust - 1)
                + money
                        * account.feels(employer)
                        * side.taking().greed(employer)
                        * account.prospect(bruker, worth, measure, mentorUnpaid)
                + side.conditions().accepts(employer)
                + side.contact().known(bruker, employer)
                - side.paperwork().deters(bruker, employer, measure)
                + match.saysYes(bruker, employer)
                + motivation * (2 * bruker.motivation - 1)
                + side.purpose().saysYes(bruker, employer)
                + scarring.chance(bruker)
                + wayOut * wayOutShare
                + help.door(employer.kontor)
                + selling.yes(bruker)
                - (demanded ? hireDemanded : 0));
    }

    /**
     * A talk that the office has sought at the workplace makes NAV better known there; an answer to trouble does not.
     *
     * @param build what the talk builds against a meeting, 0–1
     */
    void talk(Employer employer, double build) {
        if (on) {
            employer.trust = Curves.grow(employer.trust, trustGain * build);
        }
    }
}
