package org.inklusim.observe;

import org.inklusim.model.InclusionModel;
import org.inklusim.model.Watcher;
import org.inklusim.model.mechanism.Week;

/** The weekly indicators of a run that somebody looks on at, week by week as they come. */
public final class LiveIndicators implements Watcher {
    private final WeeklyIndicators indicators;
    private final int weeks;
    private volatile int last;

    /**
     * @param model a run of which no week has happened
     * @param weeks weeks that are looked at
     */
    public LiveIndicators(InclusionModel model, int weeks) {
        this.weeks = weeks;
        indicators = new WeeklyIndicators(
                weeks, model.week().society(), model.week().ledger().copy());
        model.watch(this);
    }

    @Override
    public void weekOver(Week week) {
        if (week.number() <= weeks) {
            indicators.record(week);
            last = week.number();
        }
    }

    /** Number of the last week that is over; 0 before the first. */
    public int last() {
        return last;
    }

    /** An indicator in a week that is over, from 1. */
    public double of(Indicator indicator, int week) {
        return indicators.values()[indicator.ordinal()][week - 1];
    }
}
