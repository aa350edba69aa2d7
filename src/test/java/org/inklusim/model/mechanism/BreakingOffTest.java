package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.junit.jupiter.api.Test;

/** Breaking off, part of B14. */
class BreakingOffTest {
    private final TestSociety office = TestSociety.of();

    private double rate(Consumer<Someone> as, Consumer<Bruker> then) {
        if (office.society.veiledere().isEmpty()) {
            office.veileder();
        }
        Bruker bruker = office.bruker(as);
        new Mechanisms(office.settings)
                .workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        bruker.placement.adequacy = 0.5;
        then.accept(bruker);
        new Mechanisms(office.settings).breakingOff.act(office.week);
        return bruker.rate[Risk.BREAK_OFF.ordinal()];
    }

    private double rate(Consumer<Bruker> then) {
        return rate(who -> {}, then);
    }

    @Test
    void unmetNeedRaisesIt() {
        assertThat(rate(bruker -> bruker.placement.adequacy = 0))
                .isGreaterThan(rate(bruker -> bruker.placement.adequacy = 1));
    }

    @Test
    void placedWhileTooIllRaisesIt() {
        assertThat(rate(bruker -> bruker.healthLogit = -1)).isGreaterThan(rate(bruker -> bruker.healthLogit = 1));
    }

    @Test
    void interestAndMotivationLowerIt() {
        assertThat(rate(who -> who.interest = 0.9, bruker -> {}))
                .isLessThan(rate(who -> who.interest = 0.1, bruker -> {}));
        assertThat(rate(who -> who.motivation = 0.9, bruker -> {}))
                .isLessThan(rate(who -> who.motivation = 0.1, bruker -> {}));
        assertThat(rate(bruker -> bruker.placement.interestMatch = 1))
                .isLessThan(rate(bruker -> bruker.placement.interestMatch = 0.5));
    }

    @Test
    void trustLowersItALittle() {
        double trusting = rate(bruker -> bruker.trust = 0.9);
        double distrusting = rate(bruker -> bruker.trust = 0.1);
        assertThat(trusting).isLessThan(distrusting).isGreaterThan(distrusting / 2);
    }

    @Test
    void withFullSupportAndAllElseMiddlingTheDictionarysRateHolds() {
        double rate = rate(
                who -> {
                    who.interest = 0.5;
                    who.motivation = 0.5;
                },
                bruker -> {
                    bruker.placement.adequacy = 1;
                    bruker.placement.interestMatch = 1;
                    bruker.healthLogit = 0;
                    bruker.trust = 0.5;
                });
        assertThat(rate).isEqualTo(Units.perWeek(office.settings.get("break_off.per_month")), within(1e-12));
    }

    @Test
    void onlyThoseOnTrialBreakOff() {
        assertThat(rate(bruker -> office.society.move(bruker, State.PART_TIME, 1)))
                .isZero();
    }
}
