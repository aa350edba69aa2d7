/**
 * Words, tables and figures of an answer. May use {@code analysis}.
 */
package org.inklusim.report;
