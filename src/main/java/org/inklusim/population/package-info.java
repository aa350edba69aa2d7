/**
 * Plain records of who exists and who arrives, made from a profile by keyed draws. Knows nothing of what
 * happens to them. May use {@code scenario} and {@code random}.
 */
package org.inklusim.population;
