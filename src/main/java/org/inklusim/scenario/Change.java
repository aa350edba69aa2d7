package org.inklusim.scenario;

import java.util.Map;

/**
 * A reform or shock.
 *
 * @param week first week in which it holds, 1–horizon.weeks
 * @param set checked values by dotted key ({@code practice.kind}: {@code hybrid}), each in its canonical form
 */
public record Change(
        @Doc("First week in which it holds.") @Range(min = 1, max = 1040)
        int week,

        @Doc("Values by dotted key, for example practice.kind: hybrid.")
        Map<String, String> set) {

    public Change {
        set = Ordered.copy(set);
    }
}
