package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;

/**
 * E2, who changes state this week: of the risks whose clocks run out, the one that runs out first; a risk that needs a
 * vacancy waits until there is one, and a vacancy that somebody has found must be given by the employer (C2) and taken by
 * the person (B10) [AFI24 §3.2.4 §5.4.4; literature L32]. Structural.
 */
public final class States implements Mechanism {
    private final Workplaces workplaces;
    private final FiniteVacancies vacancies;
    private final OwnWayOut search;
    private final InclusionConditions conditions;
    private final Causes causes;

    public States(
            Workplaces workplaces,
            FiniteVacancies vacancies,
            OwnWayOut search,
            InclusionConditions conditions,
            Causes causes) {
        this.conditions = conditions;
        this.causes = causes;
        this.search = search;
        this.workplaces = workplaces;
        this.vacancies = vacancies;
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            change(week, brukere.get(i));
        }
    }

    /** Lets the first risk strike whose clock runs out; the clocks of the others run on. */
    private void change(Week week, Bruker bruker) {
        boolean changed = false;
        int tried = 0;
        while (!changed) {
            int first = first(week, bruker, tried);
            if (first < 0) {
                break;
            }
            tried |= 1 << first;
            changed = strike(week, bruker, Risk.of(first));
        }
        Hazards.pass(bruker);
    }

    /** The risk that runs out first within the week, among those not tried; −1 when none does. */
    private static int first(Week week, Bruker bruker, int tried) {
        int first = -1;
        double earliest = 1;
        for (int open = bruker.atRisk & ~tried; open != 0; open &= open - 1) {
            int r = Integer.numberOfTrailingZeros(open);
            double left = Hazards.left(week.random(), bruker, Risk.of(r));
            double when = left <= 0 ? 0 : left / bruker.rate[r];
            if (when < earliest) {
                earliest = when;
                first = r;
            }
        }
        return first;
    }

    private boolean strike(Week week, Bruker bruker, Risk risk) {
        switch (risk) {
            case OWN_JOB -> {
                return find(week, bruker, true);
            }
            case HELPED_JOB -> {
                return bruker.state().inPortfolio() && !bruker.state().job() && find(week, bruker, false);
            }
            case HIRED -> {
                if (!vacancies.take(week, bruker, bruker.employer)) {
                    return false;
                }
                causes.tell(week, bruker, risk);
                workplaces.hire(week, bruker, bruker.employer, false);
            }
            default -> {
                causes.tell(week, bruker, risk);
                end(week, bruker, risk);
            }
        }
        bruker.newSpell(risk);
        return true;
    }

    private void end(Week week, Bruker bruker, Risk risk) {
        switch (risk) {
            case EDUCATION -> workplaces.exit(week, bruker, State.EDUCATION);
            case DISABILITY -> workplaces.exit(week, bruker, State.DISABILITY);
            case LEAVING -> workplaces.exit(week, bruker, State.LEFT);
            case BREAK_OFF, EMPLOYER_ENDS -> workplaces.end(week, bruker, true);
            case JOB_ENDS -> workplaces.loseJob(week, bruker);
            case FULL_TIME -> workplaces.fullTime(week, bruker);
            case EDUCATION_ENDS -> workplaces.finishSchool(week, bruker);
            default -> throw new IllegalStateException(risk + " ends nothing");
        }
    }

    private boolean find(Week week, Bruker bruker, boolean own) {
        Employer employer = vacancies.suitable(week, bruker, bruker.veileder.kontor);
        if (employer == null) {
            return false;
        }
        if (conditions.turnsDown(week, bruker, employer)) {
            bruker.newSpell(own ? Risk.OWN_JOB : Risk.HELPED_JOB);
            week.tell(Event.TURNED_DOWN, bruker, employer);
            return false;
        }
        if (!search.accepts(week, bruker, employer, own)) {
            bruker.newSpell(own ? Risk.OWN_JOB : Risk.HELPED_JOB);
            search.explainAnswer(week, bruker, employer, own);
            week.tell(Event.JOB_DECLINED, bruker, employer);
            return false;
        }
        vacancies.take(week, bruker, employer);
        if (own) {
            search.explain(week, bruker);
        }
        week.tell(own ? Event.JOB_FOUND : Event.JOB_THROUGH_OFFICE, bruker, employer);
        workplaces.hire(week, bruker, employer, own);
        return true;
    }
}
