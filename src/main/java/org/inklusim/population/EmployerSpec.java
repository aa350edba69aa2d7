package org.inklusim.population;

/**
 * Who an employer is at the start.
 *
 * @param id stable id from 1
 * @param office office index from 0
 * @param industry industry
 * @param publicSector whether the unit is public
 * @param employees employees of the unit
 * @param wageMoney whether there is money of its own to hire for; public units and the smallest often have none
 * @param socialMotive wish to take social responsibility, 0–1
 * @param recruitmentMotive wish to recruit, 0–1
 * @param trust trust in NAV at the start, 0–1
 * @param demands how much formal education and independence the tasks ask, 0–1
 */
public record EmployerSpec(
        int id,
        int office,
        Industry industry,
        boolean publicSector,
        int employees,
        boolean wageMoney,
        double socialMotive,
        double recruitmentMotive,
        double trust,
        double demands) {}
