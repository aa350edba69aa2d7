package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.experiment.Varied;

/** The answer of {@code compare --vary --format json}. */
public final class CurveJson {
    private CurveJson() {}

    private record At<T>(int point, T row) {}

    /**
     * What was run and varied, and with the names of the files of the same name {@code crossings}, {@code curves} and
     * {@code comparison}; what is varied stands there under {@code value}.
     *
     * @return text that ends with a line feed
     */
    public static String of(Curves curves) {
        Setting setting = curves.setting();
        return Json.object(json -> {
            json.text("base", setting.base().name());
            json.texts("scenarios", setting.others().stream().map(Named::name).toList());
            json.setting(setting);
            json.text("key", curves.varied().key());
            json.texts("values", curves.varied().settings());
            json.objects("crossings", curves.crossings(), found -> {
                json.text("base", found.base());
                json.text("scenario", found.scenario());
                json.text("outcome", found.outcome());
                json.text("group", found.group());
                json.number("crossing", found.crossing().at());
                json.number("ci_low", found.crossing().low());
                json.number("ci_high", found.crossing().high());
                json.text("before", found.crossing().before().name().toLowerCase(Locale.ROOT));
                json.text("after", found.crossing().after().name().toLowerCase(Locale.ROOT));
            });
            json.objects("curves", CurveJson.<ScenarioRow>at(curves.means()), at -> {
                json.whole(Varied.DESIGN_POINT, at.point() + 1);
                json.text("value", curves.varied().settings().get(at.point()));
                ScenarioJson.row(json, at.row());
            });
            json.objects("comparison", CurveJson.<ComparisonRow>at(curves.comparison()), at -> {
                json.whole(Varied.DESIGN_POINT, at.point() + 1);
                json.text("value", curves.varied().settings().get(at.point()));
                ComparisonJson.row(json, at.row());
            });
        });
    }

    private static <T> List<At<T>> at(List<List<T>> points) {
        List<At<T>> all = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            for (T row : points.get(p)) {
                all.add(new At<>(p, row));
            }
        }
        return all;
    }
}
