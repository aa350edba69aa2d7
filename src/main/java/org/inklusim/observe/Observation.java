package org.inklusim.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        List<Group> groups = new ArrayList<>(List.of(Group.all(), Group.arrivals(), Group.closeCase(), Group.rest()));
        for (Twin other : others) {
            long[] ids = other.run().closeCases();
            groups.add(new Group(Group.CLOSE_CASE + "_of_" + other.scenario(), c -> has(ids, c.id())));
            groups.add(new Group(Group.REST + "_of_" + other.scenario(), c -> !has(ids, c.id())));
        }
        List<OutcomeColumn> columns = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (PersonOutcome outcome : PersonOutcome.ALL) {
            for (Group group : groups) {
                columns.add(new OutcomeColumn(outcome.id(), group.id()));
                values.add(value(outcome, group));
            }
        }
        for (Totals.Entry entry : Totals.ALL) {
            columns.add(new OutcomeColumn(entry.id(), Group.ALL));
            values.add(entry.value().applyAsDouble(totals));
        }
        double[] plain = values.stream().mapToDouble(Double::doubleValue).toArray();
        return new RunValues(columns, plain, weekly, flows);
    }

    private double value(PersonOutcome outcome, Group group) {
        Ratio ratio = new Ratio();
        for (Course course : courses) {
            if (group.member().test(course)) {
                outcome.share().add(course, totals.weeks(), ratio);
            }
        }
        return outcome.scale() * ratio.value();
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
