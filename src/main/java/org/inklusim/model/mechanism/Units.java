package org.inklusim.model.mechanism;

/** Units of time, and nothing that behaves. */
public final class Units {
    public static final int WEEKS_PER_YEAR = 52;
    public static final int MONTHS_PER_YEAR = 12;
    public static final int QUARTERS_PER_YEAR = 4;
    public static final int YEARS_PER_DECADE = 10;
    public static final int WORKING_DAYS_PER_WEEK = 5;
    public static final int MINUTES_PER_HOUR = 60;
    public static final double ORE_PER_KRONE = 100;
    /** Places in measures are given per 1,000 brukere. */
    public static final double THOUSAND = 1000;

    private Units() {}

    /** Weeks in so many months. */
    public static double weeks(double months) {
        return months * WEEKS_PER_YEAR / MONTHS_PER_YEAR;
    }

    /** A rate or amount a month, as one a week. */
    public static double perWeek(double perMonth) {
        return perMonth * MONTHS_PER_YEAR / WEEKS_PER_YEAR;
    }
}
