package org.inklusim.population;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Scenario;

/**
 * Who exists and who arrives. Every attribute is a keyed draw of its own person: one bruker, employer or arrival more
 * changes no record of another. Safe for any number of threads.
 */
public final class Inhabitants {
    private final Scenario scenario;
    private final KeyedRandom random;
    private final BrukerDraw brukere;
    private final EmployerDraw employers;
    private final Posts posts;
    private final double inflowPerWeek;
    private final int offices;
    private final Profile profile;
    private final OfficeSizes sizes;
    private final int[] stock;

    /**
     * @param scenario numbers of brukere, employers, offices and veiledere, and the weeks of burn-in
     * @param parameters where the numbers that no profile holds come from
     * @param random keyed numbers of the replicate
     * @param profile who the people are
     */
    public Inhabitants(Scenario scenario, Parameters parameters, KeyedRandom random, Profile profile) {
        this(scenario, parameters, random, profile, new OfficeSizes(scenario, parameters, random));
    }

    private Inhabitants(
            Scenario scenario, Parameters parameters, KeyedRandom random, Profile profile, OfficeSizes sizes) {
        this.scenario = scenario;
        this.random = random;
        this.profile = profile;
        this.sizes = sizes;
        stock = sizes.count(scenario.population().brukere());
        offices = scenario.population().offices();
        brukere = new BrukerDraw(profile, parameters, random);
        employers = new EmployerDraw(profile.employers(), random);
        posts = new Posts(scenario.portfolio(), parameters, random, sizes);
        inflowPerWeek = profile.inflow() == null
                ? profile.inflowPerWeek().value()
                : parameters.get(ProfileReader.INFLOW + profile.inflow());
    }

    /** The same people in the same offices under what holds after a reform. */
    public Inhabitants after(Scenario later, Parameters parameters) {
        return new Inhabitants(later, parameters, random, profile, sizes);
    }

    /** First week simulated: 1, less the weeks of burn-in. The first stock exists from here. */
    public int firstWeek() {
        return 1 - scenario.horizon().burnIn();
    }

    /** Brukere of the first stock in an office, from 0. */
    public int stock(int office) {
        return stock[office];
    }

    /** How many offices there are. */
    public int offices() {
        return offices;
    }

    /** The first stock, ids 1…N in order, somewhere in spells that began before. */
    public List<BrukerSpec> stock() {
        int count = scenario.population().brukere();
        List<BrukerSpec> stock = new ArrayList<>(count);
        for (int id = 1; id <= count; id++) {
            stock.add(brukere.inStock(id, firstWeek(), sizes.office(id)));
        }
        return stock;
    }

    /**
     * How many come to an office in a week: Poisson, with a mean in proportion to its first stock.
     *
     * @param week week, ≤ 0 in burn-in
     * @param office office index from 0
     */
    public int arrivals(int week, int office) {
        return random.poisson(stock(office) * inflowPerWeek, office, Draws.ARRIVALS, week);
    }

    /**
     * One of those who come to an office in a week. The id does not depend on how many come there or elsewhere.
     *
     * @param week week, ≤ 0 in burn-in
     * @param office office index from 0
     * @param number which of them, from 0
     */
    public BrukerSpec arrival(int week, int office, int number) {
        return brukere.arriving(BrukerId.arrival(week, number * offices + office + 1), week, office);
    }

    /** Employers, ids from 1 in order, to each office as many as fit its size. */
    public List<EmployerSpec> employers() {
        int count = scenario.population().employers();
        List<EmployerSpec> all = new ArrayList<>(count);
        for (int id = 1; id <= count; id++) {
            all.add(employers.employer(id, sizes.office(id)));
        }
        return all;
    }

    /**
     * Veiledere in the order of their ids. Post {@code k} of an office, from 0, has the id k × offices + office + 1, so
     * that a post more in one office changes no id in another.
     */
    public List<VeilederSpec> veiledere() {
        return posts.all(stock);
    }
}
