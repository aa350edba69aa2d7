package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Vacancies;
import org.inklusim.model.agent.Vacancy;
import org.inklusim.model.ledger.Market;
import org.inklusim.random.KeyedRandom;

/**
 * E1, vacancies are few and shared: employers open vacancies as people leave; each is open until a bruker takes it, a
 * job-seeker from outside the portfolios takes it, or the employer gives up. A hire that forestalls an outsider
 * displaces somebody [HAL23 §2.2 §3.6; displacement assumed]. How many open follows the seasons ({@link Season}), the
 * business cycle ({@link BusinessCycle}), the industry ({@link IndustryCourse}) and the place: offices differ, as far as {@code office.spread} says. How soon
 * outsiders come is settled by the competitors of the week in which a vacancy opens. Shared between brukere.
 *
 * <p>Off: a vacancy is opened for each hire and booked, and is never scarce; nobody is displaced.
 */
public final class FiniteVacancies implements Mechanism {
    private static final long OPENS = KeyedRandom.decision("E1.opens");
    private static final long OTHERS = KeyedRandom.decision("E1.others");
    private static final long GIVES_UP = KeyedRandom.decision("E1.gives_up");
    private static final long WHICH = KeyedRandom.decision("E1.which");
    private static final long LOCAL = KeyedRandom.decision("E1.local_level");

    private final boolean on;
    private final double vacancies;
    private final double others;
    private final double usualOthersWeeks;
    private final double giveUpWeeks;
    private final double usualOpenWeeks;
    private final double usualPerEmployee;
    private final double localSpread;
    private final Season season;
    private final BusinessCycle cycle;
    private final IndustryCourse industries;

    public FiniteVacancies(Settings settings) {
        on = settings.on("E1");
        usualPerEmployee = settings.get("vacancy.per_employee_year") / Units.WEEKS_PER_YEAR;
        vacancies = settings.scenario().labourMarket().vacancies();
        others = settings.scenario().labourMarket().others();
        usualOthersWeeks = settings.get("vacancy.weeks_until_others");
        giveUpWeeks = settings.get("vacancy.weeks_until_given_up");
        usualOpenWeeks = openWeeks(1);
        localSpread = settings.get("vacancy.office_spread")
                * settings.scenario().office().spread();
        season = new Season(settings);
        cycle = new BusinessCycle(settings);
        industries = new IndustryCourse(settings);
    }

    /** Weeks in which a vacancy is seen open, on average, when no bruker takes it. */
    private double openWeeks(double competitors) {
        return 1 / (1 - StrictMath.exp(-competitors / usualOthersWeeks - 1 / giveUpWeeks));
    }

    @Override
    public void act(Week week) {
        if (!on) {
            return;
        }
        double competitors = others * cycle.others(week.number());
        industries.begin(week);
        for (Kontor kontor : week.society().kontorer()) {
            double level = vacancies * cycle.vacancies(week.number()) * local(week, kontor);
            kontor.marketLevel = level * openWeeks(competitors) / usualOpenWeeks;
            double perEmployee = usualPerEmployee * level * season.vacancies(week.number()) / industries.mean(kontor);
            Market market = week.ledger().market();
            int before = kontor.vacancies.size();
            int byOthers = kontor.vacancies.close(week.number());
            market.close(byOthers, before - kontor.vacancies.size() - byOthers);
            double usual = 0;
            List<Employer> employers = kontor.employers;
            for (int i = 0; i < employers.size(); i++) {
                Employer employer = employers.get(i);
                usual += employer.spec.employees() * usualPerEmployee * usualOpenWeeks;
                open(week, employer, perEmployee * industries.level(employer), usualOthersWeeks / competitors);
            }
            kontor.tightness = usual > 0 ? kontor.vacancies.size() / usual : 0;
        }
    }

    /** Vacancies at a place against those of the mean place; the mean over places is 1. */
    private double local(Week week, Kontor kontor) {
        double draw = week.random().normal(kontor.index, LOCAL, 0);
        return StrictMath.exp(localSpread * (draw - localSpread / 2));
    }

    private void open(Week week, Employer employer, double perEmployee, double othersWeeks) {
        KeyedRandom random = week.random();
        int count = random.poisson(employer.spec.employees() * perEmployee, employer.id(), OPENS, week.number());
        for (int k = 0; k < count; k++) {
            double filled = random.exponential(employer.id(), 0, OTHERS, week.number(), k) * othersWeeks;
            double givesUp = random.exponential(employer.id(), 0, GIVES_UP, week.number(), k) * giveUpWeeks;
            employer.kontor.vacancies.open(
                    new Vacancy(employer, week.number(), week.number() + filled, week.number() + givesUp));
            week.ledger().market().open();
        }
    }

    /** Open vacancies around an office against the usual number. */
    double tightness(Kontor kontor) {
        return on ? kontor.tightness : 1;
    }

    /** Whether this employer could hire somebody now. */
    boolean openAt(Employer employer) {
        return !on || employer.kontor.vacancies.at(employer) >= 0;
    }

    /**
     * Takes a vacancy of this employer for a bruker.
     *
     * @return whether there was one
     */
    boolean take(Week week, Bruker bruker, Employer employer) {
        if (!on) {
            week.ledger().market().openForHire();
            hire(week, bruker, false);
            return true;
        }
        int place = employer.kontor.vacancies.at(employer);
        if (place < 0) {
            return false;
        }
        hire(week, bruker, employer.kontor.vacancies.take(place).wantedByOthers());
        return true;
    }

    /**
     * The employer with an open vacancy that suits a bruker who searches: one in the wished industry if there is any,
     * else any other; among several, the one the keyed draw for both sides points at.
     *
     * @return the employer, or null when nothing is open
     */
    Employer suitable(Week week, Bruker bruker, Kontor kontor) {
        if (!on) {
            return anyEmployer(week, bruker, kontor);
        }
        Vacancies vacancies = kontor.vacancies;
        Employer best = null;
        double bestDraw = -1;
        for (int i = 0; i < vacancies.size(); i++) {
            Employer employer = vacancies.get(i).employer();
            double draw = week.random().uniform(bruker.id(), employer.id(), WHICH, week.number(), 0)
                    + (employer.spec.industry() == bruker.spec.industry() ? 1 : 0);
            if (draw > bestDraw) {
                bestDraw = draw;
                best = employer;
            }
        }
        return best;
    }

    private static Employer anyEmployer(Week week, Bruker bruker, Kontor kontor) {
        List<Employer> wished = kontor.byIndustry.get(bruker.spec.industry().ordinal());
        List<Employer> from = wished.isEmpty() ? kontor.employers : wished;
        double draw = week.random().uniform(bruker.id(), WHICH, week.number());
        return from.get((int) (draw * from.size()));
    }

    private static void hire(Week week, Bruker bruker, boolean displaces) {
        week.ledger().market().hire(displaces);
        if (displaces) {
            bruker.counts.displaced++;
        }
    }
}
