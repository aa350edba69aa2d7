package org.inklusim.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MarketTest {
    @Test
    void eachVacancyIsOpenFilledOrGivenUp() {
        Market market = new Market();
        Random random = new Random(3);
        int open = 0;
        int opened = 0;
        int hired = 0;
        int displaced = 0;
        int forHire = 0;
        for (int i = 0; i < 2_000; i++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    market.open();
                    open++;
                    opened++;
                }
                case 2 -> {
                    if (open == 0) {
                        market.openForHire();
                        open++;
                        opened++;
                        forHire++;
                    }
                    boolean displaces = random.nextBoolean();
                    market.hire(displaces);
                    open--;
                    hired++;
                    displaced += displaces ? 1 : 0;
                }
                default -> {
                    int others = random.nextInt(open + 1);
                    int unfilled = random.nextInt(open - others + 1);
                    market.close(others, unfilled);
                    open -= others + unfilled;
                }
            }
            assertThat(market.stillOpen()).isEqualTo(open);
        }
        assertThat(market.opened()).isEqualTo(opened);
        assertThat(market.openedForHire()).isEqualTo(forHire);
        assertThat(market.hires()).isEqualTo(hired);
        assertThat(market.displaced()).isEqualTo(displaced);
    }
}
