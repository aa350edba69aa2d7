/**
 * What sweeps tell: means at points, sensitivity to what is not known, efficient settings, and where one does better
 * than another.
 */
package org.inklusim.analysis.sweep;
