package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.scenario.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {
    private static final Profile PROFILE = Worlds.profile("nav-2023");
    private static final Portfolio AFI24 = new Portfolio(60, "afi24", List.of(), 0);

    @ParameterizedTest
    @CsvSource({"1000, 60, 17", "1000, 30, 33", "89, 60, 1", "90, 60, 2", "1, 1000, 1", "1000, 1, 1000"})
    void fixedSizesGiveTheNearestNumberOfVeiledere(int brukere, int size, int veiledere) {
        List<VeilederSpec> posts = posts(brukere, 1, new Portfolio(size, "fixed", List.of(), 0));

        assertThat(posts).hasSize(veiledere).allMatch(post -> post.portfolio() == size && post.office() == 0);
        assertThat(posts).extracting(VeilederSpec::id).isSorted().startsWith(1);
    }

    @Test
    void aGivenNumberOfVeiledereOverrides() {
        assertThat(posts(1_000, 1, new Portfolio(60, "fixed", List.of(), 8)))
                .hasSize(8)
                .allMatch(post -> post.portfolio() == 125);
        assertThat(posts(1_000, 1, new Portfolio(60, "afi24", List.of(), 40))).hasSize(40);
        assertThat(posts(1_000, 2, new Portfolio(60, "list", List.of(10, 20), 3)))
                .extracting(VeilederSpec::portfolio)
                .containsExactly(10, 10, 20, 20, 10, 10);
    }

    @Test
    void everyOfficeHasItsOwnVeiledere() {
        List<VeilederSpec> posts = posts(250, 3, Worlds.SIXTY);

        assertThat(posts).extracting(VeilederSpec::office).containsExactly(0, 1, 2);
        assertThat(posts).extracting(VeilederSpec::id).containsExactly(1, 2, 3);
        assertThat(posts(480, 2, Worlds.SIXTY))
                .extracting(VeilederSpec::id, VeilederSpec::office)
                .startsWith(tuple(1, 0), tuple(2, 1), tuple(3, 0));
    }

    @Test
    void aListIsRepeatedUntilItsSumIsNearest() {
        assertThat(posts(150, 1, new Portfolio(60, "list", List.of(40, 20), 0)))
                .extracting(VeilederSpec::portfolio)
                .containsExactly(40, 20, 40, 20, 40);
        assertThat(posts(100, 1, new Portfolio(60, "list", List.of(50), 0))).hasSize(2);
        assertThat(posts(3, 1, new Portfolio(60, "list", List.of(50), 0))).hasSize(1);
    }

    @Test
    void sizesOfAfi24HaveTheSharesOfItsTable() {
        List<VeilederSpec> posts = posts(900_000, 1, AFI24);
        Claims claims = new Claims();

        claims.add("to 30", posts, post -> post.portfolio() <= 30, 7 / 32.0);
        claims.add("31 to 60", posts, post -> 31 <= post.portfolio() && post.portfolio() <= 60, 10 / 32.0);
        claims.add("61 to 100", posts, post -> 61 <= post.portfolio() && post.portfolio() <= 100, 8 / 32.0);
        claims.add("above 100", posts, post -> post.portfolio() > 100, 7 / 32.0);
        claims.add("31 to 45 of 31 to 60", within(posts, 31, 60), post -> post.portfolio() <= 45, 0.5);
        claims.add("101 to 125 of 101 to 150", within(posts, 101, 150), post -> post.portfolio() <= 125, 0.5);
        claims.hold(6);
        assertThat(posts).allMatch(post -> 1 <= post.portfolio() && post.portfolio() <= 150);
    }

    @Test
    void sizesOfAfi24SumToTheBrukereOfTheOffice() {
        for (int brukere = 200; brukere < 300; brukere++) {
            int sum = posts(brukere, 1, AFI24).stream()
                    .mapToInt(VeilederSpec::portfolio)
                    .sum();
            assertThat(sum).isBetween(brukere - 75, brukere + 75);
        }
    }

    @Test
    void anOfficeThatGrowsKeepsTheSizesItHas() {
        List<VeilederSpec> few = posts(500, 1, AFI24);
        List<VeilederSpec> many = posts(900, 1, AFI24);

        assertThat(many.subList(0, few.size() - 1)).isEqualTo(few.subList(0, few.size() - 1));
    }

    @Test
    void officesDiffer() {
        List<List<Integer>> sizes = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
        posts(2_000, 2, AFI24).forEach(post -> sizes.get(post.office()).add(post.portfolio()));

        assertThat(sizes.get(0)).isNotEqualTo(sizes.get(1));
    }

    @Test
    void aFileMustHaveBeenRead() {
        assertThatThrownBy(() -> posts(10, 1, new Portfolio(60, "sizes.txt", List.of(), 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected the sizes of sizes.txt, given none");
    }

    private static List<VeilederSpec> within(List<VeilederSpec> posts, int from, int to) {
        return posts.stream()
                .filter(post -> from <= post.portfolio() && post.portfolio() <= to)
                .toList();
    }

    private static List<VeilederSpec> posts(int brukere, int offices, Portfolio portfolio) {
        return Worlds.inhabitants(brukere, offices, portfolio, PROFILE, 1).veiledere();
    }
}
