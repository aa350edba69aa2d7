package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.population.Industry;
import org.inklusim.random.KeyedRandom;

/**
 * E1, vacancies come and go with industry [HAL23 §2.2 §3.6; size not measured]: each industry has better years and worse
 * ones, by lognormal draws that go smoothly over into one another and are the same for the whole country. What one has
 * less others have more: an office's vacancies, weighed by employees, are what season, business cycle and place say, so
 * that this moves vacancies between industries only.
 *
 * <p>Neutral: with no spread all industries have the same.
 */
final class IndustryCourse {
    private static final long YEAR = KeyedRandom.decision("E1.industry_year");

    private final double spread;
    private final double[] level = new double[Industry.values().length];

    IndustryCourse(Settings settings) {
        spread = settings.get("vacancy.industry_spread");
    }

    /** A week begins. */
    void begin(Week week) {
        int year = Math.floorDiv(week.number(), Units.WEEKS_PER_YEAR);
        double through = Math.floorMod(week.number(), Units.WEEKS_PER_YEAR) / (double) Units.WEEKS_PER_YEAR;
        double angle = through * StrictMath.PI / 2;
        for (int i = 0; i < level.length; i++) {
            double draw = StrictMath.cos(angle) * week.random().normal(i, YEAR, year)
                    + StrictMath.sin(angle) * week.random().normal(i, YEAR, year + 1);
            level[i] = StrictMath.exp(spread * draw);
        }
    }

    /** Mean level of the industries around an office, by employees. */
    double mean(Kontor kontor) {
        double employees = 0;
        double all = 0;
        for (int i = 0; i < kontor.employers.size(); i++) {
            Employer employer = kontor.employers.get(i);
            employees += employer.spec.employees();
            all += employer.spec.employees() * level(employer);
        }
        return employees > 0 ? all / employees : 1;
    }

    /** Level of an employer's industry this week. */
    double level(Employer employer) {
        return level[employer.spec.industry().ordinal()];
    }
}
