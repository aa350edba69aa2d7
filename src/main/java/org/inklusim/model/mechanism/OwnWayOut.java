package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;

/**
 * B10, own way out: many find a job themselves, more so the motivated when NAV is slow [HAL23 §6.1.8–10 §8.1]. Search
 * rises with motivation and health, falls while a measure fills the week (lock-in, literature L30 L32) and follows the
 * vacancies there are (E1).
 *
 * <p>Off: nobody finds a job without the office.
 */
public final class OwnWayOut implements Mechanism {
    private final boolean on;
    private final double base;
    private final double motivationEffect;
    private final double healthEffect;
    private final double readinessEffect;
    private final double fullCapacityEffect;
    private final double slownessEffect;
    private final double lockIn;
    private final double wantedWeeks;
    private final FiniteVacancies vacancies;

    public OwnWayOut(Settings settings, FiniteVacancies vacancies) {
        this.vacancies = vacancies;
        on = settings.on("B10");
        base = settings.get("own_search.jobs_per_year") / Units.WEEKS_PER_YEAR;
        motivationEffect = settings.get("own_search.motivation_effect");
        healthEffect = settings.get("own_search.health_effect");
        readinessEffect = settings.get("own_search.readiness_effect");
        fullCapacityEffect = settings.get("own_search.full_capacity_effect");
        slownessEffect = settings.get("own_search.slowness_effect");
        lockIn = settings.get("own_search.lock_in");
        wantedWeeks = settings.get("contact.wanted_weeks");
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            State state = bruker.state();
            boolean searches = on && state.inPortfolio() && !state.job();
            Hazards.rate(bruker, Risk.OWN_JOB, searches ? rate(week, bruker) : 0);
        }
    }

    private double rate(Week week, Bruker bruker) {
        double motivation = 2 * bruker.spec.motivation() - 1;
        double slowness = Math.min(1, Curves.positive((week.number() - bruker.lastContact) / wantedWeeks - 1));
        double logRate = motivationEffect * motivation
                + healthEffect * bruker.healthLogit
                + readinessEffect * (2 * bruker.readiness - 1)
                + (bruker.spec.innsatsgruppe().reducedWorkCapacity() ? 0 : fullCapacityEffect)
                + slownessEffect * slowness * Curves.positive(motivation);
        double busy = bruker.state() == State.WAITING ? 1 : 1 - lockIn;
        return base * StrictMath.exp(logRate) * busy * vacancies.tightness(bruker.veileder.kontor);
    }
}
