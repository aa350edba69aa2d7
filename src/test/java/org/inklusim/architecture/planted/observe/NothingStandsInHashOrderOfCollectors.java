package org.inklusim.architecture.planted.observe;

import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Breaks the rule it is named for. */
final class NothingStandsInHashOrderOfCollectors {
    final Collector<String, ?, Map<String, List<String>>> words = Collectors.groupingBy(word -> word);
}
