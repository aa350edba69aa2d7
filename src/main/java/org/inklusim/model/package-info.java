/**
 * The MASON model: makes agents from records and steps them through the week plan. May use
 * {@code population} and all of {@code model.*}; nothing here writes files, reads a clock or knows who watches.
 */
package org.inklusim.model;
