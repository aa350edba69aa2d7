package org.inklusim.report;

import java.io.IOException;
import java.util.List;
import org.inklusim.analysis.ScenarioRow;

/** The answer of {@code run --format json}. */
public final class ScenarioJson {
    private ScenarioJson() {}

    /**
     * What was run, and under {@code outcomes} a row for each outcome and group.
     *
     * @param setting what was run, one scenario
     * @param rows its rows
     * @return text that ends with a line feed
     */
    public static String of(Setting setting, List<ScenarioRow> rows) {
        return Json.object(json -> {
            json.text("scenario", setting.base().name());
            json.setting(setting);
            json.objects("outcomes", rows, row -> row(json, row));
        });
    }

    /** The fields of a row, with the names of files. */
    static void row(Json json, ScenarioRow row) throws IOException {
        json.text("scenario", row.scenario());
        json.text("outcome", row.outcome());
        json.text("group", row.group());
        json.number("mean", row.mean());
        json.ends("ci_low", "ci_high", row.ci());
        json.whole("n", row.n());
        json.ends("spread_low", "spread_high", row.spread());
    }
}
