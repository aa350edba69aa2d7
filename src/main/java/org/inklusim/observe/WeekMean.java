package org.inklusim.observe;

/** Mean of a level over those who have it, of a week and over all weeks. */
final class WeekMean {
    private int count;
    private double sum;
    private long weeks;
    private double weeksSum;

    /** A week begins to be counted. */
    void begin() {
        count = 0;
        sum = 0;
    }

    /** Somebody has the level this week. */
    void add(double level) {
        count++;
        sum += level;
    }

    /** The week is counted. */
    void end() {
        weeks += count;
        weeksSum += sum;
    }

    /** Mean of this week; NaN where nobody has the level. */
    double ofWeek() {
        return count > 0 ? sum / count : Double.NaN;
    }

    /** Mean over all weeks, each person's weeks counted alike; NaN where there were none. */
    double ofAll() {
        return weeks > 0 ? weeksSum / weeks : Double.NaN;
    }
}
