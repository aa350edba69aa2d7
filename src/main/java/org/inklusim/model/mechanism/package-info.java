/**
 * One file for each mechanism of the catalogue, named for what happens, with its source and its neutral form.
 * Mechanisms keep no state of their own. May use {@code model.agent}, {@code model.ledger}, {@code scenario}
 * and {@code random}.
 */
package org.inklusim.model.mechanism;
