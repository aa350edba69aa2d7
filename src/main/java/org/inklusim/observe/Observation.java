package org.inklusim.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What has been seen of one finished run: persons' courses, weekly indicators and totals. */
public final class Observation {
    private final List<Course> courses;
    private final Totals totals;
    private final double[][] weekly;
    private final double[][] flows;

    Observation(List<Course> courses, Totals totals, double[][] weekly, double[][] flows) {
        this.courses = courses;
        this.totals = totals;
        this.weekly = weekly;
        this.flows = flows;
    }

    /** Ids of the close cases, ascending. */
    private long[] closeCases() {
        return courses.stream()
                .filter(Course::closeCase)
                .mapToLong(Course::id)
                .sorted()
                .toArray();
    }

    /**
     * The outcomes of this run.
     *
     * @param others runs of other scenarios in the same replicate whose close cases' twins are to be told of, by name
     */
    public RunValues values(List<Twin> others) {
        List<Group> groups = new ArrayList<>(Group.MAIN);
        groups.addAll(PersonKinds.all());
        for (Twin other : others) {
            long[] ids = other.run().closeCases();
            groups.add(new Group(Group.CLOSE_CASE + "_of_" + other.scenario(), c -> has(ids, c.id())));
            groups.add(new Group(Group.REST + "_of_" + other.scenario(), c -> !has(ids, c.id())));
        }
        return of(groups);
    }

    /** The outcomes of this run without those of persons of a kind, for the many runs of a sweep. */
    public RunValues mainValues() {
        return of(Group.MAIN);
    }

    private RunValues of(List<Group> groups) {
        List<OutcomeColumn> columns = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        int[][] groupsOf = groupsOf(groups);
        for (PersonOutcome outcome : PersonOutcome.ALL) {
            Ratio[] sums = sums(outcome, groupsOf, groups.size());
            for (int g = 0; g < sums.length; g++) {
                columns.add(new OutcomeColumn(outcome.id(), groups.get(g).id()));
                values.add(outcome.scale() * sums[g].value());
            }
        }
        for (Totals.Entry entry : Totals.ALL) {
            columns.add(new OutcomeColumn(entry.id(), Group.ALL));
            values.add(entry.value().applyAsDouble(totals));
        }
        double[] plain = values.stream().mapToDouble(Double::doubleValue).toArray();
        return new RunValues(columns, plain, weekly, flows);
    }

    /** The groups each person belongs to, by place. */
    int[][] groupsOf(List<Group> groups) {
        return courses.stream()
                .map(course -> IntStream.range(0, groups.size())
                        .filter(g -> groups.get(g).member().test(course))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** An outcome of every group; what a person adds is worked out once for all groups the person belongs to. */
    Ratio[] sums(PersonOutcome outcome, int[][] groupsOf, int groups) {
        Ratio[] sums = new Ratio[groups];
        Arrays.setAll(sums, g -> new Ratio());
        for (int i = 0; i < groupsOf.length; i++) {
            Ratio one = new Ratio();
            outcome.share().add(courses.get(i), totals.weeks(), one);
            for (int g : groupsOf[i]) {
                sums[g].add(one);
            }
        }
        return sums;
    }

    private static boolean has(long[] ids, long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    /**
     * Another scenario's run on the same people.
     *
     * @param scenario its name
     * @param run what was seen of it
     */
    public record Twin(String scenario, Observation run) {}
}
