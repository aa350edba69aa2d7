package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Veileder;
import org.junit.jupiter.api.Test;

class NewStaffTest {
    @Test
    void whoeverFillsAPostBeginsAnew() {
        TestSociety office = TestSociety.of("mechanisms.A3=on", "mechanisms.A10=on", "mechanisms.A12=on");
        Veileder veileder = office.veileder();
        office.veileder();
        office.society.veiledere().forEach(each -> each.illnessClock = 1_000);
        veileder.strain = 0.95;
        veileder.mastery = 0.95;
        veileder.belief = 0.999;
        Arrays.fill(veileder.nik, 0.95);
        veileder.quitClock = 0;
        office.act("staff");
        assertThat(veileder.filled()).isFalse();
        while (!veileder.filled()) {
            office.act("staff");
        }
        assertThat(veileder.strain).isEqualTo(office.settings.get("strain.start"));
        assertThat(veileder.mastery).isEqualTo(office.settings.get("mastery.start"));
        assertThat(veileder.belief).isLessThan(0.99);
        assertThat(veileder.tenure).isZero();
        for (int i = 0; i < veileder.nik.length; i++) {
            assertThat(veileder.nik[i]).isLessThan(veileder.routine[i]);
        }
    }
}
