package org.inklusim.report;

import java.io.IOException;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;

/** The answer of {@code compare --format json}. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * What was run; under {@code comparison} the rows with the names of {@code comparison.csv}; and the comparison at
     * the same money under {@code equal_cost}: {@code scenarios} with the names of {@code equal_cost.csv}, and
     * {@code comparison}.
     *
     * @param rows rows of all OTHERs
     * @param same null where it was not asked for
     * @return text that ends with a line feed
     */
    public static String of(Setting setting, List<ComparisonRow> rows, SameMoney same) {
        return Json.object(json -> {
            json.text("base", setting.base().name());
            json.texts("scenarios", setting.others().stream().map(Named::name).toList());
            json.setting(setting);
            json.objects("comparison", rows, row -> row(json, row));
            if (same != null) {
                json.object("equal_cost", body -> equalCost(body, same.setting(setting), same));
            }
        });
    }

    private static void equalCost(Json json, Setting setting, SameMoney same) throws IOException {
        json.text("lead_group", setting.leadGroup());
        json.texts("burn_in_differences", setting.burnInDifferences());
        json.objects("scenarios", same.scenarios(), row -> {
            json.text("base", row.base());
            json.text("scenario", row.scenario());
            json.number("base_veiledere", row.baseVeiledere());
            json.number("own_veiledere", row.ownVeiledere());
            json.whole("veiledere", row.veiledere());
            json.number("base_total_cost_nok", row.baseCost());
            json.number("total_cost_nok", row.cost());
            json.number("difference_nok", row.difference());
            json.text("limit", EqualCostFile.limit(row.limit()));
        });
        json.objects("comparison", same.comparison(), row -> row(json, row));
    }

    /** The fields of a row, with the names of {@code comparison.csv}. */
    static void row(Json json, ComparisonRow row) throws IOException {
        json.text("base", row.base());
        json.text("scenario", row.scenario());
        json.text("outcome", row.outcome());
        json.text("group", row.group());
        json.number("base_mean", row.baseMean());
        json.number("mean", row.mean());
        json.number("difference", row.difference());
        json.ends("ci_low", "ci_high", row.ci());
        json.number("probability_better", row.probabilityBetter());
        json.whole("n", row.n());
        json.ends("spread_low", "spread_high", row.spread());
        json.number("variance_ratio", row.varianceRatio());
    }
}
