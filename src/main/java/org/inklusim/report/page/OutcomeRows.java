package org.inklusim.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inklusim.observe.PersonKinds;
import org.inklusim.report.OutcomeOrder;
import org.inklusim.report.Scale;

/**
 * The body of a table with a row for each outcome and group, in the order of reading.
 *
 * @param <T> what a row holds
 */
final class OutcomeRows<T> {
    private static final List<String> GROUPS = Stream.concat(
                    Stream.of("all", "arrivals", "close_case", "rest"), PersonKinds.ids().stream())
            .toList();

    private final Page page;
    private final int columns;
    private final String lead;
    private final Map<String, Map<String, T>> rows = new LinkedHashMap<>();
    private final Map<String, Double> sizes = new LinkedHashMap<>();

    /**
     * @param columns numbers in a row
     * @param lead the group that stands first
     */
    OutcomeRows(Page page, int columns, String lead) {
        this.page = page;
        this.columns = columns;
        this.lead = lead;
    }

    /**
     * Takes the rows.
     *
     * @param size the largest size of a row's means, which decides the unit of kroner
     */
    OutcomeRows<T> take(
            List<T> rows, Function<T, String> outcome, Function<T, String> group, Function<T, Double> size) {
        for (T row : rows) {
            this.rows
                    .computeIfAbsent(outcome.apply(row), id -> new LinkedHashMap<>())
                    .put(group.apply(row), row);
            sizes.merge(outcome.apply(row), size.apply(row), Math::max);
        }
        return this;
    }

    /**
     * Writes them.
     *
     * @param cells writes the numbers of a row in a scale
     */
    void write(BiConsumer<T, Scale> cells) {
        OutcomeOrder.sort(rows.keySet()).forEach((section, outcomes) -> {
            page.html.open("tbody").line();
            page.html.open("tr", "class", "section");
            page.html.inline(
                    "th",
                    sentence(page.text("section." + section)),
                    "colspan",
                    String.valueOf(columns + 2),
                    "scope",
                    "rowgroup");
            page.html.close("tr").line().close("tbody").line();
            outcomes.forEach(outcome -> outcome(outcome, cells));
        });
    }

    private void outcome(String outcome, BiConsumer<T, Scale> cells) {
        Scale scale = Scale.of(outcome, sizes.get(outcome));
        Map<String, T> byGroup = rows.get(outcome);
        List<String> groups = ordered(byGroup);
        page.html.open("tbody").line();
        for (int i = 0; i < groups.size(); i++) {
            page.html.open("tr");
            if (i == 0) {
                title(outcome, scale, groups.size());
            }
            page.html.inline("th", page.words.group(groups.get(i)), "scope", "row");
            cells.accept(byGroup.get(groups.get(i)), scale);
            page.html.close("tr").line();
        }
        page.html.close("tbody").line();
    }

    private static String sentence(String capitals) {
        return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    private void title(String outcome, Scale scale, int groups) {
        page.html.open("th", "scope", "rowgroup", "rowspan", String.valueOf(groups), "class", "outcome");
        page.html.text(page.words.outcome(outcome));
        String unit = scale.unit(outcome, page.words);
        if (!unit.isEmpty()) {
            page.html.empty("br").inline("small", unit);
        }
        page.html.close("th");
    }

    private List<String> ordered(Map<String, T> byGroup) {
        List<String> groups = new ArrayList<>(List.of(lead));
        GROUPS.stream().filter(group -> !groups.contains(group)).forEach(groups::add);
        byGroup.keySet().stream().filter(group -> !groups.contains(group)).forEach(groups::add);
        groups.retainAll(byGroup.keySet());
        return groups;
    }
}
