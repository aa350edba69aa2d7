/**
 * Intervals, paired differences and the comparison of scenarios. May use {@code experiment}.
 */
package org.inklusim.analysis;
