package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Employer;
import org.junit.jupiter.api.Test;

class EmployerLevelsTest {
    @Test
    void meansAreTakenOverEmployersAndWeeks() {
        TestSociety office = TestSociety.of();
        Employer one = office.employer();
        Employer two = office.employer();
        EmployerLevels levels = new EmployerLevels();
        assertThat(levels.meanWillingness()).isNaN();
        assertThat(levels.meanAik()).isNaN();
        one.willingness = 0.2;
        two.willingness = 0.6;
        one.aik = 0.1;
        two.aik = 0.5;
        levels.record(office.society.employers());
        assertThat(levels.willingness()).isCloseTo(0.4, within(1e-12));
        assertThat(levels.aik()).isCloseTo(0.3, within(1e-12));
        two.willingness = 0.2;
        two.aik = 0.9;
        levels.record(office.society.employers());
        assertThat(levels.willingness()).isCloseTo(0.2, within(1e-12));
        assertThat(levels.meanWillingness()).isCloseTo(0.3, within(1e-12));
        assertThat(levels.meanAik()).isCloseTo(0.4, within(1e-12));
        levels.record(List.of());
        assertThat(levels.aik()).isNaN();
        assertThat(levels.meanAik()).isCloseTo(0.4, within(1e-12));
    }
}
