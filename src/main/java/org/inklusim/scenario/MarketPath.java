package org.inklusim.scenario;

import java.util.List;

/**
 * The course of a labour market, in steps: each holds until the next; before the first, times are usual.
 *
 * @param steps one or more, in the order of weeks
 */
public record MarketPath(List<Step> steps) {

    /**
     * Levels from a week on, against the usual ones.
     *
     * @param fromWeek first week in which they hold; weeks of burn-in are 0 and below
     * @param vacancies vacancies that open, 1 as usual
     * @param others competing job-seekers, 1 as usual
     */
    public record Step(int fromWeek, double vacancies, double others) {}

    private static final Step USUAL = new Step(Integer.MIN_VALUE, 1, 1);

    /** @throws IllegalArgumentException unless weeks rise */
    public MarketPath {
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).fromWeek() <= steps.get(i - 1).fromWeek()) {
                throw new IllegalArgumentException(
                        "Expected weeks that rise, given " + steps.get(i - 1).fromWeek() + " before "
                                + steps.get(i).fromWeek());
            }
        }
    }

    /** Whether times are usual until the end of burn-in. */
    boolean usualBeforeWeekOne() {
        return steps.stream().allMatch(step -> step.fromWeek() > 0 || step.vacancies() == 1 && step.others() == 1);
    }

    /** The step that holds in a week. */
    public Step at(int week) {
        Step latest = USUAL;
        for (int i = 0; i < steps.size() && steps.get(i).fromWeek() <= week; i++) {
            latest = steps.get(i);
        }
        return latest;
    }
}
