package org.inklusim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which outcomes and groups a table shows, in the order of reading. */
final class OutcomeLines {
    private static final String ALL = "all";
    private static final List<String> MAIN_GROUPS = List.of(ALL, "arrivals", "close_case", "rest");

    /**
     * One line.
     *
     * @param section id of its section
     * @param outcome id of the outcome
     * @param group id of the group
     */
    record Line(String section, String outcome, String group) {}

    private OutcomeLines() {}

    /**
     * Chooses the lines: the leading group and all of every outcome, for the main outcome also arrivals, close cases
     * and the rest; of an outcome that has none of these the first group it has.
     *
     * @param groups the groups there are, by outcome
     * @param lead the leading group
     */
    static List<Line> of(Map<String, Set<String>> groups, String lead) {
        List<Line> lines = new ArrayList<>();
        OutcomeOrder.sort(groups.keySet()).forEach((section, outcomes) -> {
            for (String outcome : outcomes) {
                Set<String> there = groups.get(outcome);
                Set<String> shown = new LinkedHashSet<>(List.of(lead, ALL));
                shown.addAll(outcome.equals(OutcomeOrder.MAIN) ? MAIN_GROUPS : List.of());
                shown.retainAll(there);
                Stream<String> chosen = shown.isEmpty() ? there.stream().limit(1) : shown.stream();
                chosen.forEach(group -> lines.add(new Line(section, outcome, group)));
            }
        });
        return lines;
    }

    /**
     * The blocks of a grid for these lines, each outcome's lines under one title.
     *
     * @param scales how kroner are shown, by outcome
     * @param starred whether a line is marked
     */
    static List<Grid.Block> blocks(List<Line> lines, Map<String, Scale> scales, List<Boolean> starred, Messages words) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < lines.size(); row++) {
            rows.computeIfAbsent(lines.get(row).outcome(), outcome -> new ArrayList<>())
                    .add(row);
        }
        List<Grid.Block> blocks = new ArrayList<>();
        rows.forEach((outcome, here) -> {
            int first = here.get(0);
            String unit = scales.get(outcome).unit(outcome, words);
            String title = words.outcome(outcome) + (unit.isEmpty() ? "" : " (" + unit + ")");
            blocks.add(new Grid.Block(
                    words.text("section." + lines.get(first).section()),
                    title,
                    title + (starred.get(first) ? " *" : ""),
                    here.stream()
                            .map(row -> words.group(lines.get(row).group()) + (starred.get(row) ? " *" : ""))
                            .toList(),
                    first));
        });
        return blocks;
    }
}
