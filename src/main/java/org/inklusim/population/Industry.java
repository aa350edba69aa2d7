package org.inklusim.population;

/** Industries in which mentors were met [AFI24 tab.3] and employers interviewed [NIC17 tab.2]. */
public enum Industry {
    RETAIL_AND_SERVICES,
    FOOD_SERVICE,
    HEALTH_AND_SOCIAL,
    MANUFACTURING
}
