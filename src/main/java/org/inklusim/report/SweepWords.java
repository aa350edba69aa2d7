package org.inklusim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inklusim.analysis.sweep.Discovery;
import org.inklusim.analysis.sweep.Effect;
import org.inklusim.analysis.sweep.EfficientFront;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Sensitivity;

/** What a sweep tells, in sentences. */
public final class SweepWords {
    private static final double CLEAR = 0.75;
    private static final double FEW = 0.25;
    private static final double NEARLY_ALL = 0.95;
    private static final int TABLES = 3;
    private static final int TOLD = 3;

    private final PointMeans means;
    private final Messages words;
    private final Levers levers;
    private final NumberText numbers;

    /** The words of a language. */
    public SweepWords(PointMeans means, Messages words) {
        this.means = means;
        this.words = words;
        this.levers = new Levers(words);
        this.numbers = new NumberText(words.language());
    }

    /** The setting with most jobs, then where each policy does better than the first. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        List<EfficientFront.Setting> settings = EfficientFront.of(means);
        settings.stream()
                .max(Comparator.comparingDouble(EfficientFront.Setting::jobs))
                .ifPresent(best -> {
                    if (settings.size() > 1) {
                        all.add(words.text(
                                "sweep.best",
                                numbers.plain(best.jobs(), 1),
                                setting(best.lever()),
                                numbers.plain(best.cost() / 1e6, 1),
                                settings.stream()
                                        .filter(EfficientFront.Setting::efficient)
                                        .count(),
                                settings.size()));
                    }
                });
        Discovery.of(means).forEach(finding -> all.add(sentence(finding)));
        return all;
    }

    /** What the main outcome is most sensitive to: a sentence for each of the first tables. */
    public List<String> matters(List<Sensitivity.Table> tables) {
        return tables.stream()
                .filter(table -> table.outcome().outcome().equals(OutcomeOrder.MAIN))
                .limit(TABLES)
                .map(this::matters)
                .toList();
    }

    private String matters(Sensitivity.Table table) {
        String index = SensitivityTable.indices(table).contains("total") ? "total" : "mu_star";
        List<String> first = SensitivityTable.order(table).stream()
                .limit(TOLD)
                .map(factor -> {
                    Effect effect = SensitivityTable.find(table, factor, index);
                    return words.text(
                            "sweep.matters.factor",
                            levers.name(table.factors().get(factor)),
                            words.text("sweep.index." + index),
                            number(effect.value()),
                            number(effect.ci().low()),
                            number(effect.ci().high()));
                })
                .toList();
        return words.text("sweep.matters", SensitivityTable.title(means, table, words), String.join("; ", first));
    }

    private String number(double value) {
        return SensitivityTable.number(value).replace('.', words.language().decimal());
    }

    /** The values of the levers in a setting, in words. */
    public String setting(int lever) {
        List<String> parts = new ArrayList<>();
        List<String> values = means.points()
                .get((lever - 1) * means.header().uncertaintyPoints())
                .values();
        for (int f = 0; f < means.header().leverFactors(); f++) {
            if (values.get(f) != null) {
                parts.add(levers.name(means.header().factors().get(f)) + " " + levers.value(values.get(f)));
            }
        }
        return parts.isEmpty() ? means.header().scenario() : String.join(", ", parts);
    }

    private String sentence(Discovery.Finding finding) {
        String other = levers.value(finding.other());
        String base = levers.value(finding.base());
        String share = numbers.percent(finding.better());
        String count = numbers.whole(finding.points());
        if (finding.better() >= NEARLY_ALL || finding.better() <= 1 - NEARLY_ALL) {
            return words.text(
                    finding.better() >= NEARLY_ALL ? "sweep.better.everywhere" : "sweep.worse.everywhere",
                    other,
                    base,
                    share,
                    count);
        }
        String said = words.text("sweep.better", other, base, share, count);
        String where = where(finding.wins(), "sweep.better.where") + where(finding.loses(), "sweep.worse.where");
        return said + (where.isEmpty() ? " " + words.text("sweep.better.nowhere") : where);
    }

    private String where(Discovery.Place place, String key) {
        if (place.bounds().isEmpty() || place.density() < CLEAR || place.coverage() < FEW) {
            return "";
        }
        List<String> bounds = place.bounds().stream().map(this::bound).toList();
        return " "
                + words.text(
                        key,
                        String.join(words.text("sweep.and"), bounds),
                        numbers.percent(place.density()),
                        numbers.percent(place.coverage()));
    }

    private String bound(Discovery.Bound bound) {
        String name = levers.name(bound.factor());
        if (!bound.values().isEmpty()) {
            return words.text(
                    "sweep.bound.values",
                    name,
                    String.join(
                            words.text("sweep.or"),
                            bound.values().stream().map(levers::value).toList()));
        }
        if (bound.low() != null && bound.high() != null) {
            return words.text("sweep.bound.both", name, levers.value(bound.low()), levers.value(bound.high()));
        }
        return bound.low() == null
                ? words.text("sweep.bound.high", name, levers.value(bound.high()))
                : words.text("sweep.bound.low", name, levers.value(bound.low()));
    }
}
