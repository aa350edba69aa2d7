package org.inklusim.analysis;

/**
 * The 95 % interval of a mean over replicates: Student's t, and the studentized bootstrap where the sample is too
 * skewed for it. Too skewed follows Cochran (1977, <i>Sampling Techniques</i>, eq. 2.26): the t interval keeps its
 * promise when n ≥ 25 G², G being the skewness; below {@value #FEWEST} values the bootstrap has too little to draw
 * from, and t stays.
 */
final class MeanInterval {
    /** Share of intervals that hold the true mean. */
    static final double COVERAGE = 0.95;

    /** Fewest values that are bootstrapped. */
    static final int FEWEST = 10;

    private static final double COCHRAN = 25;

    private MeanInterval() {}

    /**
     * The interval of the mean of finite values.
     *
     * @return {@link Interval#NONE} for fewer than two values; both ends equal the mean where the values have no spread
     */
    static Interval of(double... values) {
        Moments moments = Moments.of(values);
        if (moments.n() < 2) {
            return Interval.NONE;
        }
        return tooSkewed(moments) ? Bootstrap.interval(values, moments).orElse(t(moments)) : t(moments);
    }

    static boolean tooSkewed(Moments moments) {
        return moments.n() >= FEWEST && moments.n() < COCHRAN * moments.skewness() * moments.skewness();
    }

    static Interval t(Moments moments) {
        double reach = StudentT.within(COVERAGE, moments.n() - 1) * moments.standardError();
        return new Interval(moments.mean() - reach, moments.mean() + reach);
    }
}
