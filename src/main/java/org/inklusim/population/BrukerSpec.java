package org.inklusim.population;

/**
 * Who a bruker is on meeting the office.
 *
 * @param id stable id: 1…N for the first stock, {@link BrukerId#arrival} for those who come later
 * @param arrivalWeek week of arrival; for the first stock 1 − burn_in, the first week that is simulated
 * @param office office index from 0
 * @param age years on arrival
 * @param woman registered gender
 * @param benefit what the person lives on
 * @param innsatsgruppe category of help
 * @param education highest education completed
 * @param needs set of {@link Need} bits
 * @param mainNeed the heaviest of the needs; {@link Need#NONE} when there are none
 * @param weeksOnBenefit weeks on the benefit already gone
 * @param weeksOutOfWork weeks since the last work
 * @param healthLevel personal level of health, on the logit scale
 * @param healthStart deviation of health from that level on arrival, logit scale; most come near a trough
 * @param readiness general working-life competence, 0–1
 * @param skill skill in the occupation the person would go into, 0–1
 * @param interest strength of the person's own wish for work, 0–1
 * @param motivation motivation, 0–1
 * @param industry where the person would like to work
 * @param outsideCity whether the person lives outside cities
 * @param careDuties whether the person cares for somebody at home
 */
public record BrukerSpec(
        long id,
        int arrivalWeek,
        int office,
        double age,
        boolean woman,
        Benefit benefit,
        Innsatsgruppe innsatsgruppe,
        Education education,
        int needs,
        Need mainNeed,
        int weeksOnBenefit,
        int weeksOutOfWork,
        double healthLevel,
        double healthStart,
        double readiness,
        double skill,
        double interest,
        double motivation,
        Industry industry,
        boolean outsideCity,
        boolean careDuties) {}
