package org.inklusim.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.report.Messages;

/** What there is of a sweep. */
record SweepSummary(StoredSweep stored, Path folder) {
    String text(Messages words) {
        SweepHeader header = stored.header();
        String counted = words.text(
                "sweep.summary",
                header.design(),
                header.leverPoints(),
                header.uncertaintyPoints(),
                header.replicates(),
                stored.finished(),
                header.runs());
        return header.shards() == 1
                ? counted
                : counted + " " + words.text("sweep.summary.shard", header.shard(), header.shards());
    }

    String json() {
        return json(null);
    }

    /**
     * @param tables indices of sensitivity; null for a sweep that has none
     */
    String json(List<Sensitivity.Table> tables) {
        SweepHeader header = stored.header();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("design", header.design());
        all.put("design_sha256", header.sha256());
        all.put("version", header.inklusim().version());
        all.put("commit", header.inklusim().commit());
        all.put("seed", header.seed());
        all.put("shard", header.shard());
        all.put("shards", header.shards());
        all.put("points", header.points());
        all.put("lever_points", header.leverPoints());
        all.put("uncertainty_points", header.uncertaintyPoints());
        all.put("replicates", header.replicates());
        all.put("runs", header.runs());
        all.put("finished", stored.finished());
        all.put("failed", stored.failed());
        all.put("missing", stored.missing());
        all.put("folder", folder.toString());
        if (tables != null) {
            all.put("sensitivity", tables.stream().map(SweepSummary::table).toList());
        }
        return JsonText.of(all);
    }

    private static Map<String, Object> table(Sensitivity.Table table) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("outcome", table.outcome().outcome());
        all.put("group", table.outcome().group());
        all.put("setting", table.setting());
        all.put("against", table.against() == 0 ? null : table.against());
        all.put(
                "indices",
                table.effects().stream()
                        .map(effect -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("factor", table.factors().get(effect.factor()));
                            one.put("index", effect.index());
                            one.put("value", decimal(effect.value()));
                            one.put("ci_low", decimal(effect.ci().low()));
                            one.put("ci_high", decimal(effect.ci().high()));
                            return one;
                        })
                        .toList());
        return all;
    }

    private static BigDecimal decimal(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(new MathContext(10)) : null;
    }
}
