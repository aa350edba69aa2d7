package org.inklusim.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One scenario, resolved: what it extends is overlaid, defaults are filled in and every value is checked.
 * The order of components is the order of the keys in files.
 *
 * @param name short name, {@code [a-z0-9-]{1,64}}
 * @param title what readers see, in English and Bokmål
 * @param horizon weeks simulated and weeks of burn-in
 * @param population who there is
 * @param portfolio how many brukere a veileder has
 * @param practice how veiledere work
 * @param mentor rules for mentors at workplaces
 * @param office climate of the offices
 * @param contact rules of contact
 * @param measures places in and budget for measures
 * @param labourMarket vacancies and competitors
 * @param mechanisms mechanisms switched on or off, by catalogue id; those not named are on
 * @param changes reforms and shocks, by week
 * @param parameters numbers of the parameter dictionary that differ from their defaults, by id
 * @param files files that values name, by path: the SHA-256 of what they held when the scenario was read
 * @param marketPaths paths of the labour market that values name, by file
 */
public record Scenario(
        @Doc("Short name of the scenario; names folders and rows of results.") @Pattern("[a-z0-9-]{1,64}")
        String name,

        @Doc("Title for readers, in English (en) and Bokmål (nb); free text.")
        Title title,

        @Doc("How long is simulated.") Horizon horizon,
        @Doc("Who there is.") Population population,
        @Doc("How many brukere a veileder has.") Portfolio portfolio,
        @Doc("How veiledere work.") Practice practice,

        @Doc("Rules for mentors at workplaces, the same for every practice.")
        Mentor mentor,

        @Doc("Climate of the offices.") Office office,

        @Doc("Rules of contact between office, brukere and employers.")
        Contact contact,

        @Doc("Places in and budget for measures.") Measures measures,
        @Doc("Vacancies and those who compete for them.") LabourMarket labourMarket,

        @Doc("Mechanisms of the catalogue switched on or off, by id.") @Named(Named.Names.MECHANISMS)
        Map<String, Boolean> mechanisms,

        @Doc("Reforms and shocks: from a week on, other values.")
        List<Change> changes,

        @Doc("Numbers of the parameter dictionary set for this scenario, by id.") @Named(Named.Names.PARAMETERS)
        Map<String, Double> parameters,

        @Derived Map<String, String> files,
        @Derived Map<String, MarketPath> marketPaths) {

    public Scenario {
        Objects.requireNonNull(name, "name");
        mechanisms = Ordered.copy(mechanisms);
        changes = List.copyOf(changes);
        parameters = Ordered.copy(parameters);
        files = Ordered.copy(files);
        marketPaths = Ordered.copy(marketPaths);
    }

    /** A scenario that names no files. */
    public Scenario(
            String name,
            Title title,
            Horizon horizon,
            Population population,
            Portfolio portfolio,
            Practice practice,
            Mentor mentor,
            Office office,
            Contact contact,
            Measures measures,
            LabourMarket labourMarket,
            Map<String, Boolean> mechanisms,
            List<Change> changes,
            Map<String, Double> parameters) {
        this(
                name,
                title,
                horizon,
                population,
                portfolio,
                practice,
                mentor,
                office,
                contact,
                measures,
                labourMarket,
                mechanisms,
                changes,
                parameters,
                Map.of(),
                Map.of());
    }

    /** Whether the mechanism with this catalogue id is on. */
    public boolean on(String mechanism) {
        return mechanisms.getOrDefault(mechanism, Boolean.TRUE);
    }

    /** The path of the labour market that a file gives; null when a word does. */
    public MarketPath marketPath() {
        return marketPaths.get(labourMarket.path());
    }

    /** All resolved values as YAML, the same text for the same values; files stand with the hash of their content. */
    public String canonical() {
        return CanonicalText.of(ScenarioTree.hashed(this));
    }

    /** SHA-256 of {@link #canonical()} in hexadecimal. */
    public String hash() {
        return References.sha256(canonical().getBytes(StandardCharsets.UTF_8));
    }

    /** Equal for scenarios that share the burned-in state: those whose burn-in differs in name or length of run only. */
    public String burnInKey() {
        Tree.Branch burnIn = ScenarioTree.hashed(Timeline.of(this).burnIn()).without("name", "title", "changes");
        String kept = CanonicalText.of(burnIn.without("horizon")) + horizon.burnIn();
        return References.sha256(kept.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same with a reform more; what is set in a week already and here again is set as here.
     *
     * @param week first week in which it holds, from 1
     * @param set values by dotted key ({@code mentor.policy}: {@code unpaid}), as files write them
     * @throws ScenarioException when a value cannot be
     */
    public Scenario reformed(int week, Map<String, String> set) {
        Map<Integer, Map<String, String>> byWeek = new TreeMap<>();
        changes.forEach(change -> byWeek.put(change.week(), new TreeMap<>(change.set())));
        byWeek.computeIfAbsent(week, none -> new TreeMap<>()).putAll(set);
        List<Change> more = byWeek.entrySet().stream()
                .map(entry -> new Change(entry.getKey(), entry.getValue()))
                .toList();
        Scenario reformed = withChanges(more, References.known(files, marketPaths));
        Timeline.of(reformed);
        return reformed;
    }

    /** The same with these mechanisms off too. */
    public Scenario without(List<String> off) {
        Map<String, Boolean> switched = new TreeMap<>(mechanisms);
        off.forEach(id -> switched.put(id, false));
        return with(portfolio, practice, switched, changes, files, marketPaths);
    }

    /**
     * The same with so many veiledere per office, whatever the portfolio size says.
     *
     * @param count 1–10,000
     */
    public Scenario withVeiledere(int count) {
        if (count < 1 || count > Portfolio.MOST_VEILEDERE) {
            throw new IllegalArgumentException(
                    "Expected 1 to " + Portfolio.MOST_VEILEDERE + " veiledere per office, given " + count);
        }
        return with(
                new Portfolio(portfolio.size(), portfolio.distribution(), portfolio.sizes(), count),
                practice,
                mechanisms,
                changes,
                files,
                marketPaths);
    }

    /** The same with veiledere who work otherwise. */
    public Scenario withPractice(Practice other) {
        return with(portfolio, other, mechanisms, changes, files, marketPaths);
    }

    Scenario withChanges(List<Change> other, References references) {
        return with(portfolio, practice, mechanisms, other, references.hashes(), references.marketPaths());
    }

    private Scenario with(
            Portfolio otherPortfolio,
            Practice otherPractice,
            Map<String, Boolean> otherMechanisms,
            List<Change> otherChanges,
            Map<String, String> otherFiles,
            Map<String, MarketPath> otherPaths) {
        return new Scenario(
                name,
                title,
                horizon,
                population,
                otherPortfolio,
                otherPractice,
                mentor,
                office,
                contact,
                measures,
                labourMarket,
                otherMechanisms,
                otherChanges,
                parameters,
                otherFiles,
                otherPaths);
    }
}
