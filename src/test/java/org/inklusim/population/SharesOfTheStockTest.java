package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.inklusim.population.Profile.Band;
import org.inklusim.population.Profile.BenefitFigures;
import org.inklusim.population.Profile.NeedFigures;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.ParameterDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn has the shares that the profile states. */
class SharesOfTheStockTest {
    private static final int BRUKERE = 60_000;

    private final Claims claims = new Claims();

    @ParameterizedTest
    @ValueSource(strings = {"nav-2023", "nav-aap"})
    void brukereHaveTheSharesOfTheProfile(String name) {
        Profile profile = Worlds.profile(name);
        List<BrukerSpec> stock = Worlds.inhabitants(BRUKERE, 1, profile, 1).stock();

        shares(stock, BrukerSpec::benefit, profile.benefits(), BenefitFigures::share);
        profile.benefits()
                .forEach((benefit, figures) -> shares(
                        where(stock, b -> b.benefit() == benefit),
                        BrukerSpec::innsatsgruppe,
                        figures.innsatsgruppe(),
                        figure -> figure));
        claims.add("women", stock, BrukerSpec::woman, profile.women().value());
        shares(stock, BrukerSpec::industry, profile.wishes(), figure -> figure);
        claims.add(
                "interest below its median",
                stock,
                b -> b.interest() < profile.interest().median().value(),
                0.5);
        claims.add(
                "motivation below its median",
                stock,
                b -> b.motivation() < profile.motivation().median().value(),
                0.5);
        double under30 = profile.age().underThirty().value();
        claims.add("under 30", stock, b -> b.age() < 30, under30);
        List<BrukerSpec> young = where(stock, b -> b.age() < 30);
        List<BrukerSpec> adult = where(stock, b -> b.age() >= 30);
        bands(young, profile.age().bandsUnderThirty());
        bands(adult, profile.age().bandsFromThirty());
        education(young, profile.age().bandsUnderThirty(), profile.education().underThirty());
        shares(adult, BrukerSpec::education, profile.education().fromThirty(), figure -> figure);
        profile.needs().forEach((need, figures) -> {
            double all = figures.all().value();
            double youngShare =
                    figures.underThirty() == null ? all : figures.underThirty().value();
            need(young, need, youngShare, figures);
            need(adult, need, (all - under30 * youngShare) / (1 - under30), figures);
        });

        claims.hold(60);
    }

    /** Attributes that the profile does not tie to each other go together as often as chance says. */
    @Test
    void attributesAreDrawnApart() {
        Profile profile = Worlds.profile("nav-aap");
        List<BrukerSpec> stock = where(
                Worlds.inhabitants(BRUKERE, 1, profile, 2).stock(),
                b -> b.age() >= 30 && b.innsatsgruppe().reducedWorkCapacity());
        List<Predicate<BrukerSpec>> halves = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        profile.needs().forEach((need, figures) -> {
            if (need != Need.UNFINISHED_SCHOOL) {
                halves.add(b -> need.in(b.needs()));
                shares.add(figures.shareFromThirty(profile.age().underThirty().value()));
            }
        });
        halves.add(BrukerSpec::woman);
        shares.add(profile.women().value());
        halves.add(b -> b.interest() < profile.interest().median().value());
        shares.add(0.5);
        halves.add(b -> b.motivation() < profile.motivation().median().value());
        shares.add(0.5);
        for (int i = 0; i < halves.size(); i++) {
            for (int j = 0; j < i; j++) {
                claims.add(i + " and " + j, stock, halves.get(i).and(halves.get(j)), shares.get(i) * shares.get(j));
            }
        }

        claims.hold(78);
    }

    @Test
    void employersHaveTheSharesOfTheProfile() {
        EmployerFigures figures = Worlds.profile("nav-2023").employers();
        EmployerDraw draw = new EmployerDraw(figures, new KeyedRandom(1, 1));
        List<EmployerSpec> employers = new ArrayList<>();
        for (int id = 1; id <= BRUKERE; id++) {
            employers.add(draw.employer(id, 0));
        }

        shares(employers, EmployerSpec::industry, figures.industries(), EmployerFigures.IndustryFigures::share);
        figures.industries()
                .forEach((industry, own) -> claims.add(
                        industry + " public",
                        employers.stream().filter(e -> e.industry() == industry).toList(),
                        EmployerSpec::publicSector,
                        own.publicShare().value()));
        double sum = sum(figures.sizes());
        for (Band band : figures.sizes()) {
            claims.add(
                    band.from() + " to " + band.to() + " employees",
                    employers,
                    e -> band.from() <= e.employees() && e.employees() <= band.to(),
                    band.share().value() / sum);
        }
        double small = figures.wageMoney().smallUpTo().value();
        claims.add(
                "public units with wage money",
                employers.stream().filter(EmployerSpec::publicSector).toList(),
                EmployerSpec::wageMoney,
                figures.wageMoney().publicUnits().value());
        claims.add(
                "small firms with wage money",
                employers.stream()
                        .filter(e -> !e.publicSector() && e.employees() <= small)
                        .toList(),
                EmployerSpec::wageMoney,
                figures.wageMoney().small().value());
        claims.add(
                "other firms with wage money",
                employers.stream()
                        .filter(e -> !e.publicSector() && e.employees() > small)
                        .toList(),
                EmployerSpec::wageMoney,
                figures.wageMoney().other().value());

        claims.hold(15);
    }

    @Test
    void shortBenefitsAreMoreFrequentAmongArrivals() {
        Profile profile = Worlds.profile("nav-2023");
        Inhabitants inhabitants = Worlds.inhabitants(1_000, 1, profile, 1);
        List<BrukerSpec> arrivals = new ArrayList<>();
        for (int number = 0; number < BRUKERE; number++) {
            arrivals.add(inhabitants.arrival(1, 0, number));
        }
        double bias = ParameterDictionary.shipped().all().stream()
                .filter(parameter -> parameter.id().equals("population.arrival.length_bias"))
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(bias).isPositive();
        double inflow = 0;
        for (BenefitFigures figures : profile.benefits().values()) {
            inflow += figures.share().value()
                    / StrictMath.pow(figures.spellWeeks().value(), bias);
        }
        for (Map.Entry<Benefit, BenefitFigures> entry : profile.benefits().entrySet()) {
            BenefitFigures figures = entry.getValue();
            claims.add(
                    "arriving on " + entry.getKey(),
                    arrivals,
                    b -> b.benefit() == entry.getKey(),
                    figures.share().value()
                            / StrictMath.pow(figures.spellWeeks().value(), bias)
                            / inflow);
        }

        claims.hold(7);
        assertThat(arrivals).allMatch(b -> b.healthStart() <= 0);
    }

    @Test
    void innsatsgrupperOfAllBenefitsTogetherFollowTheNamingOfAfi24() {
        Map<Benefit, BenefitFigures> benefits = Worlds.profile("nav-2023").benefits();
        double[] share = new double[Innsatsgruppe.values().length];
        double sum =
                benefits.values().stream().mapToDouble(b -> b.share().value()).sum();
        for (BenefitFigures figures : benefits.values()) {
            figures.innsatsgruppe()
                    .forEach((group, figure) -> share[group.ordinal()] +=
                            figure.value() * figures.share().value() / sum);
        }

        // F41: standard 10, situasjonsbestemt 22, spesielt tilpasset 30, varig tilpasset 10 of 72 answers.
        double[] named = {10 / 72.0, 22 / 72.0, 30 / 72.0, 10 / 72.0};
        assertThat(share).containsExactly(named, offset(0.01));
    }

    private void need(List<BrukerSpec> brukere, Need need, double share, NeedFigures figures) {
        List<BrukerSpec> possible =
                need == Need.UNFINISHED_SCHOOL ? where(brukere, b -> b.education() == Education.COMPULSORY) : brukere;
        double unreduced = figures.unreduced() == null ? 1 : figures.unreduced().value();
        claims.add(
                need + " of reduced capacity",
                where(possible, b -> b.innsatsgruppe().reducedWorkCapacity()),
                b -> need.in(b.needs()),
                share);
        claims.add(
                need + " of full capacity",
                where(possible, b -> !b.innsatsgruppe().reducedWorkCapacity()),
                b -> need.in(b.needs()),
                share * unreduced);
    }

    /** Who is below 19 or 22 has one step of education less than drawn. */
    private void education(List<BrukerSpec> young, List<Band> ages, Map<Education, Figure> figures) {
        double sum = figures.values().stream().mapToDouble(Figure::value).sum();
        double compulsory = figures.get(Education.COMPULSORY).value() / sum;
        double higher = figures.get(Education.HIGHER).value() / sum;
        double below19 = below(19, ages);
        double below22 = below(22, ages);
        claims.add(
                "compulsory under 30",
                young,
                b -> b.education() == Education.COMPULSORY,
                compulsory + (1 - compulsory) * below19);
        claims.add("higher under 30", young, b -> b.education() == Education.HIGHER, higher * (1 - below22));
    }

    private static double below(double age, List<Band> ages) {
        double below = 0;
        for (Band band : ages) {
            double part = Math.max(0, Math.min(1, (age - band.from()) / (band.to() - band.from())));
            below += part * band.share().value();
        }
        return below / sum(ages);
    }

    private void bands(List<BrukerSpec> brukere, List<Band> ages) {
        for (Band band : ages) {
            claims.add(
                    band.from() + " to " + band.to() + " years",
                    brukere,
                    b -> band.from() <= b.age() && b.age() < band.to(),
                    band.share().value() / sum(ages));
        }
    }

    private static double sum(List<Band> bands) {
        return bands.stream().mapToDouble(band -> band.share().value()).sum();
    }

    private <T, E extends Enum<E>, V> void shares(
            List<T> drawn, Function<T, E> attribute, Map<E, V> figures, Function<V, Figure> share) {
        double sum = figures.values().stream()
                .mapToDouble(v -> share.apply(v).value())
                .sum();
        EnumSet<E> known = EnumSet.copyOf(figures.keySet());
        assertThat(drawn).allMatch(t -> known.contains(attribute.apply(t)));
        figures.forEach((value, figure) -> claims.add(
                value.toString(),
                drawn,
                t -> attribute.apply(t) == value,
                share.apply(figure).value() / sum));
    }

    private static List<BrukerSpec> where(List<BrukerSpec> brukere, Predicate<BrukerSpec> is) {
        return brukere.stream().filter(is).toList();
    }
}
