package org.inklusim.population;

import java.util.List;
import java.util.Map;
import org.inklusim.scenario.Doc;

/**
 * Employers.
 *
 * @param industries industries by share
 * @param sizes employees in bands, log-uniform within each
 * @param wageMoney who has money of its own to hire for
 * @param socialMotive wish to take social responsibility
 * @param recruitmentMotive wish to recruit
 * @param trust trust in NAV at the start
 * @param demandsSpread spread of demands within an industry, on the logit scale
 */
public record EmployerFigures(
        @Doc("Industries.") Map<Industry, IndustryFigures> industries,
        @Doc("Bands of employees.") List<Profile.Band> sizes,
        @Doc("Money of its own to hire for.") WageMoney wageMoney,
        @Doc("Wish to take social responsibility.") Profile.Level socialMotive,
        @Doc("Wish to recruit.") Profile.Level recruitmentMotive,
        @Doc("Trust in NAV at the start.") Profile.Level trust,
        @Doc("Spread of demands within an industry.") Figure demandsSpread) {

    public EmployerFigures {
        industries = Checks.shares(industries, Industry.class, "industries", IndustryFigures::share, ".share");
        sizes = Checks.countsFromOne(sizes, "sizes");
        Checks.within(demandsSpread, "demands_spread", 0, 10);
    }

    /**
     * An industry.
     *
     * @param share weight among employers
     * @param publicShare share of units that are public
     * @param demands median of how much formal education and independence the tasks ask
     */
    public record IndustryFigures(
            @Doc("Weight among employers.") Figure share,
            @Doc("Share of units that are public, 0 to 1.") Figure publicShare,
            @Doc("Median of demands, between 0 and 1.") Figure demands) {

        public IndustryFigures {
            Checks.share(publicShare, "public_share");
            Checks.inside(demands, "demands");
        }
    }

    /**
     * Who has money of its own to hire for.
     *
     * @param publicUnits share of public units
     * @param smallUpTo employees up to which a private firm is small
     * @param small share of small private firms
     * @param other share of other private firms
     */
    public record WageMoney(
            @Doc("Share of public units, 0 to 1.") Figure publicUnits,

            @Doc("Employees up to which a private firm is small.")
            Figure smallUpTo,

            @Doc("Share of small private firms, 0 to 1.") Figure small,
            @Doc("Share of other private firms, 0 to 1.") Figure other) {

        public WageMoney {
            Checks.share(publicUnits, "public_units");
            Checks.within(smallUpTo, "small_up_to", 0, 1_000_000);
            Checks.share(small, "small");
            Checks.share(other, "other");
        }
    }
}
