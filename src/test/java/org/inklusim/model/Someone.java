package org.inklusim.model;

import org.inklusim.population.Benefit;
import org.inklusim.population.BrukerSpec;
import org.inklusim.population.Education;
import org.inklusim.population.Industry;
import org.inklusim.population.Innsatsgruppe;
import org.inklusim.population.Need;

/** Who a person of a test is: in the middle of everything until said otherwise. */
public final class Someone {
    public double age = 40;
    public Benefit benefit = Benefit.AAP;
    public Innsatsgruppe innsatsgruppe = Innsatsgruppe.SPESIELT_TILPASSET;
    public Education education = Education.UPPER_SECONDARY;
    public int needs;
    public int weeksOnBenefit = 20;
    public int weeksOutOfWork = 40;
    public double healthLevel = 1;
    public double healthStart;
    public double readiness = 0.5;
    public double skill = 0.5;
    public double interest = 0.5;
    public double motivation = 0.5;
    public Industry industry = Industry.values()[0];
    public boolean outsideCity;
    public boolean careDuties;

    /** A set of needs. */
    public Someone needs(Need... several) {
        needs = 0;
        for (Need need : several) {
            needs |= need.bit();
        }
        return this;
    }

    /** The record of this person. */
    public BrukerSpec spec(long id, int week, int office) {
        Need main = Need.NONE;
        for (Need need : Need.values()) {
            if (need != Need.NONE && need.in(needs)) {
                main = need;
                break;
            }
        }
        return new BrukerSpec(
                id,
                week,
                office,
                age,
                false,
                benefit,
                innsatsgruppe,
                education,
                needs,
                main,
                weeksOnBenefit,
                weeksOutOfWork,
                healthLevel,
                healthStart,
                readiness,
                skill,
                interest,
                motivation,
                industry,
                outsideCity,
                careDuties);
    }
}
