package org.inklusim.analysis.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.experiment.design.Method;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.observe.OutcomeColumn;

/**
 * What outcomes are sensitive to, in a sweep whose levers or unknown numbers are laid out after Morris or Saltelli: at
 * each setting of the other block, and for the difference between each of those settings and the first.
 */
public final class Sensitivity {
    /**
     * A table of indices.
     *
     * @param outcome whose
     * @param setting number of the setting of the other block, from 1
     * @param against number of the setting it is compared with; 0 for none
     * @param factors keys in the order of the effects' factors
     * @param effects indices of all factors
     */
    public record Table(OutcomeColumn outcome, int setting, int against, List<String> factors, List<Effect> effects) {}

    private Sensitivity() {}

    /** Whether a sweep can tell. */
    public static boolean known(SweepHeader header) {
        return header.shards() == 1 && (structured(header.uncertaintyMethod()) || structured(header.leverMethod()));
    }

    private static boolean structured(Method method) {
        return method != null && method.structured();
    }

    /** All tables, by outcome. */
    public static List<Table> of(StoredSweep stored, PointMeans means) throws IOException {
        SweepHeader header = stored.header();
        boolean levers = !structured(header.uncertaintyMethod());
        Method method = levers ? header.leverMethod() : header.uncertaintyMethod();
        List<double[]> units = stored.units(levers);
        List<String> factors = levers
                ? header.factors().subList(0, header.leverFactors())
                : header.factors()
                        .subList(header.leverFactors(), header.factors().size());
        int settings = levers ? header.uncertaintyPoints() : header.leverPoints();
        List<Table> tables = new ArrayList<>();
        for (int outcome : means.outcomes()) {
            double[] first = null;
            for (int setting = 1; setting <= settings; setting++) {
                double[] results = levers ? means.ofUncertainty(outcome, setting) : means.ofLever(outcome, setting);
                tables.add(new Table(
                        means.column(outcome), setting, 0, factors, effects(method, units, factors.size(), results)));
                if (setting == 1) {
                    first = results;
                } else {
                    double[] difference = new double[results.length];
                    for (int i = 0; i < difference.length; i++) {
                        difference[i] = results[i] - first[i];
                    }
                    tables.add(new Table(
                            means.column(outcome),
                            setting,
                            1,
                            factors,
                            effects(method, units, factors.size(), difference)));
                }
            }
        }
        return tables;
    }

    private static List<Effect> effects(Method method, List<double[]> units, int factors, double[] results) {
        return method == Method.MORRIS ? Morris.of(units, results) : SobolIndices.of(factors, results);
    }
}
