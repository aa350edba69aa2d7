package org.inklusim.architecture.planted.population;

import java.util.Random;

/** Breaks the rule it is named for. */
final class RandomNumbersComeByKey {
    int draw() {
        return new Random(1).nextInt();
    }
}
