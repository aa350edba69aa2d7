/**
 * Courses of single persons, veiledere, mentors and employers, told in words and drawn on a line of time. Part of the
 * room {@code report}.
 */
package org.inklusim.report.trace;
