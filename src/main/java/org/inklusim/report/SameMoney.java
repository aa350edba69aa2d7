package org.inklusim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.EqualCost;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.Numbers;

/**
 * A comparison in which every OTHER has as many veiledere as make it cost what BASE costs.
 *
 * @param scenarios how many those are, for every OTHER in its place
 * @param comparison rows of all OTHERs with so many
 */
public record SameMoney(List<EqualCost> scenarios, List<ComparisonRow> comparison) {
    private static final String VEILEDERE = "portfolio.veiledere";
    private static final String SIZE = "portfolio.size";
    private static final String STAFF = "practice.jobbspesialist.staff";

    /** What is shown of it in texts; files hold everything. */
    private static final List<String> HEADLINE = List.of(
            OutcomeOrder.MAIN,
            "sustained_job_52w",
            "unsubsidised_job_at_104w",
            "earnings_104w_nok",
            "disability_pension_by_104w",
            "contact_interval_weeks",
            "close_cases_per_veileder",
            "staff_fte",
            "total_cost_nok",
            "sustained_jobs",
            "cost_per_sustained_job_nok",
            "cost_per_extra_sustained_job_nok",
            "net_public_cost_per_bruker_nok");

    public SameMoney {
        scenarios = List.copyOf(scenarios);
        comparison = List.copyOf(comparison);
    }

    /** The rows that texts show. */
    public List<ComparisonRow> headline() {
        return comparison.stream()
                .filter(row -> HEADLINE.contains(row.outcome()))
                .toList();
    }

    /** What was run: as the setting of the scenarios as written, but the number of veiledere differs before week 1 too. */
    public Setting setting(Setting written) {
        TreeSet<String> differences = new TreeSet<>(written.burnInDifferences());
        if (scenarios.stream().anyMatch(found -> found.veiledere() != found.ownVeiledere())) {
            differences.add(VEILEDERE);
        }
        return new Setting(
                written.scenarios(),
                written.replicates(),
                written.seed(),
                written.weeks(),
                written.assumedParameters(),
                differences.isEmpty() ? "all" : "arrivals",
                List.copyOf(differences));
    }

    /** How each OTHER differs from BASE, by its name: as written, but for the number of veiledere. */
    public Map<String, List<Difference>> differences(Map<String, List<Difference>> written) {
        Map<String, List<Difference>> differences = new LinkedHashMap<>();
        for (EqualCost found : scenarios) {
            List<Difference> own = new ArrayList<>(written.getOrDefault(found.scenario(), List.of()));
            own.removeIf(difference -> List.of(SIZE, VEILEDERE).contains(difference.key()));
            String base = Numbers.format(found.baseVeiledere());
            String count = String.valueOf(found.veiledere());
            if (!base.equals(count)) {
                own.add(new Difference(VEILEDERE, base, count));
            }
            differences.put(found.scenario(), own);
        }
        return differences;
    }

    /** Whether the scenarios as written have the same posts. */
    public boolean sameHeadcount(Map<String, List<Difference>> written) {
        return scenarios.stream().allMatch(found -> found.baseVeiledere() == found.ownVeiledere())
                && written.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(difference -> difference.key().equals(STAFF)
                                && difference.other().equals("extra"));
    }

    /** What was found for each OTHER, in words. */
    public List<String> found(Messages words) {
        return scenarios.stream().map(found -> found(found, words)).toList();
    }

    private static String found(EqualCost found, Messages words) {
        NumberText numbers = new NumberText(words.language());
        Scale scale = Scale.of("total_cost_nok", Scale.size(found.baseCost(), found.cost()));
        double base = scale.apply(found.baseCost());
        double cost = scale.apply(found.cost());
        double difference = scale.apply(found.difference());
        int decimals = NumberText.decimals(base, cost);
        String key = switch (found.limit()) {
            case NONE -> "money.found";
            case LEAST -> "money.fewest";
            case MOST -> "money.most";
        };
        return words.text(
                key,
                found.scenario(),
                numbers.whole(found.veiledere()),
                numbers.plain(found.ownVeiledere(), Math.rint(found.ownVeiledere()) == found.ownVeiledere() ? 0 : 1),
                numbers.plain(cost, decimals),
                scale.unit("total_cost_nok", words),
                numbers.plain(base, decimals),
                numbers.signed(difference, NumberText.differenceDecimals(difference)),
                numbers.signed(100 * found.difference() / found.baseCost(), 1)
                        + words.language().percent(),
                found.base());
    }

    /**
     * The answer for a terminal: heading, what was found, the answer in words, the table of the main outcomes.
     *
     * @param written what was run as written
     * @param differences how each OTHER differs from BASE as written, by its name
     * @return lines that end with a line feed
     */
    public String text(Setting written, Map<String, List<Difference>> differences, Messages words, Layout layout) {
        Setting setting = setting(written);
        List<String> lines = new ArrayList<>(List.of(words.text("money.same"), ""));
        lines.addAll(Paragraph.wrap(words.text("money.intro", setting.base().name()), layout.width(), 0));
        for (String found : found(words)) {
            lines.addAll(Paragraph.wrap(found, layout.width(), 2));
        }
        lines.add("");
        return Frame.join(lines)
                + Answer.of(setting, differences(differences), comparison, words)
                        .text(layout)
                + ComparisonTable.of(setting, headline(), words, layout);
    }

    /** The heading over the scenarios as written, followed by an empty line. */
    public String writtenHeading(Map<String, List<Difference>> differences, Messages words) {
        return words.text(sameHeadcount(differences) ? "money.headcount" : "money.written") + "\n\n";
    }
}
