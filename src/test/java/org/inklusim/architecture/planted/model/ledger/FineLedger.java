package org.inklusim.architecture.planted.model.ledger;

import org.inklusim.architecture.planted.model.agent.FineAgent;

/** Breaks no rule. */
public final class FineLedger {
    final FineAgent owner = new FineAgent();
}
