package org.inklusim.model.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.population.Industry;
import org.inklusim.population.Occupation;
import org.inklusim.population.Occupations;
import org.inklusim.random.KeyedRandom;

/**
 * C2, inclusion conditions of the occupation: where little formal education is asked and tasks are shared, people are
 * taken in and stay more easily; where others wait for the one who does not come, and hours are fixed, absence hurts
 * most; without the formal education asked for, a hire is rarer, and who applies for a vacancy is oftener turned down;
 * small private firms have little room for administration
 * [NIC17 tab.2; AFI24 §5.4.4]. Each employer has the occupation of one of the sixteen of [NIC17 tab.2] in the same
 * industry and sector, by a keyed draw; a path to education at work is in {@link QualifyingAtWork}.
 *
 * <p>Off: all occupations are alike in all this.
 */
public final class InclusionConditions {
    private static final long WHICH = KeyedRandom.decision("C2.occupation");
    private static final long TURNS_DOWN = KeyedRandom.decision("C2.turns_down");

    private final boolean on;
    private final double usualEase;
    private final double accepted;
    private final double stays;
    private final double usualAbsence;
    private final double absence;
    private final double usualMissing;
    private final double missing;
    private final double adminEmployees;
    private final List<List<Occupation>> met = new ArrayList<>();

    public InclusionConditions(Settings settings) {
        on = settings.on("C2");
        usualEase = settings.get("occupation.usual_ease");
        accepted = settings.get("occupation.ease_effect");
        stays = settings.get("occupation.stay_effect");
        usualAbsence = settings.get("occupation.usual_absence");
        absence = settings.get("occupation.absence_effect");
        usualMissing = settings.get("occupation.usual_missing");
        missing = settings.get("occupation.certificate_effect");
        adminEmployees = settings.get("occupation.administration_employees");
        for (Industry industry : Industry.values()) {
            met.add(Occupations.shipped().of(industry, false));
            met.add(Occupations.shipped().of(industry, true));
        }
    }

    /** An employer is founded. */
    void begin(Week week, Employer employer) {
        int sector = employer.spec.publicSector() ? 1 : 0;
        List<Occupation> some = met.get(2 * employer.spec.industry().ordinal() + sector);
        double draw = week.random().uniform(employer.id(), WHICH, 0);
        employer.occupation = some.get((int) (draw * some.size()));
    }

    /** Log odds of a yes by low requirements and shared tasks. */
    double accepts(Employer employer) {
        return on ? accepted * easier(employer) : 0;
    }

    /** Log decrease, by the same, of the rates at which a course is broken off or ended, or a job ends. */
    double stays(Employer employer) {
        return on ? stays * easier(employer) : 0;
    }

    private double easier(Employer employer) {
        return employer.occupation.ease() - usualEase;
    }

    /** What work done is worth there, when the person is away as often as health makes it, against the usual place. */
    double worth(Employer employer, double health) {
        return on ? 1 - absence * (employer.occupation.absenceHurts() - usualAbsence) * (1 - health) : 1;
    }

    /** How much likelier a hire is than with the usual distance to the formal education asked for. */
    double hired(Bruker bruker, Employer employer) {
        return on ? StrictMath.exp(missing * (usualMissing - missing(bruker, employer))) : 1;
    }

    /** How many vacancies somebody who searches meets for each where the usual person is not turned down. */
    double openings() {
        return on ? 1 / (1 - usualMissing * (1 - StrictMath.exp(-missing))) : 1;
    }

    /** Whether an employer turns down somebody who has found a vacancy there, for want of formal education. */
    boolean turnsDown(Week week, Bruker bruker, Employer employer) {
        return on
                && week.random().uniform(bruker.id(), employer.id(), TURNS_DOWN, week.number(), 0)
                        >= StrictMath.exp(-missing * missing(bruker, employer));
    }

    /** Steps of formal education that a person lacks for an ordinary job there. */
    double missing(Bruker bruker, Employer employer) {
        return Curves.positive(employer.occupation.requirement() - bruker.education);
    }

    /** Capacity for administration, 0–1: public units have offices for it, private firms as they grow. */
    double administration(Employer employer) {
        int employees = employer.spec.employees();
        return employer.spec.publicSector() ? 1 : employees / (employees + adminEmployees);
    }
}
