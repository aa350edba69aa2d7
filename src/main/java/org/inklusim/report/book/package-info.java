/**
 * {@code results.xlsx}, the tables as a spreadsheet. Part of the room {@code report}.
 */
package org.inklusim.report.book;
