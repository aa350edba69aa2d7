package org.inklusim.population;

import java.util.EnumMap;
import java.util.Map;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Parameters;

/** Draws the record of one bruker, attribute by attribute, each from its own keyed number. */
final class BrukerDraw {
    private static final int WEEKS_PER_YEAR = 52;
    private static final double ADULT = 30;

    private final KeyedRandom random;
    private final Shares<Benefit> inStock;
    private final Shares<Benefit> arriving;
    private final Map<Benefit, Spell> spells = new EnumMap<>(Benefit.class);
    private final Map<Benefit, Double> weeksBefore = new EnumMap<>(Benefit.class);
    private final Map<Benefit, Shares<Innsatsgruppe>> innsatsgrupper = new EnumMap<>(Benefit.class);
    private final double underThirty;
    private final Bands young;
    private final Bands adult;
    private final double women;
    private final double outsideCities;
    private final double careDuties;
    private final Shares<Education> educationYoung;
    private final Shares<Education> educationAdult;
    private final Needs needs;
    private final Health health;
    private final PersonalLevel readiness;
    private final PersonalLevel skill;
    private final PersonalLevel interest;
    private final PersonalLevel motivation;
    private final Shares<Industry> wishes;
    private final double benefitFromAge;
    private final double workFromAge;
    private final double secondaryFromAge;
    private final double higherFromAge;
    private final double weeksOnArrival;
    private final double readinessPerWeight;
    private final double readinessPerLogYear;
    private final double skillPerEducation;
    private final double skillPerLogYear;

    BrukerDraw(Profile profile, Parameters parameters, KeyedRandom random) {
        this.random = random;
        double shape = parameters.get("population.spell.shape");
        profile.benefits().forEach((benefit, figures) -> {
            spells.put(benefit, new Spell(figures.spellWeeks().value(), shape, (int)
                    figures.longestWeeks().value()));
            weeksBefore.put(benefit, figures.weeksBefore().value());
            innsatsgrupper.put(benefit, Shares.of(figures.innsatsgruppe()));
        });
        double bias = parameters.get("population.arrival.length_bias");
        inStock = new Shares<>(profile.benefits(), figures -> figures.share().value());
        arriving = new Shares<>(
                profile.benefits(),
                figures -> figures.share().value()
                        / StrictMath.pow(figures.spellWeeks().value(), bias));
        underThirty = profile.age().underThirty().value();
        young = new Bands(profile.age().bandsUnderThirty());
        adult = new Bands(profile.age().bandsFromThirty());
        women = profile.women().value();
        outsideCities = profile.outsideCities().value();
        careDuties = profile.careDuties().value();
        educationYoung = Shares.of(profile.education().underThirty());
        educationAdult = Shares.of(profile.education().fromThirty());
        needs = new Needs(profile, random);
        health = new Health(parameters, random);
        readiness = new PersonalLevel(
                parameters.get("population.readiness.level"),
                parameters.get("population.readiness.spread"),
                Draws.READINESS);
        skill = new PersonalLevel(
                parameters.get("population.skill.level"), parameters.get("population.skill.spread"), Draws.SKILL);
        interest = new PersonalLevel(profile.interest(), Draws.INTEREST);
        motivation = new PersonalLevel(profile.motivation(), Draws.MOTIVATION);
        wishes = Shares.of(profile.wishes());
        benefitFromAge = parameters.get("population.benefit.from_age");
        workFromAge = parameters.get("population.work.from_age");
        secondaryFromAge = parameters.get("population.education.upper_secondary_from_age");
        higherFromAge = parameters.get("population.education.higher_from_age");
        weeksOnArrival = parameters.get("population.arrival.weeks_on_benefit");
        readinessPerWeight = parameters.get("population.readiness.loss_per_weight");
        readinessPerLogYear = parameters.get("population.readiness.loss_per_log_year");
        skillPerEducation = parameters.get("population.skill.gain_per_education");
        skillPerLogYear = parameters.get("population.skill.loss_per_log_year");
    }

    /** One of the first stock, somewhere in a spell that began before. */
    BrukerSpec inStock(long id, int week, int office) {
        double age = age(id);
        Benefit benefit = inStock.pick(random.uniform(id, Draws.BENEFIT, 0));
        double u = random.uniform(id, Draws.WEEKS_ON_BENEFIT, 0);
        int elapsed = spells.get(benefit).elapsed(u, weeksSince(benefitFromAge, age));
        return spec(id, week, office, age, benefit, elapsed, true);
    }

    /** One who comes to the office now, at or soon after the start of a spell. */
    BrukerSpec arriving(long id, int week, int office) {
        double age = age(id);
        Benefit benefit = arriving.pick(random.uniform(id, Draws.BENEFIT, 0));
        double gone = weeksOnArrival * random.exponential(id, Draws.WEEKS_ON_BENEFIT, 0);
        int most = Math.min(weeksSince(benefitFromAge, age), spells.get(benefit).longest() - 1);
        return spec(id, week, office, age, benefit, (int) Math.min(most, gone), false);
    }

    private BrukerSpec spec(
            long id, int week, int office, double age, Benefit benefit, int weeksOnBenefit, boolean inStock) {
        boolean isYoung = age < ADULT;
        Innsatsgruppe group = innsatsgrupper.get(benefit).pick(random.uniform(id, Draws.INNSATSGRUPPE, 0));
        Education education = education(id, age, isYoung);
        int set = needs.of(id, isYoung, group.reducedWorkCapacity(), education);
        int weeksOut = weeksOutOfWork(id, age, benefit, weeksOnBenefit);
        double logYears = StrictMath.log1p(weeksOut / (double) WEEKS_PER_YEAR);
        double readinessShift = -readinessPerWeight * needs.otherWeight(set) - readinessPerLogYear * logYears;
        double skillShift = skillPerEducation * education.ordinal() - skillPerLogYear * logYears;
        return new BrukerSpec(
                id,
                week,
                office,
                age,
                random.uniform(id, Draws.WOMAN, 0) < women,
                benefit,
                group,
                education,
                set,
                needs.main(set),
                weeksOnBenefit,
                weeksOut,
                health.level(id, needs.healthWeight(set)),
                inStock ? health.afterTrough(id, weeksOnBenefit) : health.atTrough(id),
                readiness.of(id, readinessShift, random),
                skill.of(id, skillShift, random),
                interest.of(id, random),
                motivation.of(id, random),
                wishes.pick(random.uniform(id, Draws.WISH, 0)),
                random.uniform(id, Draws.OUTSIDE_CITY, 0) < outsideCities,
                random.uniform(id, Draws.CARE_DUTIES, 0) < careDuties);
    }

    private double age(long id) {
        double u = random.uniform(id, Draws.AGE, 0);
        return u < underThirty ? young.uniform(u / underThirty) : adult.uniform((u - underThirty) / (1 - underThirty));
    }

    private Education education(long id, double age, boolean isYoung) {
        Education drawn = (isYoung ? educationYoung : educationAdult).pick(random.uniform(id, Draws.EDUCATION, 0));
        if (age < secondaryFromAge) {
            return Education.COMPULSORY;
        }
        return drawn == Education.HIGHER && age < higherFromAge ? Education.UPPER_SECONDARY : drawn;
    }

    private int weeksOutOfWork(long id, double age, Benefit benefit, int weeksOnBenefit) {
        double before = weeksBefore.get(benefit) * random.exponential(id, Draws.WEEKS_BEFORE, 0);
        int most = Math.max(weeksOnBenefit, weeksSince(workFromAge, age));
        return (int) Math.min(most, weeksOnBenefit + before);
    }

    private static int weeksSince(double fromAge, double age) {
        return (int) Math.max(0, (age - fromAge) * WEEKS_PER_YEAR);
    }
}
