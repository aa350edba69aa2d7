package org.inklusim.architecture.planted.population;

import java.util.HashMap;
import java.util.Map;

/** Breaks the rule it is named for. */
final class NothingStandsInHashOrder {
    final Map<String, String> words = new HashMap<>();
}
