package org.inklusim.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inklusim.model.agent.State;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.OutcomeDictionary;

/**
 * Writes {@code output/README.md}: what files hold, their columns, and the dictionaries. A file or column that results
 * have and nothing here tells of is an error.
 */
final class OutputReadme {
    private static final String HEAD = """
            # Results

            `inklusim run` and `inklusim compare` put their results here, one folder for each command. This page is the
            dictionary of what they hold. It is written from the program; after a change of outcomes or files
            `./mvnw test -Dtest=OutputReadmeTest -Dinklusim.golden=write` writes it anew.

            Tables are CSV files: UTF-8, a line of column names, commas, a point as decimal sign, and an empty field where a
            value cannot be computed (never 0, NaN or NA). The same command gives the same tables and words, byte for byte; pictures
            can differ a little from one Java to another, and `manifest.json` alone holds times and machine.
            """;

    private static final String REPLICATES = """
            A *replicate* is one office with its people and chances, lived through once under each scenario. Week 1 is the first
            week after burn-in; burn-in is not written.

            Where `--vary` lets a key take several values, `comparison.csv` and `outcomes.csv` begin with two more columns,
            `design_point` and the key, as `curves.csv` does; there is no `weekly.csv` and no `flows.csv`. `ablate` varies which
            mechanisms are off, and keeps one outcome.
            """;

    private static final String SWEEPS = """

            ## Sweeps

            `inklusim sweep` and `inklusim merge` fill a folder with

            | file | what it holds |
            | --- | --- |
            | `points.csv` | the points of the design: `design_point`, the setting of the levers (`lever_point`) and of what is not known (`uncertainty_point`), `weight`, and a column for each key; an empty field leaves the key as the scenario has it |
            | `outcomes.csv` | every outcome of every run: `design_point`, the keys, `scenario`, `replicate`, `outcome`, `group`, `value`, in the order of the design; without the groups by age, main need, innsatsgruppe and education |
            | `failures.csv` | the runs that failed: `design_point`, the keys, `scenario`, `replicate`, `seed`, `run` (a hash of version, resolved scenario, seed and replicate), `message`, `stack` |
            | `points.parquet`, `outcomes.parquet`, `failures.parquet` | the same, typed and small |
            | `runs.duckdb` | the same as tables of a DuckDB database |
            | `sensitivity.csv` | after Morris and Saltelli: for each `setting` of the other block (and as a difference, `against` another) and each `outcome`, `group` and `factor` an `index` (`mu_star`, `mu`, `sigma`; `first`, `total`), its `value`, and its 95 % bootstrap interval `ci_low`, `ci_high` |
            | `report.html`, `figures`, `manifest.json` | as above |
            | `store` | what all of it is built from: one append-only file of checksummed runs for each process that worked on the sweep |

            A part (`--shard`) has the CSV tables and the store only. `inklusim sweep --rerun` fills a folder with
            `outcomes.csv` of one run, `scenario.yaml` with all values it had, and `events.csv` with all that happened in it.
            """;

    private static final Map<String, String> FILES = texts(
            "report.html",
            "the report: words, figures and tables in one file that needs no network",
            "comparison.csv",
            "every outcome and group of every other scenario against the base, with its interval",
            "outcomes.csv",
            "every outcome and group of every replicate",
            "weekly.csv",
            "indicators week by week, with quantiles over the replicates",
            "flows.csv",
            "how often people change from one state to another, per 100 bruker-years in portfolio",
            "curves.csv",
            "with `--vary`: every outcome and group of every scenario by itself, at each value",
            "crossings.csv",
            "with `--vary`: the values at which the scenario and the base change places",
            "equal_cost.csv",
            "with `--equal-cost`: how many veiledere per office make a scenario cost what the base costs",
            "comparison_equal_cost.csv",
            "with `--equal-cost`: the comparison with so many veiledere; columns as in `comparison.csv`",
            "outcomes_equal_cost.csv",
            "with `--equal-cost`: the outcomes with so many veiledere; columns as in `outcomes.csv`",
            "ablation.csv",
            "of `ablate`: what groups of mechanisms, single mechanisms and the frame carry of the difference",
            "ablation_orders.csv",
            "of `ablate`: what each mechanism added at its turn, in every order in which mechanisms were switched on",
            "events.csv",
            "of `--events` (under the name given there): everything that happens in replicate 1, in the order in which it does",
            "manifest.json",
            "all that is needed to make the results again: version, arguments, scenarios as resolved, seed; and the"
                    + " checksums of all other files",
            "results.xlsx",
            "the tables as a workbook, with titles in the language of the command",
            "figures",
            "the figures of the report as SVG and PNG");

    private static final Map<String, String> COLUMNS = texts(
            "base",
            "name of the scenario that others are compared with",
            "scenario",
            "name of the scenario",
            "replicate",
            "number of the replicate, from 1",
            "outcome",
            "id of the outcome, see below",
            "group",
            "whose outcome it is, see below",
            "value",
            "the outcome in this replicate",
            "week",
            "number of the week, from 1",
            "indicator",
            "id of the weekly indicator, see below",
            "from",
            "state that is left, see below",
            "to",
            "state that is entered",
            "base_mean",
            "mean over replicates under the base",
            "mean",
            "mean over replicates under the scenario",
            "difference",
            "`mean` − `base_mean`",
            "ci_low",
            "lower end of the 95 % interval of the mean difference: how far chance alone leaves it open",
            "ci_high",
            "its upper end",
            "probability_better",
            "share of replicates in which the scenario does better than the base, ties counting half; empty where neither"
                    + " direction is better",
            "n",
            "replicates in which it could be computed (in both scenarios, where two are compared)",
            "spread_low",
            "5 % quantile of the differences of single replicates: what one office may see",
            "spread_high",
            "95 % quantile of the same",
            "variance_ratio",
            "(variance under the base + variance under the scenario) / variance of the difference; above 1, the same people"
                    + " and chances in both made the comparison sharper",
            "design_point",
            "number of the value that is varied, from 1",
            "portfolio.size",
            "its value; the column has the name of the key that is varied",
            "curves.csv ci_low",
            "lower end of the 95 % interval of the mean",
            "curves.csv spread_low",
            "5 % quantile over replicates: what one office may see",
            "crossings.csv ci_low",
            "lower end of the values at which the interval of the difference holds 0; empty where it holds 0 down to the first"
                    + " value",
            "crossings.csv ci_high",
            "their upper end; empty where it holds 0 up to the last value",
            "ablation.csv group",
            "whose outcome it is, see below",
            "kind",
            "`difference`: the whole; `group`: the Shapley value of a group of mechanisms; `single`: the Owen value"
                    + " of a mechanism, its part of the share of its group; `rest`: what remains with all off that can be switched off",
            "ablation.csv id",
            "letter of the group, or id of the mechanism (`inklusim describe mechanisms`)",
            "ablation.csv value",
            "mean over replicates",
            "ablation.csv ci_low",
            "lower end of the 95 % interval of the mean",
            "ablation.csv spread_low",
            "5 % quantile over replicates",
            "mechanisms_off",
            "with `ablate`: which groups of mechanisms are off; `none` for nothing",
            "order",
            "number of the order in this replicate, from 1; every second one is the one before it backwards",
            "ablation_orders.csv id",
            "id of the mechanism that is switched on; rows stand in the order of the switching",
            "without",
            "the difference between the scenarios in this replicate before it was switched on",
            "ablation_orders.csv with",
            "the same after it was switched on",
            "event",
            "what happens",
            "mechanism",
            "id of the mechanism that makes it happen",
            "who",
            "to whom it happens: `bruker`, `veileder`, `jobbspesialist`, `employer`, `mentor` or `kontor`",
            "events.csv id",
            "id, as `inklusim trace` takes it",
            "with",
            "with whom, likewise",
            "with_id",
            "id of the other",
            "what",
            "more exactly: a measure, a role, a reason …; of a reform the settings it changes",
            "amount",
            "weeks, a share, a chance, kroner …, as the event has it",
            "threshold",
            "what the amount was held against, or the chance of what struck",
            "reasons",
            "what spoke for it (above 0) and against it, whether each level was high or low, and how strongly it pushed on the"
                    + " log or logit scale",
            "base_veiledere",
            "veiledere per office under the base",
            "own_veiledere",
            "the same under the scenario as it is written",
            "veiledere",
            "veiledere per office with which the scenario costs nearest what the base costs",
            "base_total_cost_nok",
            "mean total cost of the base",
            "total_cost_nok",
            "mean total cost of the scenario with so many veiledere",
            "difference_nok",
            "what remains: `total_cost_nok` − `base_total_cost_nok`",
            "limit",
            "empty; `least` or `most` where that is the fewest or the most possible and the cost of the base is out of reach",
            "key",
            "the key that is varied",
            "crossing",
            "the value at which the mean difference is 0, on a straight line between the values tried",
            "before",
            "`more` or `fewer`: what the scenario has of the outcome, against the base, below the crossing",
            "after",
            "the same above it",
            "q05",
            "5 % quantile over replicates",
            "q25",
            "25 % quantile",
            "q50",
            "median",
            "q75",
            "75 % quantile",
            "q95",
            "95 % quantile");

    private static final Map<String, String> GROUPS = texts(
            "all",
            "everybody in portfolios in week 1 or arriving later",
            "arrivals",
            "those who arrive in week 1 or later: the same people in every scenario",
            "close_case",
            "brukere who were followed closely (hybrid or jobbspesialist) in weeks 1 to the horizon; in `comparison.csv` those"
                    + " of the scenario against the same persons under the base",
            "rest",
            "all others, likewise",
            "under_30",
            "those younger than 30 on meeting the office",
            "need_mental_health",
            "those whose main need is mental health",
            "need_language",
            "those whose main need is the Norwegian language",
            "need_social",
            "those whose main need is insecurity among people",
            "need_no_experience",
            "those whose main need is lack of work experience",
            "need_physical_health",
            "those whose main need is physical health",
            "need_unfinished_school",
            "those whose main need is unfinished school",
            "need_reading",
            "those whose main need is reading and writing",
            "need_sleep",
            "those whose main need is sleep",
            "need_economy",
            "those whose main need is housing and economy",
            "need_weak_network",
            "those whose main need is a weak network",
            "need_substance_use",
            "those whose main need is substance use",
            "need_none",
            "those with no particular needs",
            "innsatsgruppe_standard",
            "those in innsatsgruppe standard on meeting the office",
            "innsatsgruppe_situasjonsbestemt",
            "those in innsatsgruppe situasjonsbestemt on meeting the office",
            "innsatsgruppe_spesielt_tilpasset",
            "those in innsatsgruppe spesielt tilpasset on meeting the office",
            "innsatsgruppe_varig_tilpasset",
            "those in innsatsgruppe varig tilpasset on meeting the office",
            "education_compulsory",
            "those whose highest education is compulsory school",
            "education_upper_secondary",
            "those whose highest education is upper secondary school",
            "education_higher",
            "those whose highest education is higher education",
            "close_case_of_",
            "under the base, in `outcomes.csv`: the close cases of the scenario that is named",
            "rest_of_",
            "under the base, in `outcomes.csv`: the others of the scenario that is named");

    private static final Map<State, String> STATES = states();

    private OutputReadme() {}

    /**
     * The text.
     *
     * @param files names of the files and folders in a folder of results, with the columns of the tables among them
     * @param groups groups in the tables
     */
    static String of(SortedMap<String, List<String>> files, List<String> groups) {
        StringBuilder text = new StringBuilder(HEAD).append("\n## Files\n\n");
        row(text, "file", "what it holds");
        row(text, "---", "---");
        FILES.forEach((file, what) -> {
            if (files.containsKey(file)) {
                row(text, code(file), what);
            }
        });
        files.keySet().forEach(file -> require(FILES, file));
        text.append('\n').append(REPLICATES);
        FILES.keySet().stream()
                .filter(file -> !files.getOrDefault(file, List.of()).isEmpty())
                .forEach(file -> {
                    text.append("\n### `").append(file).append("`\n\n");
                    row(text, "column", "what it is");
                    row(text, "---", "---");
                    files.get(file).forEach(column -> row(text, code(column), column(file, column)));
                });
        text.append("\n## Groups\n\n");
        row(text, "group", "who");
        row(text, "---", "---");
        groups.stream()
                .map(group -> group.replaceFirst("_of_.*", "_of_"))
                .distinct()
                .forEach(group -> row(text, code(group.replaceFirst("_$", "_<other>")), require(GROUPS, group)));
        outcomes(text);
        indicators(text);
        text.append("\n## States\n\n");
        row(text, "state", "where a person is");
        row(text, "---", "---");
        STATES.forEach((state, where) -> row(text, code(lower(state)), where));
        text.append(SWEEPS);
        return text.toString();
    }

    private static void outcomes(StringBuilder text) {
        text.append(
                        "\n## Outcomes\n\n`./inklusim describe outcomes` prints the same. *i* is a person's index week: week 1, or the")
                .append(" week of arrival.\n\n");
        row(text, "id", "unit", "better", "definition", "source");
        row(text, "---", "---", "---", "---", "---");
        OutcomeDictionary.shipped()
                .all()
                .forEach(entry -> row(
                        text,
                        code(entry.id()),
                        entry.unit(),
                        lower(entry.better()),
                        entry.definition(),
                        entry.source()));
    }

    private static void indicators(StringBuilder text) {
        text.append("\n## Weekly indicators\n\n");
        row(text, "id", "unit", "what");
        row(text, "---", "---", "---");
        for (Indicator indicator : Indicator.values()) {
            row(text, code(indicator.id()), indicator.unit(), indicator.meaning());
        }
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String column(String file, String column) {
        String own = file + " " + column;
        return COLUMNS.containsKey(own) ? COLUMNS.get(own) : require(COLUMNS, column);
    }

    private static String require(Map<String, String> texts, String key) {
        if (!texts.containsKey(key)) {
            throw new AssertionError("output/README.md does not say what " + key + " is: tell it in OutputReadme");
        }
        return texts.get(key);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> texts(String... pairs) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return texts;
    }

    private static Map<State, String> states() {
        Map<State, String> states = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(
                    state,
                    switch (state) {
                        case WAITING -> "waiting or being clarified, without a measure";
                        case MEASURE -> "in a measure away from ordinary employers";
                        case PLACEMENT -> "in a placement with benefit at an ordinary employer";
                        case SHELTERED -> "in sheltered practice";
                        case SUBSIDISED -> "in wage-subsidised work";
                        case PART_TIME -> "in an ordinary part-time job with reduced benefit";
                        case WORK -> "in an ordinary job off benefit";
                        case EDUCATION -> "in ordinary education or apprenticeship";
                        case DISABILITY -> "on disability pension";
                        case LEFT -> "has left the system otherwise";
                    });
        }
        return states;
    }
}
