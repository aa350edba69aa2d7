package org.inklusim.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The valid name nearest to one that was mistyped. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate with the fewest slips (letter left out, put in, changed, or two swapped) from the given name, the
     * first of equals; empty when all are too far to be meant. Case does not count.
     */
    public static Optional<String> of(String given, Collection<String> candidates) {
        String best = null;
        int fewest = Math.max(2, given.length() / 3) + 1;
        for (String candidate : candidates) {
            int slips = distance(given.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (slips < fewest && slips < candidate.length()) {
                fewest = slips;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code "; nearest: NAME"}, or nothing when none is near. */
    static String hint(String given, Collection<String> candidates) {
        return of(given, candidates).map(name -> "; nearest: " + name).orElse("");
    }

    /** Damerau–Levenshtein distance (optimal string alignment) in characters. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
