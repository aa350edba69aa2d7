package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OccupationsTest {
    private static Occupation one(Industry industry, boolean isPublic, String id) {
        return Occupations.shipped().of(industry, isPublic).stream()
                .filter(occupation -> occupation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Industry.class)
    void everyIndustryAndSectorHasSome(Industry industry) {
        for (boolean isPublic : new boolean[] {false, true}) {
            List<Occupation> some = Occupations.shipped().of(industry, isPublic);
            assertThat(some).isNotEmpty().allSatisfy(occupation -> {
                assertThat(occupation.ease()).isBetween(0.0, 1.0);
                assertThat(occupation.absenceHurts()).isBetween(0.0, 1.0);
                assertThat(occupation.requirement()).isBetween(0.0, 2.0);
            });
        }
    }

    @Test
    void allSixteenAreMetSomewhere() {
        var met = new TreeSet<String>();
        for (Industry industry : Industry.values()) {
            Occupations.shipped().of(industry, false).forEach(occupation -> met.add(occupation.id()));
            Occupations.shipped().of(industry, true).forEach(occupation -> met.add(occupation.id()));
        }
        assertThat(met).hasSize(16).first().isEqualTo("N01");
    }

    @Test
    void theSectorCountsWhereItIsKnown() {
        assertThat(Occupations.shipped().of(Industry.HEALTH_AND_SOCIAL, false))
                .extracting(Occupation::name)
                .containsOnly("kindergarten");
        assertThat(Occupations.shipped().of(Industry.RETAIL_AND_SERVICES, true))
                .extracting(Occupation::id)
                .containsExactly("N03");
        assertThat(Occupations.shipped().of(Industry.FOOD_SERVICE, true))
                .as("no public one is known")
                .extracting(Occupation::id)
                .containsExactly("N01", "N02");
    }

    @Test
    void columnsAreReadAsTheyArePrinted() {
        Occupation warehouse = one(Industry.RETAIL_AND_SERVICES, false, "N04");
        assertThat(warehouse).isEqualTo(new Occupation("N04", "furniture warehouse", 1, 0, false, false, false, false));
        assertThat(warehouse.ease()).isOne();
        Occupation ward = one(Industry.HEALTH_AND_SOCIAL, true, "N15");
        assertThat(ward.ease()).isZero();
        assertThat(ward.absenceHurts()).isOne();
        assertThat(ward.path()).isFalse();
        Occupation school = one(Industry.HEALTH_AND_SOCIAL, true, "N10");
        assertThat(school.requirement()).as("an assistant's certificate").isOne();
        assertThat(school.path()).isTrue();
        assertThat(one(Industry.MANUFACTURING, false, "N08").path()).isTrue();
        assertThat(one(Industry.RETAIL_AND_SERVICES, false, "N02").path())
                .as("training without a certificate")
                .isFalse();
    }

    @Test
    void whatIsNotStatedIsTheMeanOfTheIndustry() {
        assertThat(one(Industry.MANUFACTURING, true, "N09").sharedTasks())
                .isEqualTo(one(Industry.MANUFACTURING, false, "N08").sharedTasks());
        assertThat(one(Industry.RETAIL_AND_SERVICES, false, "N06").requirement())
                .isEqualTo(2 / 6.0, within(1e-12));
    }

    @Test
    void shopsAndKindergartensAreBetterArenasThanWards() {
        double ward = one(Industry.HEALTH_AND_SOCIAL, true, "N16").ease();
        double kindergarten = one(Industry.HEALTH_AND_SOCIAL, true, "N12").ease();
        double school = one(Industry.HEALTH_AND_SOCIAL, true, "N10").ease();
        double shop = one(Industry.RETAIL_AND_SERVICES, false, "N02").ease();
        assertThat(List.of(ward, school, kindergarten, shop)).isSorted().doesNotHaveDuplicates();
    }
}
