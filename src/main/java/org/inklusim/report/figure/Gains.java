package org.inklusim.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.report.Scale;

/** Who gains and who loses: close cases and the rest, each against the same persons in BASE. */
final class Gains {
    private static final List<String> OUTCOMES =
            List.of("sustained_job_26w", "days_employed_104w", "contact_interval_weeks");
    private static final List<String> GROUPS = List.of("close_case", "rest");
    private static final int FRAME = 106;
    private static final int LINE = 30;

    private Gains() {}

    static Optional<Figure> of(Material material) {
        List<String> others = material.others().stream()
                .filter(other ->
                        material.row(other, OUTCOMES.get(0), "close_case").isPresent())
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>();
        for (String other : others) {
            for (String group : GROUPS) {
                labels.add(
                        material.words.text("figure.gains.row", Material.shorter(other), material.words.group(group)));
            }
        }
        String note = material.words.text("figure.gains.note", material.replicates());
        Sheet sheet = new Sheet(material.style, List.of(), note);
        for (String outcome : OUTCOMES) {
            List<Forest.Mark> marks = marks(material, others, outcome);
            if (!marks.isEmpty()) {
                String title = material.title(outcome, Scale.ONE);
                String axis = material.words.text("figure.gains.axis", material.words.unit(outcome));
                sheet.row(FRAME + LINE * labels.size(), Forest.chart(material.style, title, axis, labels, marks));
            }
        }
        return Optional.of(new Figure(
                "gains",
                material.words.text("figure.gains.title"),
                material.words.text("figure.gains.caption", material.base(), material.replicates()),
                material.words.text("figure.gains.alt", String.join(", ", others)),
                Style.WIDTH,
                sheet.height(),
                sheet::draw));
    }

    private static List<Forest.Mark> marks(Material material, List<String> others, String outcome) {
        List<Forest.Mark> marks = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            int place = material.results.names().indexOf(others.get(i));
            for (int g = 0; g < GROUPS.size(); g++) {
                Optional<ComparisonRow> values = material.row(others.get(i), outcome, GROUPS.get(g));
                if (values.isPresent()) {
                    marks.add(Forest.Mark.of(i * GROUPS.size() + g, 0, place, g > 0, values.get()));
                }
            }
        }
        return marks;
    }
}
