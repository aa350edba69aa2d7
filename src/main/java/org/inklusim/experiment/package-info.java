/**
 * Replicates on threads, shared burn-in, and what a command leaves on disk. May use {@code observe}.
 */
package org.inklusim.experiment;
