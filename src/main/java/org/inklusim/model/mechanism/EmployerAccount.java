package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;

/**
 * C3, the employer's account for one candidate, in kroner: value of work done and subsidies, less wage and support.
 * What the last months showed, with willingness and trust in NAV, decides whether the employer goes on; small private
 * firms feel every krone of it. A hire needs productivity that carries the wage left to pay, a vacancy and wage money,
 * which public units and the smallest often lack, so that their practice has no job at its end. That a middling
 * course costs three months, evens out for three and gains for three (F65) follows from how people learn [NIC17; AFI24
 * §4.4 §5.3.6 §5.4.3].
 *
 * <p>Off: the account is kept but decides nothing: no employer ends a course before its time, and where there is a
 * vacancy and wage money a hire comes as fast as productivity that just carries the wage would bring it.
 */
public final class EmployerAccount implements Mechanism {
    private final boolean on;
    private final double wage;
    private final double onCosts;
    private final WageSubsidy rates;
    private final MeasureBudgets budgets;
    private final double memory;
    private final double ends;
    private final double endsEffect;
    private final double goodwill;
    private final double hires;
    private final double carries;
    private final double carriesSpread;
    private final double recruitment;
    private final double trialWeeks;
    private final double smallFirm;
    private final double smallFirmEmployees;
    private final double mentorShare;
    private final MeetingOrDigital channel;
    private final SellingOrLevelling selling;
    private final FiniteVacancies vacancies;
    private final EmployerSide side;
    private final WorkplaceClimate climate;
    private final Incomes incomes;

    public EmployerAccount(
            Settings settings,
            FiniteVacancies vacancies,
            EmployerSide side,
            WorkplaceClimate climate,
            MeasureBudgets budgets) {
        this.budgets = budgets;
        this.side = side;
        this.climate = climate;
        this.vacancies = vacancies;
        incomes = new Incomes(settings);
        on = settings.on("C3");
        wage = settings.get("wage.nok_per_hour");
        onCosts = 1 + settings.get("wage.employer_tax_share");
        rates = new WageSubsidy(settings);
        channel = new MeetingOrDigital(settings);
        selling = new SellingOrLevelling(settings);
        memory = settings.get("account.memory_share_per_week");
        ends = Units.perWeek(settings.get("account.ends_per_month"));
        endsEffect = settings.get("account.loss_effect");
        goodwill = settings.get("account.goodwill_effect");
        hires = Units.perWeek(settings.get("hire.per_month"));
        carries = settings.get("hire.productivity");
        carriesSpread = settings.get("hire.productivity_spread");
        recruitment = settings.get("hire.recruitment_effect");
        trialWeeks = settings.get("hire.trial_weeks");
        smallFirm = settings.get("yes.small_firm_effect");
        smallFirmEmployees = settings.get("yes.small_firm_employees");
        mentorShare = settings.get("mentor.free_hours") / settings.get("work.hours_per_week");
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            boolean trial = bruker.state().onTrial();
            double granted = mentor(week, bruker.placement.mentoring);
            if (trial) {
                keep(week, bruker, granted);
                side.learning().course(bruker);
                side.response().week(week, bruker);
                askForSubsidy(week, bruker);
                climate.live(week, bruker);
                selling.show(bruker);
            }
            Hazards.rate(bruker, Risk.EMPLOYER_ENDS, trial && on ? ends(week, bruker) : 0);
            Hazards.rate(bruker, Risk.HIRED, trial ? hires(week, bruker) : 0);
        }
    }

    /**
     * The employer pays for the hours that a mentor gives; those that are agreed are refunded (C11).
     *
     * @return what is granted this week, also after a hire while the agreement runs
     */
    private double mentor(Week week, Mentoring mentoring) {
        Kroner kroner = week.ledger().kroner();
        if (mentoring.hoursGiven > 0) {
            double hours = mentoring.hoursGiven * wage * onCosts;
            kroner.pay(Account.EMPLOYERS, Account.MENTORS, Purpose.MENTOR_TIME, hours);
        }
        double refunded = Math.min(mentoring.paidHours, mentoring.hoursGiven);
        if (refunded <= 0) {
            return 0;
        }
        double granted = refunded * wage * onCosts;
        kroner.pay(Account.STATE, Account.EMPLOYERS, Purpose.MENTOR_GRANT, granted);
        return granted;
    }

    private void keep(Week week, Bruker bruker, double granted) {
        Placement placement = bruker.placement;
        Kroner kroner = week.ledger().kroner();
        double worth = placement.productivity * side.conditions().worth(bruker.employer, bruker.health);
        double value = worth * placement.hours * wage * onCosts;
        double support = (placement.mentoring.hoursGiven + placement.colleagueHours) * wage * onCosts;
        double paid = 0;
        if (bruker.state() == State.SUBSIDISED) {
            double share = rates.share(bruker, week.number() - bruker.stateSince());
            double subsidy = share * bruker.weeklyWage * onCosts;
            incomes.wage(kroner, bruker.weeklyWage);
            budgets.pay(week, bruker, Account.EMPLOYERS, Purpose.WAGE_SUBSIDY, subsidy);
            paid = bruker.weeklyWage * onCosts - subsidy;
        }
        double net = value + granted - support - paid - placement.outlay;
        placement.outlay = 0;
        placement.expected += memory * (net - placement.expected);
    }

    /** An employer whose candidate carries the wage that a subsidy leaves asks for one; NAV decides (D2). */
    private void askForSubsidy(Week week, Bruker bruker) {
        if (bruker.state() == State.PLACEMENT
                && bruker.ordered == null
                && week.number() - Math.max(bruker.placement.since, bruker.orderedSince) >= trialWeeks
                && bruker.employer.spec.wageMoney()
                && (!on || bruker.placement.productivity >= threshold(bruker.employer) * (1 - rates.first(bruker)))) {
            bruker.ordered = Measure.LONNSTILSKUDD;
            week.tell(Event.SUBSIDY_ASKED, bruker, bruker.employer, Measure.LONNSTILSKUDD);
            bruker.orderedSince = week.number();
            bruker.raise(Task.RENEWAL, week.number());
        }
    }

    /** How much a krone weighs: more the smaller a private firm is. */
    double feels(Employer employer) {
        double small = smallFirmEmployees / (smallFirmEmployees + employer.spec.employees());
        return employer.spec.publicSector() ? 1 : 1 + smallFirm * small;
    }

    private double ends(Week week, Bruker bruker) {
        Employer employer = bruker.employer;
        double fullWage = wage * onCosts * bruker.placement.hours;
        double shareOfWage = fullWage > 0 ? bruker.placement.expected / fullWage : -1;
        double will = employer.willingness + employer.trust - 1;
        return ends
                * StrictMath.exp(-endsEffect * feels(employer) * shareOfWage
                        - goodwill * will
                        + side.ends(week, bruker)
                        - channel.answersFor(bruker.placement)
                        + climate.ends(bruker));
    }

    private double hires(Week week, Bruker bruker) {
        Employer employer = bruker.employer;
        if (week.number() - bruker.placement.since < trialWeeks
                || !employer.spec.wageMoney()
                || !vacancies.openAt(employer)) {
            return 0;
        }
        return hires
                * side.conditions().hired(bruker, employer)
                * StrictMath.exp(-side.taking().putsOff(bruker))
                * carries(bruker.placement.productivity, employer);
    }

    /** How far productivity carries an ordinary wage for this employer, 0–1. */
    double carries(double productivity, Employer employer) {
        return on ? Curves.logistic((productivity - threshold(employer)) / carriesSpread) : Curves.logistic(0);
    }

    private double threshold(Employer employer) {
        return carries - recruitment * employer.spec.recruitmentMotive();
    }

    /**
     * What an employer who is asked expects to gain a week, as a share of the full wage.
     *
     * @param bruker who is asked for
     * @param productivity productivity expected, 0–1
     * @param measure what is asked for, null for an ordinary job
     * @param mentorUnpaid share of a mentor's hours that nobody promises to pay for
     */
    double prospect(Bruker bruker, double productivity, Measure measure, double mentorUnpaid) {
        double wageLeft = measure == null ? 1 : measure == Measure.LONNSTILSKUDD ? 1 - rates.first(bruker) : 0;
        double mentor = mentorUnpaid * mentorShare;
        return productivity - wageLeft - mentor;
    }

    /** What made an employer go on or end a course, for words. */
    void explainEnd(Week week, Bruker bruker) {
        Employer employer = bruker.employer;
        double fullWage = wage * onCosts * bruker.placement.hours;
        week.because(
                Reason.GAIN, fullWage > 0 ? bruker.placement.expected / fullWage : -1, -endsEffect * feels(employer));
        climate.explainEnd(week, bruker);
        side.explainEnd(week, bruker);
        week.because(Reason.MET_IN_PERSON, channel.answersFor(bruker.placement), -1);
        week.because(Reason.SOCIAL_MOTIVE, 2 * employer.willingness - 1, -goodwill / 2);
        week.because(Reason.EMPLOYER_TRUST, 2 * employer.trust - 1, -goodwill / 2);
    }

    /** What made an employer hire, for words. */
    void explainHire(Week week, Bruker bruker) {
        double above = bruker.placement.productivity - carries;
        week.because(Reason.ABILITY, above, 1 / carriesSpread);
        week.because(Reason.RECRUITMENT, bruker.employer.spec.recruitmentMotive(), recruitment / carriesSpread);
    }
}
