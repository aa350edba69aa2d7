/**
 * Brukere, veiledere, mentors, employers and kontor: their state and what each can do. Knows nothing of
 * mechanisms.
 */
package org.inklusim.model.agent;
