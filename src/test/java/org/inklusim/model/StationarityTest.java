package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.State;
import org.inklusim.model.mechanism.Week;
import org.inklusim.population.Profile;
import org.inklusim.population.ProfileReader;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.inklusim.scenario.Timeline;
import org.junit.jupiter.api.Test;

/**
 * Burn-in has done its work when nothing that a practice could change goes on drifting afterwards under the same
 * practice. Means over replicates with fixed seeds; the bounds are wider than three standard errors of those means.
 */
class StationarityTest {
    private static final int REPLICATES = 16;
    private static final int WEEKS = 156;
    private static final int YEAR = 52;

    /** A level and the share of it that may be gained or lost from the first year to the third: whole years, for the seasons. */
    private record Level(String name, ToDoubleFunction<Society> of, double bound) {}

    private static final List<Level> LEVELS = List.of(
            new Level("waiting", society -> society.in(State.WAITING), 0.05),
            new Level("in measures", society -> society.in(State.MEASURE), 0.03),
            new Level("placements", society -> society.in(State.PLACEMENT), 0.1),
            new Level("sheltered", society -> society.in(State.SHELTERED), 0.12),
            new Level("part-time work", society -> society.in(State.PART_TIME), 0.1),
            new Level("lines for measures", StationarityTest::inLine, 0.1),
            new Level("employers' trust", StationarityTest::trust, 0.03),
            new Level("employers' willingness", StationarityTest::willingness, 0.03),
            new Level("employers' competence", StationarityTest::aik, 0.03),
            new Level("inclusion competence", StationarityTest::nik, 0.03),
            new Level("strain", StationarityTest::strain, 0.1));

    private static final Level STOCK = new Level("stock", StationarityTest::inPortfolio, 0);

    /** Spells on AAP are longer than burn-in: who is pensioned early is still there at first, more are sick. */
    @Test
    void theInflowOfAapKeepsTheStockWithinThreePerCent() {
        assertThat(Arrays.stream(means("nav-aap", List.of(STOCK))[0]).boxed())
                .allMatch(brukere -> brukere >= 970 && brukere <= 1030);
    }

    @Test
    void theInflowOfAllKeepsTheStockWithinTwoPerCentAndNothingDrifts() {
        List<Level> levels = new ArrayList<>(LEVELS);
        levels.add(STOCK);
        double[][] means = means("nav-2023", levels);

        assertThat(Arrays.stream(means[LEVELS.size()]).boxed()).allMatch(StationarityTest::level);
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < LEVELS.size(); i++) {
                double drift = year(means[i], 2) / year(means[i], 0) - 1;
                softly.assertThat(drift)
                        .as(LEVELS.get(i).name())
                        .isCloseTo(0, within(LEVELS.get(i).bound()));
            }
        });
    }

    private static boolean level(double brukere) {
        return brukere >= 980 && brukere <= 1020;
    }

    private static double year(double[] means, int number) {
        return Arrays.stream(means, number * YEAR, (number + 1) * YEAR).sum();
    }

    private static double[][] means(String profile, List<Level> levels) {
        double[][] sum = new double[levels.size()][WEEKS];
        Scenario scenario =
                ScenarioReader.read(Path.of("scenarios/standard.yaml"), List.of("population.profile=" + profile));
        Profile people = ProfileReader.read(profile);
        for (int replicate = 1; replicate <= REPLICATES; replicate++) {
            RunSpec spec = new RunSpec(Timeline.of(scenario), ParameterDictionary.shipped(), people, 1, replicate);
            InclusionModel model =
                    InclusionModel.from(spec, InclusionModel.burnIn(spec, CheckLevel.FULL), CheckLevel.FULL);
            model.watch(new Watcher() {
                @Override
                public void weekOver(Week week) {
                    for (int i = 0; i < sum.length; i++) {
                        sum[i][week.number() - 1] += levels.get(i).of().applyAsDouble(week.society()) / REPLICATES;
                    }
                }
            });
            model.runWeeks(WEEKS);
        }
        return sum;
    }

    private static double inPortfolio(Society society) {
        return IntStream.range(0, State.count())
                .mapToObj(State::of)
                .filter(State::inPortfolio)
                .mapToDouble(society::in)
                .sum();
    }

    private static double inLine(Society society) {
        return society.kontorer().stream()
                .mapToDouble(kontor -> IntStream.range(0, kontor.waiting.length)
                        .map(i -> kontor.waiting[i].size())
                        .sum())
                .sum();
    }

    private static double willingness(Society society) {
        return mean(society, employer -> employer.willingness);
    }

    private static double aik(Society society) {
        return mean(society, employer -> employer.aik);
    }

    private static double mean(Society society, ToDoubleFunction<Employer> level) {
        return society.employers().stream().mapToDouble(level).average().orElseThrow();
    }

    private static double nik(Society society) {
        return society.veiledere().stream()
                .flatMapToDouble(veileder -> Arrays.stream(veileder.nik))
                .average()
                .orElseThrow();
    }

    private static double strain(Society society) {
        return society.veiledere().stream()
                .mapToDouble(veileder -> veileder.strain)
                .average()
                .orElseThrow();
    }

    private static double trust(Society society) {
        return society.employers().stream()
                .mapToDouble((Employer employer) -> employer.trust)
                .average()
                .orElseThrow();
    }
}
