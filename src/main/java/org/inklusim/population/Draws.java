package org.inklusim.population;

import org.inklusim.random.KeyedRandom;

/** Decisions of this room, each with a key of its own: a change in one attribute's law moves no other draw. */
final class Draws {
    static final long ARRIVALS = KeyedRandom.decision("population.arrivals");
    static final long AGE = KeyedRandom.decision("bruker.age");
    static final long WOMAN = KeyedRandom.decision("bruker.woman");
    static final long BENEFIT = KeyedRandom.decision("bruker.benefit");
    static final long INNSATSGRUPPE = KeyedRandom.decision("bruker.innsatsgruppe");
    static final long EDUCATION = KeyedRandom.decision("bruker.education");
    static final long NEED = KeyedRandom.decision("bruker.need");
    static final long WEEKS_ON_BENEFIT = KeyedRandom.decision("bruker.weeks_on_benefit");
    static final long WEEKS_BEFORE = KeyedRandom.decision("bruker.weeks_before");
    static final long HEALTH = KeyedRandom.decision("bruker.health_level");
    static final long TROUGH = KeyedRandom.decision("bruker.trough");
    static final long HEALTH_SINCE = KeyedRandom.decision("bruker.health_since_trough");
    static final long READINESS = KeyedRandom.decision("bruker.readiness");
    static final long SKILL = KeyedRandom.decision("bruker.skill");
    static final long INTEREST = KeyedRandom.decision("bruker.interest");
    static final long MOTIVATION = KeyedRandom.decision("bruker.motivation");
    static final long WISH = KeyedRandom.decision("bruker.wish");
    static final long OUTSIDE_CITY = KeyedRandom.decision("bruker.outside_city");
    static final long CARE_DUTIES = KeyedRandom.decision("bruker.care_duties");
    static final long INDUSTRY = KeyedRandom.decision("employer.industry");
    static final long PUBLIC = KeyedRandom.decision("employer.public");
    static final long EMPLOYEES = KeyedRandom.decision("employer.employees");
    static final long WAGE_MONEY = KeyedRandom.decision("employer.wage_money");
    static final long SOCIAL_MOTIVE = KeyedRandom.decision("employer.social_motive");
    static final long RECRUITMENT_MOTIVE = KeyedRandom.decision("employer.recruitment_motive");
    static final long TRUST = KeyedRandom.decision("employer.trust");
    static final long DEMANDS = KeyedRandom.decision("employer.demands");
    static final long OFFICE_SIZE = KeyedRandom.decision("office.size");
    static final long PORTFOLIO = KeyedRandom.decision("veileder.portfolio");

    private Draws() {}
}
