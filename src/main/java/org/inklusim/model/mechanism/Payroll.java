package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;

/** Filled posts cost what a full-time post costs a year, whoever holds them (A1; literature L41). Structural. */
public final class Payroll implements Mechanism {
    private final double perWeek;

    public Payroll(Settings settings) {
        perWeek = settings.get("staff.nok_per_year") / Units.WEEKS_PER_YEAR;
    }

    @Override
    public void act(Week week) {
        for (Veileder veileder : week.society().veiledere()) {
            if (veileder.filled()) {
                week.ledger().kroner().pay(Account.STATE, Account.STAFF, Purpose.STAFF, perWeek);
            }
        }
    }
}
