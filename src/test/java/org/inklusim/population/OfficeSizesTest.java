package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.inklusim.scenario.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices that differ in size. */
class OfficeSizesTest {
    private static final Portfolio AFI24 = new Portfolio(60, "afi24", List.of(), 0);

    private static int[] stock(Inhabitants inhabitants) {
        int[] stock = new int[inhabitants.offices()];
        Arrays.setAll(stock, inhabitants::stock);
        return stock;
    }

    private static <T> int[] count(List<T> all, int offices, ToIntFunction<T> office) {
        int[] count = new int[offices];
        all.forEach(one -> count[office.applyAsInt(one)]++);
        return count;
    }

    @ParameterizedTest
    @CsvSource({"1000, 5, 0.3", "1000, 5, 1", "17000, 260, 0.5", "3000, 260, 1", "260, 260, 1"})
    void totalsHoldAndEveryOfficeHasSomeOfEach(int brukere, int offices, double spread) {
        Inhabitants alike = Worlds.inhabitants(brukere, offices, Worlds.profile("nav-2023"), 1);
        for (int replicate = 1; replicate <= 3; replicate++) {
            Inhabitants apart = Worlds.apart(brukere, offices, Worlds.SIXTY, spread, replicate);
            assertThat(Arrays.stream(stock(apart))).allMatch(count -> count > 0);
            assertThat(Arrays.stream(stock(apart)).sum()).isEqualTo(brukere);
            assertThat(count(apart.stock(), offices, BrukerSpec::office)).containsExactly(stock(apart));
            assertThat(Arrays.stream(count(apart.employers(), offices, EmployerSpec::office)))
                    .allMatch(count -> count > 0);
            assertThat(apart.employers()).hasSize(400);
            assertThat(apart.veiledere()).hasSameSizeAs(alike.veiledere());
            assertThat(Arrays.stream(count(apart.veiledere(), offices, VeilederSpec::office)))
                    .allMatch(count -> count > 0);
            assertThat(apart.veiledere())
                    .extracting(VeilederSpec::id)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void sizesAreLognormalByTheSpread() {
        double[] logs = Arrays.stream(stock(Worlds.apart(2_000_000, 400, Worlds.SIXTY, 1, 1)))
                .mapToDouble(Math::log)
                .sorted()
                .toArray();
        double mean = Arrays.stream(logs).average().orElseThrow();
        double variance = Arrays.stream(logs)
                .map(log -> (log - mean) * (log - mean))
                .average()
                .orElseThrow();
        double sd = Worlds.parameters(Map.of()).get("office.size_spread");
        assertThat(Math.sqrt(variance)).isCloseTo(sd, within(0.1));
        assertThat(logs[200]).as("no skew left").isCloseTo(mean, within(0.15));
    }

    @Test
    void employersVeiledereAndArrivalsFollowSize() {
        int offices = 12;
        Inhabitants apart = Worlds.apart(20_000, offices, Worlds.SIXTY, 0.7, 2);
        int[] stock = stock(apart);
        int[] employers = count(apart.employers(), offices, EmployerSpec::office);
        int[] veiledere = count(apart.veiledere(), offices, VeilederSpec::office);
        for (int office = 0; office < offices; office++) {
            double share = stock[office] / 20_000.0;
            assertThat((double) employers[office]).isCloseTo(400 * share, within(5.0));
            assertThat((double) veiledere[office]).isCloseTo(20_000 / 60.0 * share, within(1.5));
            int arrivals = 0;
            for (int week = 1; week <= 200; week++) {
                arrivals += apart.arrivals(week, office);
            }
            double expected = 200 * stock[office] * 0.0139;
            assertThat((double) arrivals).isCloseTo(expected, within(0.2 * expected + 10));
        }
    }

    @Test
    void aGivenNumberOfVeiledereIsTheMean() {
        List<VeilederSpec> posts = Worlds.apart(1_000, 5, new Portfolio(60, "fixed", List.of(), 4), 1, 1)
                .veiledere();
        assertThat(posts).hasSize(20);
        int[] each = count(posts, 5, VeilederSpec::office);
        assertThat(Arrays.stream(each).max().orElseThrow()).isGreaterThan(4);
        assertThat(posts).allMatch(post -> post.portfolio() > 20 && post.portfolio() < 120);
    }

    @ParameterizedTest
    @CsvSource({"fixed", "afi24"})
    void oneMoreBrukerChangesNobodyElse(String distribution) {
        Portfolio portfolio = distribution.equals("fixed") ? Worlds.SIXTY : AFI24;
        List<Integer> grown = new ArrayList<>();
        for (int brukere = 1_000; brukere < 1_040; brukere++) {
            Inhabitants fewer = Worlds.apart(brukere, 7, portfolio, 1, 1);
            Inhabitants more = Worlds.apart(brukere + 1, 7, portfolio, 1, 1);
            assertThat(more.stock().subList(0, brukere)).isEqualTo(fewer.stock());
            assertThat(more.employers()).isEqualTo(fewer.employers());
            int office = more.stock().get(brukere).office();
            grown.add(office);
            if (distribution.equals("afi24")) {
                assertThat(others(more, office)).isEqualTo(others(fewer, office));
            }
        }
        assertThat(grown.stream().distinct().count()).as("offices that grew").isGreaterThan(3);
    }

    private static List<VeilederSpec> others(Inhabitants inhabitants, int office) {
        return inhabitants.veiledere().stream()
                .filter(post -> post.office() != office)
                .toList();
    }

    @Test
    void replicatesDiffer() {
        assertThat(stock(Worlds.apart(1_000, 5, Worlds.SIXTY, 0.5, 1)))
                .isNotEqualTo(stock(Worlds.apart(1_000, 5, Worlds.SIXTY, 0.5, 2)));
    }

    @Test
    void aSingleOfficeIsAsItIs() {
        assertThat(Worlds.apart(500, 1, Worlds.SIXTY, 1, 1).stock())
                .isEqualTo(Worlds.inhabitants(500, 1, Worlds.profile("nav-2023"), 1)
                        .stock());
    }
}
