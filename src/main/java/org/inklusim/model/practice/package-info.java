/**
 * The three practices and the mentor policies: who is eligible, what they get, how it is delivered. May use
 * what {@code model.mechanism} may use.
 */
package org.inklusim.model.practice;
