/**
 * The three practices and the mentor policies: who is eligible, what they get, how it is delivered. May use
 * {@code model.mechanism} and what that may use.
 */
package org.inklusim.model.practice;
