/**
 * The report as a page that needs nothing but itself, and the files that come with it. Part of the room {@code report}.
 */
package org.inklusim.report.page;
