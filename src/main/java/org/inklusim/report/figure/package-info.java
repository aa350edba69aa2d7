/**
 * Figures of reports, drawn with JFreeChart as SVG and PNG. Part of the room {@code report}; knows nothing of pages.
 */
package org.inklusim.report.figure;
