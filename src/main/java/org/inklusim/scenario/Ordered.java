package org.inklusim.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Unmodifiable copies of maps that are walked in the order of their keys, never in hash order. */
final class Ordered {
    private Ordered() {}

    static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
