package org.inklusim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.inklusim.analysis.sweep.Effect;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Sensitivity;

/** Indices of sensitivity as text: what matters most first. */
public final class SensitivityTable {
    private static final int SHOWN = 12;

    private SensitivityTable() {}

    /** The tables of the main outcome, and of the total cost. */
    public static String of(PointMeans means, List<Sensitivity.Table> tables, Messages words) {
        StringBuilder text = new StringBuilder();
        for (Sensitivity.Table table : tables) {
            String outcome = table.outcome().outcome();
            if (outcome.equals(OutcomeOrder.MAIN) || outcome.equals("total_cost_nok")) {
                table(means, table, words, text);
            }
        }
        text.append(words.text("sweep.sensitivity.foot")).append('\n');
        return text.toString();
    }

    private static void table(PointMeans means, Sensitivity.Table table, Messages words, StringBuilder text) {
        text.append(title(means, table, words)).append(":\n");
        List<String> indices = indices(table);
        text.append(String.format(Locale.ROOT, "  %-44s", words.text("sweep.sensitivity.factor")));
        for (String index : indices) {
            text.append(String.format(Locale.ROOT, "%28s", words.text("sweep.index." + index)));
        }
        text.append('\n');
        for (int factor : order(table)) {
            text.append(String.format(
                    Locale.ROOT, "  %-44s", shorter(table.factors().get(factor))));
            for (String index : indices) {
                Effect effect = find(table, factor, index);
                text.append(String.format(
                        Locale.ROOT,
                        "%28s",
                        number(effect.value()) + " [" + number(effect.ci().low()) + ", "
                                + number(effect.ci().high()) + "]"));
            }
            text.append('\n');
        }
        text.append('\n');
    }

    /** What a table tells of, in a few words. */
    public static String title(PointMeans means, Sensitivity.Table table, Messages words) {
        boolean levers = means.header().uncertaintyMethod() == null
                || !means.header().uncertaintyMethod().structured();
        String setting = name(means, table.setting(), levers);
        String outcome = words.outcome(table.outcome().outcome());
        return table.against() == 0
                ? words.text("sweep.sensitivity.of", outcome, setting)
                : words.text("sweep.sensitivity.difference", outcome, setting, name(means, table.against(), levers));
    }

    private static String name(PointMeans means, int setting, boolean levers) {
        return levers ? means.header().design() : means.leverName(setting);
    }

    /** The indices that are shown. */
    public static List<String> indices(Sensitivity.Table table) {
        return table.effects().stream().anyMatch(effect -> effect.index().equals("total"))
                ? List.of("first", "total")
                : List.of("mu_star", "sigma");
    }

    /** Factors, those that matter most first. */
    public static List<Integer> order(Sensitivity.Table table) {
        String by = indices(table).contains("total") ? "total" : "mu_star";
        List<Effect> effects = new ArrayList<>(table.effects().stream()
                .filter(effect -> effect.index().equals(by))
                .toList());
        effects.sort(Comparator.comparingDouble((Effect effect) -> Double.isNaN(effect.value()) ? 0 : -effect.value())
                .thenComparing(Effect::factor));
        return effects.stream().limit(SHOWN).map(Effect::factor).toList();
    }

    public static Effect find(Sensitivity.Table table, int factor, String index) {
        return table.effects().stream()
                .filter(effect -> effect.factor() == factor && effect.index().equals(index))
                .findFirst()
                .orElseThrow();
    }

    private static String shorter(String key) {
        String name = key.startsWith("parameters.") ? key.substring("parameters.".length()) : key;
        return name.length() > 42 ? name.substring(0, 41) + "…" : name;
    }

    /** Three digits, without an exponent. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
