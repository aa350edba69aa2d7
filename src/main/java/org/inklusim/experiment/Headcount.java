package org.inklusim.experiment;

import org.inklusim.population.Inhabitants;
import org.inklusim.population.ProfileReader;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/** How many veiledere an office has. */
public final class Headcount {
    private Headcount() {}

    /**
     * Veiledere per office when burn-in begins, the mean over offices and replicates; those whose posts jobbspesialister
     * take are among them, extra jobbspesialister are not.
     *
     * @param scenario the scenario
     * @param seed of all random numbers
     * @param replicates how many are looked at, at least 1; sizes that are drawn differ between them
     */
    public static double perOffice(Scenario scenario, long seed, int replicates) {
        Scenario start = Timeline.of(scenario).burnIn();
        var parameters = new Parameters(ParameterDictionary.shipped(), start.parameters());
        var profile = ProfileReader.read(start.population().profile());
        long posts = 0;
        for (int replicate = 1; replicate <= replicates; replicate++) {
            posts += new Inhabitants(start, parameters, new KeyedRandom(seed, replicate), profile)
                    .veiledere()
                    .size();
        }
        return (double) posts / replicates / start.population().offices();
    }
}
