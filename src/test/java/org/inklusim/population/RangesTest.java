package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the profile, no record leaves the ranges of its Javadoc. */
class RangesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void recordsStayInTheirRanges(long seed) {
        RandomProfiles profiles = new RandomProfiles(seed);
        for (int i = 0; i < 25; i++) {
            Profile profile = profiles.next();
            Inhabitants inhabitants = Worlds.inhabitants(200, 2, profile, seed);
            List<BrukerSpec> brukere = new ArrayList<>(inhabitants.stock());
            for (int number = 0; number < 100; number++) {
                brukere.add(inhabitants.arrival(number - 50, number % 2, number));
            }
            brukere.forEach(bruker -> check(bruker, profile));
            inhabitants.employers().forEach(employer -> check(employer, profile));
            assertThat(inhabitants.arrivals(1, 0)).isNotNegative();
        }
    }

    private static void check(BrukerSpec bruker, Profile profile) {
        assertThat(bruker.age()).isBetween(18.0, 67.0);
        assertThat(profile.benefits()).containsKey(bruker.benefit());
        Profile.BenefitFigures benefit = profile.benefits().get(bruker.benefit());
        assertThat(benefit.innsatsgruppe()).containsKey(bruker.innsatsgruppe());
        assertThat(bruker.weeksOnBenefit())
                .isBetween(0, (int) benefit.longestWeeks().value() - 1)
                .isLessThanOrEqualTo((int) ((bruker.age() - 18) * 52));
        assertThat(bruker.weeksOutOfWork())
                .isGreaterThanOrEqualTo(bruker.weeksOnBenefit())
                .isLessThanOrEqualTo((int) ((bruker.age() - 16) * 52));
        if (bruker.mainNeed() == Need.NONE) {
            assertThat(bruker.needs()).isZero();
        } else {
            assertThat(bruker.mainNeed().in(bruker.needs())).isTrue();
        }
        assertThat(bruker.healthLevel()).isBetween(-20.0, 20.0);
        assertThat(bruker.healthStart()).isBetween(-12.0, 6.0);
        shares(bruker.readiness(), bruker.skill(), bruker.interest(), bruker.motivation());
        assertThat(profile.wishes()).containsKey(bruker.industry());
    }

    private static void check(EmployerSpec employer, Profile profile) {
        assertThat(employer.employees()).isBetween(1, 400);
        assertThat(profile.employers().industries()).containsKey(employer.industry());
        shares(employer.socialMotive(), employer.recruitmentMotive(), employer.trust(), employer.demands());
    }

    private static void shares(double... shares) {
        for (double share : shares) {
            assertThat(share).isBetween(0.0, 1.0);
        }
    }
}
