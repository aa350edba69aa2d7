package org.inklusim.architecture.planted.analysis;

import java.util.List;

/** Breaks the rule it is named for. */
final class StreamsKeepToOneThread {
    long count(List<String> words) {
        return words.parallelStream().count();
    }
}
