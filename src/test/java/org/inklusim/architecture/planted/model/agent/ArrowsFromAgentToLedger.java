package org.inklusim.architecture.planted.model.agent;

import org.inklusim.architecture.planted.model.ledger.FineLedger;

/** Breaks the rule it is named for. */
final class ArrowsFromAgentToLedger {
    final FineLedger[] ledgers = {};
}
