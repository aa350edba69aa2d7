package org.inklusim.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Life;

/**
 * Where the courses of the same agent under two scenarios part.
 *
 * @param week first week in which they differ
 * @param here what happened in that week under the first scenario only
 * @param there what happened in that week under the other only
 */
public record Parting(int week, List<Happened> here, List<Happened> there) {
    public Parting {
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    /** The first difference of any kind; none where the courses are alike. */
    public static Optional<Parting> first(Life here, Life there) {
        return first(here, there, happened -> true);
    }

    /** The first difference in what a record tells rather than sums up. */
    public static Optional<Parting> firstTold(Life here, Life there) {
        return first(here, there, happened -> !QuietWeeks.summed(happened.event()));
    }

    private static Optional<Parting> first(Life here, Life there, Predicate<Happened> matters) {
        for (int week = 1; week <= Math.max(here.horizon(), there.horizon()); week++) {
            List<Happened> left = without(here.in(week), there.in(week), matters);
            List<Happened> right = without(there.in(week), here.in(week), matters);
            if (!left.isEmpty() || !right.isEmpty()) {
                return Optional.of(new Parting(week, left, right));
            }
        }
        return Optional.empty();
    }

    private static List<Happened> without(List<Happened> all, List<Happened> others, Predicate<Happened> matters) {
        List<Happened> left = new ArrayList<>(others);
        List<Happened> only = new ArrayList<>();
        for (Happened happened : all) {
            Optional<Happened> twin = left.stream().filter(happened::alike).findFirst();
            twin.ifPresent(left::remove);
            if (twin.isEmpty() && matters.test(happened)) {
                only.add(happened);
            }
        }
        return only;
    }
}
