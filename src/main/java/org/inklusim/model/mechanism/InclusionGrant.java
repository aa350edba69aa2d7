package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;

/**
 * D1, inkluderingstilskudd: a workplace that takes somebody in has extra costs of adaptation, the higher the need; the
 * employer applies, and they are paid back while there is money (D2) [D1 of the catalogue; the rule that documented extra
 * costs are covered is NAV's; size not in the texts]. Costs not paid back weigh on the employer's account (C3). The
 * rule's ceiling of some 140,000 kroner, which is in no text either, is so far above that it is left out. Structural.
 */
public final class InclusionGrant {
    private final double fullNeed;
    private final MeasureBudgets budgets;

    public InclusionGrant(Settings settings, MeasureBudgets budgets) {
        this.budgets = budgets;
        fullNeed = settings.get("inclusion_grant.nok_full_need");
    }

    /** Somebody begins at a workplace, in placement or subsidised work. */
    void begin(Week week, Bruker bruker) {
        double cost = fullNeed * bruker.supportNeed;
        week.ledger().kroner().pay(Account.EMPLOYERS, Account.PROVIDERS, Purpose.ADAPTATION, cost);
        if (budgets.canPay(week, bruker.veileder.kontor, bruker.measure, cost)) {
            budgets.pay(week, bruker, Account.EMPLOYERS, Purpose.INCLUSION_GRANT, cost);
        } else {
            bruker.placement.outlay = cost;
        }
    }
}
