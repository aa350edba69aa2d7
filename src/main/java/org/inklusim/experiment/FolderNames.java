package org.inklusim.experiment;

import java.util.List;
import java.util.Set;

/** What result folders are called when nobody says so. */
public final class FolderNames {
    private static final int LONGEST = 80;
    private static final int HASH = 8;

    /** Names Windows keeps for devices, whatever the folder. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FolderNames() {}

    /** The folder of a single scenario. */
    public static String run(String scenario) {
        boolean device = DEVICES.contains(scenario) || scenario.matches("(com|lpt)[0-9]");
        return shorten(device ? scenario + "-run" : scenario);
    }

    /** The folder of a comparison; a hash of the whole name ends those beyond 80 characters. */
    public static String compare(String base, List<String> others) {
        return shorten(base + "-vs-" + String.join("-", others));
    }

    /** The folder of a comparison over values of a key. */
    public static String vary(String base, List<String> others, String key) {
        return shorten(base + "-vs-" + String.join("-", others) + "-by-" + key.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    /** The folder of a comparison with mechanisms switched off. */
    public static String ablate(String base, String other) {
        return shorten(base + "-vs-" + other + "-ablated");
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        return name.substring(0, LONGEST - HASH - 1) + "-" + Sha256.of(name).substring(0, HASH);
    }
}
