package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

class StaffLevelsTest {
    @Test
    void meansAreTakenOverFilledPostsAndAreas() {
        TestSociety office = TestSociety.of();
        Veileder one = office.veileder();
        Veileder two = office.veileder();
        one.strain = 0.2;
        two.strain = 0.6;
        Arrays.fill(one.nik, 0.4);
        two.nik = new double[] {0.2, 0.4, 0.6, 1};
        StaffLevels levels = new StaffLevels();
        assertThat(levels.meanStrain()).isNaN();
        levels.record(office.society.veiledere());
        assertThat(levels.strain()).isCloseTo(0.4, within(1e-12));
        assertThat(levels.nik()).isCloseTo((0.4 + 0.55) / 2, within(1e-12));
        two.filledFrom = 9;
        levels.record(office.society.veiledere());
        assertThat(levels.strain()).isEqualTo(0.2);
        assertThat(levels.nik()).isCloseTo(0.4, within(1e-12));
        assertThat(levels.meanStrain()).isCloseTo((0.2 + 0.6 + 0.2) / 3, within(1e-12));
        assertThat(levels.meanNik()).isCloseTo((0.4 + 0.55 + 0.4) / 3, within(1e-12));
        one.filledFrom = 9;
        levels.record(office.society.veiledere());
        assertThat(levels.nik()).isNaN();
        assertThat(levels.meanStrain()).isCloseTo(1.0 / 3, within(1e-12));
    }
}
