package org.inklusim.population;

import java.util.EnumMap;
import java.util.Map;
import org.inklusim.population.EmployerFigures.IndustryFigures;
import org.inklusim.random.KeyedRandom;

/** Draws the record of one employer, attribute by attribute, each from its own keyed number. */
final class EmployerDraw {
    private final KeyedRandom random;
    private final EmployerFigures figures;
    private final Shares<Industry> industries;
    private final Map<Industry, PersonalLevel> demands = new EnumMap<>(Industry.class);
    private final Bands sizes;
    private final PersonalLevel socialMotive;
    private final PersonalLevel recruitmentMotive;
    private final PersonalLevel trust;

    EmployerDraw(EmployerFigures figures, KeyedRandom random) {
        this.random = random;
        this.figures = figures;
        industries =
                new Shares<>(figures.industries(), industry -> industry.share().value());
        for (Map.Entry<Industry, IndustryFigures> entry : figures.industries().entrySet()) {
            double middle = Logit.logit(entry.getValue().demands().value());
            demands.put(
                    entry.getKey(),
                    new PersonalLevel(middle, figures.demandsSpread().value(), Draws.DEMANDS));
        }
        sizes = new Bands(figures.sizes());
        socialMotive = new PersonalLevel(figures.socialMotive(), Draws.SOCIAL_MOTIVE);
        recruitmentMotive = new PersonalLevel(figures.recruitmentMotive(), Draws.RECRUITMENT_MOTIVE);
        trust = new PersonalLevel(figures.trust(), Draws.TRUST);
    }

    EmployerSpec employer(int id, int office) {
        Industry industry = industries.pick(random.uniform(id, Draws.INDUSTRY, 0));
        boolean isPublic = random.uniform(id, Draws.PUBLIC, 0)
                < figures.industries().get(industry).publicShare().value();
        int employees = sizes.wholeOnLogScale(random.uniform(id, Draws.EMPLOYEES, 0));
        return new EmployerSpec(
                id,
                office,
                industry,
                isPublic,
                employees,
                random.uniform(id, Draws.WAGE_MONEY, 0) < wageMoney(isPublic, employees),
                socialMotive.of(id, random),
                recruitmentMotive.of(id, random),
                trust.of(id, random),
                demands.get(industry).of(id, random));
    }

    /** Share with money of its own to hire for; public units and the smallest often have none [AFI24 §4.4; NIC17]. */
    private double wageMoney(boolean isPublic, int employees) {
        EmployerFigures.WageMoney money = figures.wageMoney();
        if (isPublic) {
            return money.publicUnits().value();
        }
        return (employees <= money.smallUpTo().value() ? money.small() : money.other()).value();
    }
}
