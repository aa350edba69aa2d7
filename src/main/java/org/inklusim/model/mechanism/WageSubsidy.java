package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;

/**
 * D1, lønnstilskudd by rule: 60 % of the wage for a year, then 50 %, for two years at most, with reduced work capacity;
 * 40 % for half a year, then 30 %, for a year at most, without [literature L38]. Structural.
 */
final class WageSubsidy {
    private final double reducedFirst;
    private final double reducedLater;
    private final double reducedWeeks;
    private final double otherFirst;
    private final double otherLater;
    private final double otherWeeks;

    WageSubsidy(Settings settings) {
        reducedFirst = settings.get("subsidy.wage_share");
        reducedLater = settings.get("subsidy.wage_share_later");
        reducedWeeks = Units.weeks(settings.get("subsidy.first_months"));
        otherFirst = settings.get("subsidy.wage_share_full_capacity");
        otherLater = settings.get("subsidy.wage_share_full_capacity_later");
        otherWeeks = Units.weeks(settings.get("subsidy.first_months_full_capacity"));
    }

    /** Share of the wage that is paid after so many weeks of it. */
    double share(Bruker bruker, int weeks) {
        if (bruker.spec.innsatsgruppe().reducedWorkCapacity()) {
            return weeks < reducedWeeks ? reducedFirst : reducedLater;
        }
        return weeks < otherWeeks ? otherFirst : otherLater;
    }

    /** Share of the wage that is paid to begin with. */
    double first(Bruker bruker) {
        return share(bruker, 0);
    }

    /** Largest share there is. */
    double most() {
        return Math.max(reducedFirst, otherFirst);
    }
}
