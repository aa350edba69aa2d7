package org.inklusim.report.book;

import java.util.List;
import java.util.stream.Stream;
import org.inklusim.report.StoredResults;

/**
 * Results of one setting of what is varied; the only ones where nothing is.
 *
 * @param lead cells that stand first in its rows, such as the value that is varied
 * @param results what was found there
 */
record Part(List<Object> lead, StoredResults results) {
    /** A row of cells behind the leading ones. */
    Object[] row(Object... cells) {
        return Stream.concat(lead.stream(), Stream.of(cells)).toArray();
    }
}
