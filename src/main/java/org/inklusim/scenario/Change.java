package org.inklusim.scenario;

import java.util.Map;

/**
 * A reform or shock.
 *
 * @param week first week in which it holds, 1–horizon.weeks
 * @param set values by dotted key, as written in the file ({@code practice.kind: hybrid})
 */
public record Change(
        @Doc("First week in which it holds.") @Range(min = 1, max = 1040) int week,
        @Doc("Values by dotted key, for example practice.kind: hybrid.") Map<String, String> set) {

    public Change {
        set = Ordered.copy(set);
    }
}
