/**
 * Weekly indicators, courses of persons and outcomes, read from a run without ever changing it. May use
 * {@code model}.
 */
package org.inklusim.observe;
