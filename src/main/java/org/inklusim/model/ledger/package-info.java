/**
 * Conserved accounts of hours, kroner, places and people. May use {@code model.agent}.
 */
package org.inklusim.model.ledger;
