package org.inklusim.population;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stable ids of brukere: 1…N for the first stock, week and ordinal for those who arrive. */
public final class BrukerId {
    private static final int ORDINAL_BITS = 24;
    /** Weeks are stored shifted, so that those of burn-in are above the ids of any first stock too. */
    private static final long WEEK_SHIFT = 1L << 16;

    private static final Pattern SHOWN = Pattern.compile("w(-?\\d{1,5})-(\\d{1,7})");

    private BrukerId() {}

    /**
     * Id of the bruker who arrives as number {@code ordinal} in a week.
     *
     * @param week week of arrival, −32,768…32,767, ≤ 0 in burn-in
     * @param ordinal number within the week from 1
     */
    public static long arrival(int week, int ordinal) {
        return ((week + WEEK_SHIFT) << ORDINAL_BITS) | ordinal;
    }

    /** Whether this is the id of somebody who arrives, rather than one of the first stock. */
    public static boolean arrives(long id) {
        return id >> ORDINAL_BITS != 0;
    }

    /** Week of arrival of somebody who arrives. */
    public static int week(long id) {
        return (int) ((id >> ORDINAL_BITS) - WEEK_SHIFT);
    }

    /** Number within the week of somebody who arrives, from 1. */
    public static int ordinal(long id) {
        return (int) (id & (1L << ORDINAL_BITS) - 1);
    }

    /** An id as users read it: {@code 17}, or {@code w12-3} for the third arrival of week 12. */
    public static String show(long id) {
        return arrives(id) ? "w" + week(id) + "-" + ordinal(id) : Long.toString(id);
    }

    /** The id that is shown as this text, or nothing when no id is. */
    public static OptionalLong parse(String shown) {
        Matcher arrival = SHOWN.matcher(shown);
        if (arrival.matches()) {
            return OptionalLong.of(arrival(Integer.parseInt(arrival.group(1)), Integer.parseInt(arrival.group(2))));
        }
        return shown.matches("[1-9]\\d{0,6}") ? OptionalLong.of(Long.parseLong(shown)) : OptionalLong.empty();
    }
}
