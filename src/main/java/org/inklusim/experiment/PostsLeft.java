package org.inklusim.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inklusim.population.Inhabitants;
import org.inklusim.population.Profile;
import org.inklusim.population.ProfileReader;
import org.inklusim.population.VeilederSpec;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/**
 * Whether every office keeps a veileder when posts of jobbspesialister are taken from them. Where sizes of
 * portfolios or offices are drawn, how many posts there are depends on the replicate, and reading the scenario cannot
 * tell.
 */
public final class PostsLeft {
    private PostsLeft() {}

    /**
     * What is wrong, before anything is run.
     *
     * @param scenario the scenario
     * @param seed of all random numbers
     * @param replicates how many will be run at most; all of them are looked at
     * @return what was expected and given, and what can be done; empty where nothing is wrong
     */
    public static Optional<String> complaint(Scenario scenario, long seed, int replicates) {
        return complaint(scenario, seed, 1, replicates);
    }

    /**
     * Refuses a replicate that cannot run, before anything of it does. Whatever begins a run asks here.
     *
     * @throws NoVeilederLeftException when an office would have no veileder left
     */
    public static void require(Scenario scenario, long seed, int replicate) {
        complaint(scenario, seed, replicate, replicate).ifPresent(complaint -> {
            throw new NoVeilederLeftException(scenario.name() + ": " + complaint);
        });
    }

    /** Whether some replicates may run and others not. */
    static boolean depends(Scenario scenario) {
        boolean drawn = scenario.portfolio().distribution().equals("afi24")
                || scenario.office().spread() > 0 && scenario.population().offices() > 1;
        return drawn && taken(scenario) > 0;
    }

    private static Optional<String> complaint(Scenario scenario, long seed, int first, int last) {
        if (!depends(scenario)) {
            return Optional.empty();
        }
        int taken = taken(scenario);
        Scenario start = Timeline.of(scenario).burnIn();
        var parameters = new Parameters(ParameterDictionary.shipped(), start.parameters());
        Profile profile = ProfileReader.read(start.population().profile());
        for (int replicate = first; replicate <= last; replicate++) {
            var inhabitants = new Inhabitants(start, parameters, new KeyedRandom(seed, replicate), profile);
            for (Map.Entry<Integer, Integer> office :
                    posts(inhabitants.veiledere()).entrySet()) {
                if (office.getValue() <= taken) {
                    return Optional.of(text(office.getKey(), office.getValue(), replicate, taken));
                }
            }
        }
        return Optional.empty();
    }

    /** The most posts that are taken from an office in any week. */
    public static int taken(Scenario scenario) {
        return Timeline.of(scenario).segments().stream()
                .map(segment -> segment.scenario().practice())
                .filter(practice -> practice.kind() == Practice.Kind.JOBBSPESIALIST)
                .map(Practice::jobbspesialist)
                .filter(lever -> lever.staff() == Practice.Staff.FROM_VEILEDERE)
                .mapToInt(Practice.Jobbspesialist::count)
                .max()
                .orElse(0);
    }

    private static Map<Integer, Integer> posts(List<VeilederSpec> veiledere) {
        Map<Integer, Integer> posts = new TreeMap<>();
        veiledere.forEach(veileder -> posts.merge(veileder.office(), 1, Integer::sum));
        return posts;
    }

    private static String text(int office, int posts, int replicate, int taken) {
        return "expected practice.jobbspesialist.count below the veiledere of every office, so that one is left, given "
                + taken + "; with the sizes drawn in replicate " + replicate + ", office " + (office + 1)
                + " has " + posts + (posts == 1 ? " veileder" : " veiledere")
                + "; practice.jobbspesialist.staff: extra adds posts instead, and portfolio.veiledere sets how many"
                + " veiledere there are";
    }
}
