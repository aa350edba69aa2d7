package org.inklusim.report.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inklusim.observe.Level;
import org.inklusim.observe.Life;
import org.inklusim.report.Messages;

/** Says how levels have changed since they were last spoken of, where they have changed so much that it shows. */
final class LevelWords {
    private static final double SHOWS = 0.12;
    private static final double HUNDRED = 100;
    private static final int MOST = 2;

    private final Messages words;
    private final Map<Level, Double> told = new EnumMap<>(Level.class);

    LevelWords(Messages words) {
        this.words = words;
    }

    /** A sentence for each of the levels that changed most. */
    List<String> sentences(Life.Standing standing) {
        if (told.isEmpty()) {
            told.putAll(standing.levels());
            return List.of();
        }
        List<Level> changed = new ArrayList<>(standing.levels().keySet().stream()
                .filter(level -> Math.abs(change(standing, level)) >= least(level))
                .sorted(Comparator.comparingDouble((Level level) -> -Math.abs(change(standing, level)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList());
        return changed.stream().map(level -> sentence(standing, level)).toList();
    }

    private double change(Life.Standing standing, Level level) {
        return standing.levels().get(level)
                - told.getOrDefault(level, standing.levels().get(level));
    }

    private static double least(Level level) {
        return switch (level) {
            case PORTFOLIO -> 10;
            case CANDIDATES -> Double.POSITIVE_INFINITY;
            case LOAD -> 3 * SHOWS;
            case HEALTH -> 2 * SHOWS;
            default -> SHOWS;
        };
    }

    private String sentence(Life.Standing standing, Level level) {
        double now = standing.levels().get(level);
        double scale = level == Level.PORTFOLIO ? 1 : HUNDRED;
        double before = told.put(level, now);
        return words.text(
                "level." + level + (now > before ? ".up" : ".down"),
                Math.round(before * scale),
                Math.round(now * scale));
    }
}
