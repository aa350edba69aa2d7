package org.inklusim.population;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.scenario.CanBeLeftOut;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Doc;
import org.inklusim.scenario.Misfit;
import org.inklusim.scenario.Pattern;
import org.inklusim.scenario.Range;

/**
 * Who the brukere and employers of an office are: every figure with its source and grade. Read by
 * {@link ProfileReader}. Shares of one list are weights: only their ratios count, so that counts of a survey can stand
 * as they are printed.
 *
 * @param name short name, {@code [a-z0-9-]{1,64}}
 * @param from shipped profile it was made from, by which readers see what differs; may be null
 * @param inflow whose {@code population.inflow_per_week.<name>} of the dictionary is used; null with an own value
 * @param inflowPerWeek own inflow, share of the first stock a week; null when {@code inflow} names one
 * @param benefits benefits by share, with their spells and innsatsgrupper
 * @param age age on arrival
 * @param women share of women
 * @param outsideCities share who live outside cities
 * @param careDuties share who care for somebody at home
 * @param needs needs by share and weight
 * @param education highest education, under 30 and from 30
 * @param interest strength of the own wish for work
 * @param motivation motivation on arrival
 * @param wishes industries people would like to work in, by share
 * @param employers employers
 */
public record Profile(
        @Doc("Short name of the profile.") @Pattern("[a-z0-9-]{1,64}")
        String name,

        @Doc("Shipped profile it was made from; reports list what differs.") @CanBeLeftOut
        String from,

        @Doc("Shipped profile whose inflow of the parameter dictionary is used.") @CanBeLeftOut
        String inflow,

        @Doc("Own inflow instead: arrivals a week as a share of the first stock.") @CanBeLeftOut
        Figure inflowPerWeek,

        @Doc("Benefits.") Map<Benefit, BenefitFigures> benefits,
        @Doc("Age.") AgeFigures age,
        @Doc("Share of women, 0 to 1.") Figure women,
        @Doc("Share who live outside cities, 0 to 1.") Figure outsideCities,

        @Doc("Share who care for children or others at home, 0 to 1.")
        Figure careDuties,

        @Doc("Needs; several at once.") Map<Need, NeedFigures> needs,
        @Doc("Highest education completed.") EducationFigures education,
        @Doc("Strength of the own wish for work.") Level interest,
        @Doc("Motivation on arrival.") Level motivation,

        @Doc("Industries people would like to work in, by share.")
        Map<Industry, Figure> wishes,

        @Doc("Employers.") EmployerFigures employers) {

    private static final int MOST_WEEKS = 2_600;
    private static final double MOST_INFLOW = 0.25;

    public Profile {
        benefits = Checks.shares(benefits, Benefit.class, "benefits", BenefitFigures::share, ".share");
        needs = Checks.copy(needs, Need.class);
        wishes = Checks.shares(wishes, Industry.class, "wishes");
        Checks.share(women, "women");
        Checks.share(outsideCities, "outside_cities");
        Checks.share(careDuties, "care_duties");
        if ((inflow == null) == (inflowPerWeek == null)) {
            throw new Misfit(
                    "inflow",
                    "as the name of a shipped profile, or inflow_per_week instead",
                    inflow == null ? "neither" : "both");
        }
        if (inflowPerWeek != null) {
            Checks.within(inflowPerWeek, "inflow_per_week", 0, MOST_INFLOW);
        }
        if (needs.containsKey(Need.NONE)) {
            throw new IllegalArgumentException("Expected needs, given the lack of any");
        }
        double underThirty = age.underThirty().value();
        needs.forEach((need, figures) -> checkFromThirty(need, figures, underThirty));
    }

    private static void checkFromThirty(Need need, NeedFigures figures, double underThirty) {
        double fromThirty = figures.shareFromThirty(underThirty);
        if (!(fromThirty >= 0 && fromThirty <= 1)) {
            throw new Misfit(
                    "needs." + need.name().toLowerCase(Locale.ROOT) + ".all.value",
                    "so that a share from 0 to 1 is left from 30, when under_thirty is "
                            + DecimalText.of(figures.shareUnderThirty()) + " and " + DecimalText.of(underThirty)
                            + " of all are younger",
                    DecimalText.of(figures.all().value()));
        }
    }

    /**
     * A benefit.
     *
     * @param share weight among the first stock
     * @param spellWeeks mean weeks from the start of the benefit to its end
     * @param longestWeeks weeks after which no spell goes on
     * @param weeksBefore mean weeks out of work before the benefit starts
     * @param innsatsgruppe innsatsgrupper of those on the benefit, by share
     */
    public record BenefitFigures(
            @Doc("Weight among the first stock.") Figure share,
            @Doc("Mean weeks a spell lasts.") Figure spellWeeks,
            @Doc("Weeks after which no spell goes on.") Figure longestWeeks,

            @Doc("Mean weeks out of work before the benefit.")
            Figure weeksBefore,

            @Doc("Innsatsgrupper, by share.") Map<Innsatsgruppe, Figure> innsatsgruppe) {

        public BenefitFigures {
            innsatsgruppe = Checks.shares(innsatsgruppe, Innsatsgruppe.class, "innsatsgruppe");
            Checks.whole(longestWeeks, "longest_weeks", 1, MOST_WEEKS);
            Checks.within(spellWeeks, "spell_weeks", 1, longestWeeks.value());
            Checks.within(weeksBefore, "weeks_before", 0, MOST_WEEKS);
        }
    }

    /**
     * Age on arrival, uniform within bands.
     *
     * @param underThirty share under 30
     * @param bandsUnderThirty bands from 18 to 30
     * @param bandsFromThirty bands from 30 to 67
     */
    public record AgeFigures(
            @Doc("Share under 30, 0 to 1.") Figure underThirty,
            @Doc("Bands of age from 18 to 30.") List<Band> bandsUnderThirty,
            @Doc("Bands of age from 30 to 67.") List<Band> bandsFromThirty) {

        public AgeFigures {
            Checks.share(underThirty, "under_thirty");
            bandsUnderThirty = Checks.agesBetween(18, 30, bandsUnderThirty, "bands_under_thirty");
            bandsFromThirty = Checks.agesBetween(30, 67, bandsFromThirty, "bands_from_thirty");
        }
    }

    /**
     * A band of ages or sizes.
     *
     * @param from lower end, included
     * @param to upper end, not included for ages, included for employees
     * @param share weight among the bands
     */
    public record Band(
            @Doc("Lower end.") @Range(min = 1, max = 1_000_000)
            int from,

            @Doc("Upper end.") @Range(min = 1, max = 1_000_000)
            int to,

            @Doc("Weight among the bands.") Figure share) {}

    /**
     * A need. Shares hold for brukere with reduced work capacity (spesielt or varig tilpasset), whom the sources count.
     *
     * @param all share at all ages
     * @param underThirty share under 30; null when age makes no difference. The share from 30 follows from both.
     * @param unreduced what the share is multiplied by for brukere whose work capacity is not reduced; null for 1
     * @param weight how heavily it weighs in readiness or health, and against other needs
     */
    public record NeedFigures(
            @Doc("Share at all ages, 0 to 1.") Figure all,

            @Doc("Share under 30, 0 to 1; the share from 30 follows.") @CanBeLeftOut
            Figure underThirty,

            @Doc("Factor for brukere whose work capacity is not reduced.") @CanBeLeftOut
            Figure unreduced,

            @Doc("How heavily it weighs.") Figure weight) {

        public NeedFigures {
            Checks.share(all, "all");
            if (underThirty != null) {
                Checks.share(underThirty, "under_thirty");
            }
            if (unreduced != null) {
                Checks.share(unreduced, "unreduced");
            }
            Checks.within(weight, "weight", 0, 10);
        }

        /** Share under 30 of those with reduced work capacity. */
        double shareUnderThirty() {
            return (underThirty == null ? all : underThirty).value();
        }

        /** Share from 30 of those with reduced work capacity, when this share of all are younger. */
        double shareFromThirty(double younger) {
            return younger < 1 ? (all.value() - younger * shareUnderThirty()) / (1 - younger) : all.value();
        }
    }

    /**
     * Highest education completed.
     *
     * @param underThirty shares under 30
     * @param fromThirty shares from 30
     */
    public record EducationFigures(
            @Doc("Shares under 30.") Map<Education, Figure> underThirty,
            @Doc("Shares from 30.") Map<Education, Figure> fromThirty) {

        public EducationFigures {
            underThirty = Checks.shares(underThirty, Education.class, "under_thirty");
            fromThirty = Checks.shares(fromThirty, Education.class, "from_thirty");
        }
    }

    /**
     * A personal level between 0 and 1: normal on the logit scale.
     *
     * @param median median, above 0 and below 1
     * @param spread standard deviation on the logit scale
     */
    public record Level(
            @Doc("Median, between 0 and 1.") Figure median,
            @Doc("Spread on the logit scale.") Figure spread) {

        public Level {
            Checks.inside(median, "median");
            Checks.within(spread, "spread", 0, 10);
        }
    }
}
