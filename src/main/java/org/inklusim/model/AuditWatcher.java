package org.inklusim.model;

import java.util.List;
import org.inklusim.model.ledger.Audit;
import org.inklusim.model.mechanism.Week;

/** Stops a run whose accounts do not hold. */
final class AuditWatcher implements Watcher {
    private final CheckLevel level;

    AuditWatcher(CheckLevel level) {
        this.level = level;
    }

    @Override
    public void after(Phase phase, Week week) {
        Audit audit = new Audit(week.society(), week.ledger());
        List<String> faults = level == CheckLevel.FULL ? audit.everything() : audit.sums();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "Accounts do not hold in week " + week.number() + " after " + phase.name() + ": " + faults.get(0));
        }
    }
}
