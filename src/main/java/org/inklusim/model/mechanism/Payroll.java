package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;

/**
 * A1, salaries: filled posts cost what a full-time post costs a year, whoever holds them (literature L41); state and municipality
 * share it, as an office is run by both. Structural.
 */
public final class Payroll implements Mechanism {
    private final double byState;
    private final double byMunicipality;

    public Payroll(Settings settings) {
        double perWeek = settings.get("staff.nok_per_year") / Units.WEEKS_PER_YEAR;
        byMunicipality = perWeek * settings.get("staff.municipal_share");
        byState = perWeek - byMunicipality;
    }

    @Override
    public void act(Week week) {
        Kroner kroner = week.ledger().kroner();
        for (Veileder veileder : week.society().veiledere()) {
            if (veileder.filled()) {
                kroner.pay(Account.STATE, Account.STAFF, Purpose.STAFF, byState);
                kroner.pay(Account.MUNICIPALITY, Account.STAFF, Purpose.STAFF, byMunicipality);
            }
        }
    }
}
