package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds when: the scenario during burn-in and from each week in which something changes.
 *
 * @param burnIn the scenario that burn-in runs, without changes
 * @param segments from week 1 on, in order of weeks, each without changes
 */
public record Timeline(Scenario burnIn, List<Segment> segments) {

    /**
     * @param fromWeek first week in which it holds, from 1
     * @param scenario all values of these weeks
     */
    public record Segment(int fromWeek, Scenario scenario) {}

    public Timeline {
        segments = List.copyOf(segments);
    }

    /** The timeline of a scenario. */
    public static Timeline of(Scenario scenario) {
        return of(scenario, ParameterDictionary.shipped());
    }

    /** The same, with parameters checked against another dictionary. */
    public static Timeline of(Scenario scenario, ParameterDictionary dictionary) {
        References known = References.known(scenario.files(), scenario.marketPaths());
        Scenario start = scenario.withChanges(List.of(), known);
        Binder binder = new Binder(dictionary, known);
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment(1, start));
        Tree.Branch tree = ScenarioTree.of(start);
        for (Change change : scenario.changes()) {
            tree = Overlay.merge(tree, KeyPath.expand(branch(change.set()), ChangeList.CHANGEABLE));
            if (change.week() == 1) {
                segments.clear();
            }
            segments.add(new Segment(change.week(), binder.bind(tree)));
        }
        return new Timeline(burnIn(start), segments);
    }

    /** The values that hold in a week, from 1. */
    public Scenario at(int week) {
        Scenario latest = segments.get(0).scenario();
        for (Segment segment : segments) {
            if (segment.fromWeek() <= week) {
                latest = segment.scenario();
            }
        }
        return latest;
    }

    /** What a reform that takes effect in a week changes; nothing where none does. */
    public List<Changed> changed(int week) {
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i).fromWeek() == week) {
                return Changed.between(
                        segments.get(i - 1).scenario(), segments.get(i).scenario());
            }
        }
        return List.of();
    }

    private static Scenario burnIn(Scenario start) {
        boolean steady = start.horizon().start() == Horizon.Start.STEADY;
        Scenario practised = steady ? start : Defaults.scenario();
        return new Scenario(
                start.name(),
                start.title(),
                start.horizon(),
                start.population(),
                start.portfolio(),
                practised.practice(),
                practised.mentor(),
                start.office(),
                start.contact(),
                start.measures(),
                beforeWeekOne(start),
                start.mechanisms(),
                List.of(),
                start.parameters(),
                start.files(),
                start.marketPaths());
    }

    /** The labour market of burn-in: a path that leaves usual times from week 1 on is none before. */
    private static LabourMarket beforeWeekOne(Scenario start) {
        LabourMarket market = start.labourMarket();
        boolean usual = start.marketPath() == null || start.marketPath().usualBeforeWeekOne();
        return usual
                ? new LabourMarket(market.vacancies(), market.others(), market.season(), LabourMarket.STEADY)
                : market;
    }

    private static Tree.Branch branch(Map<String, String> set) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        set.forEach((key, value) -> {
            Place place = Place.set(key);
            entries.put(key, new Tree.Entry(place, new Tree.Leaf(value, Tree.Style.BARE, place)));
        });
        return new Tree.Branch(entries, Place.DEFAULT);
    }
}
