package org.inklusim.analysis.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Settings of the levers by what they cost and how many keep a job, as means over what is not known. */
public final class EfficientFront {
    /**
     * A setting of the levers.
     *
     * @param lever its number, from 1
     * @param cost mean total cost
     * @param jobs mean of the main outcome
     * @param efficient whether no other setting has more jobs at the same or less cost
     */
    public record Setting(int lever, double cost, double jobs, boolean efficient) {}

    private EfficientFront() {}

    /** All settings for which both can be computed, in the order of the design. */
    public static List<Setting> of(PointMeans means) {
        int cost = means.place("total_cost_nok");
        int jobs = means.place("sustained_job_26w");
        List<Setting> all = new ArrayList<>();
        for (int lever = 1; cost >= 0 && jobs >= 0 && lever <= means.header().leverPoints(); lever++) {
            double meanCost = means.overUnknown(cost, lever);
            double meanJobs = means.overUnknown(jobs, lever);
            if (Double.isFinite(meanCost) && Double.isFinite(meanJobs)) {
                all.add(new Setting(lever, meanCost, meanJobs, false));
            }
        }
        List<Setting> byCost = new ArrayList<>(all);
        byCost.sort(Comparator.comparingDouble(Setting::cost)
                .thenComparing(Comparator.comparingDouble(Setting::jobs).reversed())
                .thenComparing(Setting::lever));
        List<Integer> efficient = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (Setting setting : byCost) {
            if (setting.jobs > best) {
                best = setting.jobs;
                efficient.add(setting.lever);
            }
        }
        return all.stream()
                .map(setting ->
                        new Setting(setting.lever, setting.cost, setting.jobs, efficient.contains(setting.lever)))
                .toList();
    }
}
