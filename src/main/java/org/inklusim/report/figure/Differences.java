package org.inklusim.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.report.Scale;

/** Main outcomes of each OTHER against BASE, those that are counted per 100 brukere and so stand on one scale. */
final class Differences {
    private static final List<String> OUTCOMES = List.of(
            "sustained_job_26w",
            "sustained_job_52w",
            "job_by_52w",
            "job_by_104w",
            "unsubsidised_job_at_52w",
            "unsubsidised_job_at_104w",
            "disability_pension_by_104w");
    private static final int FRAME = 70;

    private Differences() {}

    static Optional<Figure> of(Material material) {
        List<String> others = material.others();
        String group = material.setting.leadGroup();
        List<String> labels = new ArrayList<>();
        List<Forest.Mark> marks = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            List<Forest.Mark> here = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                double shift = (i - (others.size() - 1) / 2.0) * Math.min(0.25, 0.8 / others.size());
                Optional<ComparisonRow> row = material.row(others.get(i), outcome, group);
                int place = i + 1;
                row.ifPresent(values -> here.add(Forest.Mark.of(labels.size(), shift, place, false, values)));
            }
            if (!here.isEmpty()) {
                labels.add(material.words.outcome(outcome));
                marks.addAll(here);
            }
        }
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        List<Key> keys = new ArrayList<>();
        for (int place = 1; place <= others.size(); place++) {
            keys.add(Key.interval(material.names().get(place), place));
        }
        String people = material.words.group(group);
        String base = material.base();
        String unit = Scale.ONE.unit(OUTCOMES.get(0), material.words);
        String note = material.words.text("figure.differences.note", people, material.replicates());
        Sheet sheet = new Sheet(material.style, keys, note);
        sheet.row(
                FRAME + labels.size() * Math.max(42, 22 * others.size()),
                Forest.chart(
                        material.style, "", material.words.text("figure.differences.axis", base, unit), labels, marks));
        return Optional.of(new Figure(
                "differences",
                material.words.text("figure.differences.title", base),
                material.words.text("figure.differences.caption", people, material.replicates()),
                material.words.text("figure.differences.alt", String.join(", ", others), base),
                Style.WIDTH,
                sheet.height(),
                sheet::draw));
    }
}
