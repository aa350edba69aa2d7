package org.inklusim.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return JsonText.of(all);
    }
}
