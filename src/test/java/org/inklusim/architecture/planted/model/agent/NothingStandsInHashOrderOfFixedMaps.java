package org.inklusim.architecture.planted.model.agent;

import java.util.Map;

/** Breaks the rule it is named for. */
final class NothingStandsInHashOrderOfFixedMaps {
    final Map<String, String> words = Map.of("en", "person", "nb", "bruker");
}
